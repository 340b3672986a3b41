import { type Mark, markLines } from "./mark.ts";
import { markPdf } from "./mark-pdf.ts";
import { createPaper } from "./paper.ts";

export type Cover = { mark: Mark; title: string; fileName: string; sha256: string; locale: "en" | "fr" };

const words = {
  en: {
    intro: "The file beside this page was given to the person below. It is confidential to their organisation.",
    file: "File",
    hash: "SHA-256",
    given: "Given to",
  },
  fr: {
    intro:
      "Le fichier joint à cette page a été remis à la personne ci-dessous. Il est confidentiel pour son organisation.",
    file: "Fichier",
    hash: "SHA-256",
    given: "Remis à",
  },
};

/** The page that goes with a file whose own pages cannot be marked. */
export async function coverPage({ mark, title, fileName, sha256, locale }: Cover): Promise<Uint8Array> {
  const say = words[locale];
  const paper = await createPaper({ title, at: new Date(), language: locale });
  paper.heading(title, 20);
  paper.space(16);
  paper.paragraph(say.intro);
  paper.space(22);
  paper.fact(say.file, fileName);
  paper.fact(say.hash, sha256);
  paper.fact(say.given, markLines(mark).join("\n"));
  return markPdf(await paper.bytes(), mark);
}
