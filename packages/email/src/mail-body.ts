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

/** What a template says, before it is laid out twice. */
export interface Letter {
  subject: string;
  /** Shown by mail clients beside the subject. */
  preview: string;
  heading: string;
  paragraphs: string[];
  facts?: Fact[];
  button: { label: string; url: string };
  /** Small print under the button. */
  notes: string[];
}

export interface Fact {
  label: string;
  value: string;
  /** A status is a word, a sign and a colour. */
  mark?: { sign: string; colour: string };
}
