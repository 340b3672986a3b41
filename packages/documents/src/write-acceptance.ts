import { createPaper } from "./paper.ts";

export type AcceptancePaper = {
  locale: "en" | "fr";
  provider: string;
  tenant: string;
  /** Its words in the language of `locale`; the hash is over both languages. */
  agreement: { title: string; number: number; body: string; sha256: string };
  name: string;
  title: string;
  /** What the person confirmed of their authority, word for word. */
  authority: string;
  at: Date;
  timeZone: string;
  address: string;
  userAgent: string;
  disclosureId: string;
};

const words = {
  en: {
    dates: "en-GB",
    heading: "Acceptance of an agreement",
    agreement: "Agreement",
    version: (n: number) => `version ${n}`,
    hash: "SHA-256",
    hashOf: "of the words in both languages",
    provider: "Between",
    tenant: "and",
    name: "Accepted by",
    title: "Position",
    authority: "Authority",
    at: "Accepted at",
    address: "Network address",
    userAgent: "Browser",
    disclosureId: "Record",
    page: (n: number, of: number) => `Page ${n} of ${of}`,
  },
  fr: {
    dates: "fr-FR",
    heading: "Acceptation d’un accord",
    agreement: "Accord",
    version: (n: number) => `version ${n}`,
    hash: "SHA-256",
    hashOf: "du texte dans les deux langues",
    provider: "Entre",
    tenant: "et",
    name: "Accepté par",
    title: "Fonction",
    authority: "Pouvoir",
    at: "Accepté le",
    address: "Adresse réseau",
    userAgent: "Navigateur",
    disclosureId: "Enregistrement",
    page: (n: number, of: number) => `Page ${n} sur ${of}`,
  },
};

/** The PDF that proves an acceptance: who accepted what, when and from where, then the words that were accepted. */
export async function writeAcceptance(paper: AcceptancePaper): Promise<Uint8Array> {
  const { agreement, locale, at, timeZone } = paper;
  const say = words[locale];
  const when = new Intl.DateTimeFormat(say.dates, { dateStyle: "long", timeStyle: "long", timeZone }).format(at);
  const sheet = await createPaper({ title: `${say.heading}: ${agreement.title}`, at, language: locale });
  sheet.heading(say.heading, 18);
  sheet.space(14);
  sheet.fact(say.agreement, `${agreement.title}, ${say.version(agreement.number)}`);
  sheet.fact(say.hash, `${agreement.sha256}\n${say.hashOf}`);
  sheet.fact(say.provider, paper.provider);
  sheet.fact(say.tenant, paper.tenant);
  sheet.fact(say.name, paper.name);
  sheet.fact(say.title, paper.title);
  sheet.fact(say.authority, paper.authority);
  sheet.fact(say.at, `${when}\n${at.toISOString()}`);
  sheet.fact(say.address, paper.address);
  sheet.fact(say.userAgent, paper.userAgent);
  sheet.fact(say.disclosureId, paper.disclosureId);
  sheet.space(22);
  sheet.heading(agreement.title, 14);
  sheet.space(10);
  for (const paragraph of agreement.body.split(/(?:\r?\n[ \t]*){2,}/)) {
    sheet.paragraph(paragraph);
    sheet.space(8);
  }
  sheet.foot((page, of) => [
    `${say.agreement} ${say.hash} ${agreement.sha256}`,
    `${say.page(page, of)} · ${paper.disclosureId}`,
  ]);
  return sheet.bytes();
}
