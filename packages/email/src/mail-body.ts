export type Locale = "en" | "fr";

/** The provider as its mails show it. */
export interface Brand {
  name: string;
  /** #rrggbb; any colour is legible: the text on it is chosen by contrast. */
  colour: string;
  /** Where to ask, shown at the foot: an e-mail address or a sentence. */
  contact: string;
}

/** One mail without its envelope. `html` and `text` say the same. */
export interface MailBody {
  subject: string;
  text: string;
  html: string;
}
