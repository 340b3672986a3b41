import type { CreateDocument } from "@candor/domain/documents/inputs";

type Words = { en: string; fr?: string };
export type DemoDocument = Omit<CreateDocument, "services" | "isListed" | "isViewOnly" | "description"> & {
  description: Words;
  isListed?: boolean;
  services?: string[];
  languages: ("en" | "fr")[];
  /** Days from today. */
  validFrom?: number;
  validTo?: number;
  sections: string[];
  /** Of each section. */
  paragraphs: number;
};

const trustCriteria = [
  "Independent auditor’s report",
  "Management’s assertion",
  "Description of the system",
  "Control environment",
  "Communication and information",
  "Risk assessment",
  "Monitoring",
  "Logical and physical access",
  "System operations",
  "Change management",
  "Risk mitigation",
  "Availability",
  "Confidentiality",
  "Results of tests",
];

/** What the demo's provider shows, to whom: all of it invented, each file really a PDF. */
export const evidence: DemoDocument[] = [
  {
    title: { en: "Security overview", fr: "Présentation de la sécurité" },
    description: {
      en: "How we protect what you entrust to us.",
      fr: "Comment nous protégeons ce que vous nous confiez.",
    },
    kind: "policy",
    classification: "public",
    languages: ["en"],
    sections: ["Who is responsible", "How data is protected", "How we answer events"],
    paragraphs: 2,
  },
  {
    title: { en: "ISO/IEC 27001 certificate", fr: "Certificat ISO/IEC 27001" },
    description: { en: "The certificate with its scope.", fr: "Le certificat et son périmètre." },
    kind: "certificate",
    classification: "public",
    languages: ["en", "fr"],
    validFrom: -400,
    validTo: 25,
    sections: ["Certificate", "Scope"],
    paragraphs: 1,
  },
  {
    title: { en: "Incident response policy", fr: "Politique de réponse aux incidents" },
    description: {
      en: "Who does what, and when you hear of it.",
      fr: "Qui fait quoi, et quand vous en êtes informés.",
    },
    kind: "policy",
    classification: "customer",
    languages: ["en", "fr"],
    sections: ["Roles", "First hour", "Telling customers", "Afterwards"],
    paragraphs: 3,
  },
  {
    title: { en: "SOC 2 Type II report", fr: "Rapport SOC 2 Type II" },
    description: { en: "Twelve months, with the auditor’s tests.", fr: "Douze mois, avec les tests de l’auditeur." },
    kind: "report",
    classification: "nda",
    languages: ["en"],
    validFrom: -120,
    validTo: 245,
    sections: trustCriteria,
    paragraphs: 8,
  },
  {
    title: { en: "Penetration test, letter of the testers", fr: "Test d’intrusion, lettre des testeurs" },
    description: {
      en: "What was tested, what was found, what is mended.",
      fr: "Ce qui a été testé, trouvé et corrigé.",
    },
    kind: "test",
    classification: "nda",
    services: ["compute"],
    languages: ["en"],
    validFrom: -60,
    validTo: 305,
    sections: ["Scope", "Findings", "Retest"],
    paragraphs: 2,
  },
  {
    title: { en: "Answer to the motherboard report", fr: "Réponse au rapport sur les cartes mères" },
    description: { en: "The letter with the supplier’s answer.", fr: "La lettre, avec la réponse du fournisseur." },
    kind: "letter",
    classification: "restricted",
    isListed: false,
    languages: ["en"],
    sections: ["What was reported", "What we looked at", "What the supplier said"],
    paragraphs: 2,
  },
];

export const agreement = {
  title: { en: "Mutual non-disclosure agreement", fr: "Accord de confidentialité mutuel" },
  body: {
    en: [
      "1. Each party keeps confidential what the other marks as confidential, and uses it only to judge the security of the services.",
      "2. It is shown only to people who need it for that purpose and are bound to the same.",
      "3. Copies carry the name of whoever they were made for. The name is not removed.",
      "4. The duty lasts three years after the last document was opened.",
      "5. What the law obliges a party to disclose, it may disclose, after telling the other where the law allows.",
    ].join("\n\n"),
    fr: [
      "1. Chaque partie garde confidentiel ce que l’autre désigne comme tel, et ne l’utilise que pour apprécier la sécurité des services.",
      "2. Seules y accèdent les personnes qui en ont besoin à cette fin et sont tenues aux mêmes obligations.",
      "3. Les copies portent le nom de la personne pour qui elles ont été faites. Ce nom n’est pas retiré.",
      "4. L’obligation dure trois ans après l’ouverture du dernier document.",
      "5. Ce que la loi impose de divulguer peut l’être, après en avoir informé l’autre partie lorsque la loi le permet.",
    ].join("\n\n"),
  },
};
