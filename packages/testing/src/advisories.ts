import type { DraftStatement, Localised, Severity, Tlp } from "@candor/db/schema";

const inTwoDays = new Date(Date.now() + 48 * 3_600_000).toISOString();

/** A statement that passes the publish gate in both languages. */
export const aStatement = (over: Partial<DraftStatement> = {}): DraftStatement => ({
  status: "affected",
  confidence: "high",
  basis: ["inventory_match"],
  text: { en: "These hosts run the flawed version.", fr: "Ces hôtes utilisent la version défectueuse." },
  action: { en: "Nothing: we patch them this week.", fr: "Rien : nous les corrigeons cette semaine." },
  nextUpdateDue: inTwoDays,
  criteria: [{ identifierKind: "purl", value: "pkg:generic/openssl", range: "vers:openssl/>=3.0.0|<3.0.7" }],
  ...over,
});

type Content = {
  title: Localised;
  summary: Localised;
  body: Localised;
  severity: Severity;
  tlp: Tlp;
  cves: string[];
  references: { title: string; url: string }[];
  contested: boolean;
  asOf: string;
  statements: DraftStatement[];
};

/** An advisory that passes the publish gate in both languages. */
export const someContent = (over: Partial<Content> = {}): Content => ({
  title: { en: "OpenSSL 3.0 buffer overruns", fr: "Débordements de tampon dans OpenSSL 3.0" },
  summary: { en: "A certificate can crash a client.", fr: "Un certificat peut faire planter un client." },
  body: { en: "## What we know\n\nTwo overruns.", fr: "## Ce que nous savons\n\nDeux débordements." },
  severity: "high",
  tlp: "clear",
  cves: ["CVE-2022-3602"],
  references: [{ title: "OpenSSL advisory", url: "https://www.openssl.org/news/secadv/20221101.txt" }],
  contested: false,
  asOf: "2022-11-01T16:00:00.000Z",
  statements: [aStatement()],
  ...over,
});
