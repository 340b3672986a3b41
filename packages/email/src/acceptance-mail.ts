import { layOut } from "./lay-out.ts";
import type { Brand, Locale, MailBody } from "./mail-body.ts";
import { plainName } from "./plain-texts.ts";

type Acceptance = { brand: Brand; locale: Locale; url: string; organisation: string; sha256: string };

/** To both sides, with the agreement as it was accepted. */
export function acceptanceMail({ brand, locale, url, organisation, sha256 }: Acceptance): MailBody {
  const say = TEXTS[locale](plainName(organisation), plainName(brand.name));
  return layOut(
    { ...say, facts: [{ label: "SHA-256", value: sha256 }], button: { label: say.label, url } },
    brand,
    locale,
  );
}

const TEXTS = {
  en: (organisation: string, brand: string) => ({
    subject: `Accepted: the agreement between ${brand} and ${organisation}`,
    preview: "The agreement as it was accepted is attached.",
    heading: "The agreement was accepted",
    paragraphs: [
      `The agreement between ${brand} and ${organisation} was accepted. The attached PDF has its words, who accepted it and when. Below is the hash of that file.`,
    ],
    label: "See the agreement",
    notes: ["Keep the file: the same one is kept on our side."],
  }),
  fr: (organisation: string, brand: string) => ({
    subject: `Accepté : l’accord entre ${brand} et ${organisation}`,
    preview: "L’accord tel qu’il a été accepté est joint.",
    heading: "L’accord a été accepté",
    paragraphs: [
      `L’accord entre ${brand} et ${organisation} a été accepté. Le PDF joint contient ses termes, qui l’a accepté et quand. L’empreinte de ce fichier figure ci-dessous.`,
    ],
    label: "Voir l’accord",
    notes: ["Conservez ce fichier : nous gardons le même de notre côté."],
  }),
};
