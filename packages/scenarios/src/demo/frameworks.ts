import type { AssessControl } from "@candor/domain/controls/inputs";

type Text = { en: string; fr: string };

/** `daysAgo` is when somebody last looked. Titles are our own words: the texts of the standards are their publishers'. */
export type DemoControl = {
  id: string;
  title: string;
  section: string;
  status?: AssessControl["status"];
  daysAgo?: number;
  how?: Text;
  /** The advisories whose statements show it. */
  shownBy?: string;
};

const met = (daysAgo: number, en: string, fr: string) => ({ status: "implemented" as const, daysAgo, how: { en, fr } });

export const iso27001: DemoControl[] = [
  {
    id: "A.5.7",
    title: "Knowing what threatens us",
    section: "Organisation",
    ...met(
      20,
      "The desk reads reports of flaws and attacks every working day and turns those that concern us into advisories.",
      "L’équipe lit chaque jour ouvré les rapports sur les failles et les attaques et fait de ceux qui nous concernent des avis.",
    ),
    shownBy: "OST-2024-0003",
  },
  {
    id: "A.5.15",
    title: "Who may enter what",
    section: "Organisation",
    ...met(
      41,
      "Rights are given by role, reviewed each quarter and end with the job.",
      "Les droits sont donnés par rôle, revus chaque trimestre et prennent fin avec le poste.",
    ),
  },
  {
    id: "A.5.19",
    title: "What we ask of suppliers",
    section: "Organisation",
    status: "partial",
    daysAgo: 63,
    how: {
      en: "Suppliers of hardware answer our inquiries in writing. Those of software are still asked by e-mail.",
      fr: "Les fournisseurs de matériel répondent par écrit à nos demandes. Ceux de logiciels sont encore interrogés par courriel.",
    },
    shownBy: "OST-2018-0004",
  },
  {
    id: "A.5.24",
    title: "Being ready for incidents",
    section: "Organisation",
    ...met(
      12,
      "An on-call plan, rehearsed twice a year; customers are told through this portal.",
      "Un plan d’astreinte, répété deux fois par an ; les clients sont informés par ce portail.",
    ),
  },
  { id: "A.6.3", title: "People who know what to do", section: "People", status: "planned", daysAgo: 30 },
  {
    id: "A.7.4",
    title: "Watching buildings",
    section: "Buildings",
    status: "alternative",
    daysAgo: 90,
    how: {
      en: "The data centres are rented; their operators watch them and report to us each month.",
      fr: "Les centres de données sont loués ; leurs exploitants les surveillent et nous rendent compte chaque mois.",
    },
  },
  {
    id: "A.7.9",
    title: "Equipment away from our buildings",
    section: "Buildings",
    status: "not_applicable",
    daysAgo: 90,
  },
  {
    id: "A.8.8",
    title: "Finding and mending flaws",
    section: "Technology",
    ...met(
      5,
      "Every system sends a parts list each night. What an advisory names is found within minutes and mended by plan.",
      "Chaque système envoie chaque nuit la liste de ses composants. Ce qu’un avis désigne est trouvé en quelques minutes et corrigé selon un plan.",
    ),
    shownBy: "OST-2021-0011",
  },
  {
    id: "A.8.16",
    title: "Seeing what is odd",
    section: "Technology",
    ...met(
      18,
      "Sensors on hosts and networks are read around the clock.",
      "Les capteurs des hôtes et des réseaux sont lus jour et nuit.",
    ),
  },
  { id: "A.8.24", title: "Using cryptography well", section: "Technology" },
];

export const csf: DemoControl[] = [
  {
    id: "GV.SC-07",
    title: "Risks that suppliers bring",
    section: "Govern",
    status: "partial",
    daysAgo: 63,
    how: {
      en: "Known for hardware; for software we are building the register.",
      fr: "Connus pour le matériel ; pour les logiciels, le registre est en cours.",
    },
  },
  {
    id: "ID.RA-01",
    title: "Flaws in what we run are known",
    section: "Identify",
    ...met(
      5,
      "The inventory is compared with every advisory as soon as either changes.",
      "L’inventaire est comparé à chaque avis dès que l’un des deux change.",
    ),
  },
  {
    id: "PR.AA-05",
    title: "Rights are as narrow as the work",
    section: "Protect",
    ...met(41, "Reviewed each quarter.", "Revus chaque trimestre."),
  },
  { id: "DE.CM-01", title: "Networks are watched", section: "Detect", status: "implemented", daysAgo: 18 },
  { id: "RS.CO-03", title: "Those concerned are told", section: "Respond" },
];

/** Source, relation, target: iso-27001 beside nist-csf. */
export const mapped: [string, string, string][] = [
  ["A.5.15", "superset", "PR.AA-05"],
  ["A.5.19", "intersects", "GV.SC-07"],
  ["A.8.8", "superset", "ID.RA-01"],
  ["A.8.16", "superset", "DE.CM-01"],
  ["A.5.24", "intersects", "RS.CO-03"],
];
