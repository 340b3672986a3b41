type Text = { en: string; fr: string };

/** Days are counted from the day of the demo. `after` is the number of the certificate that it replaces. */
export type DemoCertificate = {
  framework: string;
  number: string;
  auditor: string;
  audience: "public" | "customer";
  from: number;
  to: number;
  after?: string;
  note?: Text;
  /** Service → the regions where it is covered. */
  places: Record<string, string[]>;
  visits?: { day: number; outcome?: Text }[];
};

const everywhere = {
  compute: ["par1", "gva1", "fra1"],
  kubernetes: ["par1", "fra1"],
  "object-storage": ["par1", "gva1", "fra1"],
  "bare-metal": ["par1", "gva1", "fra1"],
};
const noFinding = { en: "No finding.", fr: "Aucun écart." };
const oneFinding = {
  en: "One minor finding on the register of suppliers, closed within a month.",
  fr: "Un écart mineur sur le registre des fournisseurs, levé en un mois.",
};

/** The bodies are invented, and so are the numbers. */
export const certificates: DemoCertificate[] = [
  {
    framework: "iso-27001",
    number: "IS-4410",
    auditor: "Meridian Certification",
    audience: "public",
    from: -1640,
    to: -545,
    places: { compute: ["par1", "fra1"], "object-storage": ["par1", "fra1"] },
    visits: [
      { day: -1270, outcome: oneFinding },
      { day: -905, outcome: noFinding },
    ],
  },
  {
    framework: "iso-27001",
    number: "IS-7127",
    auditor: "Meridian Certification",
    audience: "public",
    from: -544,
    to: 551,
    after: "IS-4410",
    places: everywhere,
    visits: [{ day: -180, outcome: noFinding }, { day: 185 }],
  },
  {
    framework: "soc-2",
    number: "SOC2-2026",
    auditor: "Harrow and Lind, auditors",
    audience: "customer",
    from: -342,
    to: 23,
    note: {
      en: "Security and availability. The next period is being examined.",
      fr: "Sécurité et disponibilité. La période suivante est en cours d’examen.",
    },
    places: { ...everywhere, "bare-metal": ["par1", "fra1"] },
  },
  {
    framework: "iso-27018",
    number: "PII-0932",
    auditor: "Meridian Certification",
    audience: "public",
    from: -1110,
    to: -15,
    places: { "object-storage": ["par1", "gva1", "fra1"], compute: ["par1", "gva1"] },
    visits: [{ day: -760, outcome: noFinding }],
  },
];
