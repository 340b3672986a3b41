import type { AddEntry } from "@candor/domain/library-entries/inputs";

type Answer = Pick<AddEntry, "question" | "value" | "narrative" | "section" | "audience"> & {
  wordings?: { locale: "en" | "fr"; text: string }[];
  /** The English title of a document that it rests on. */
  cites?: string;
  /** Nobody approved it yet. */
  waits?: true;
};

const answer = (
  section: string,
  value: Answer["value"],
  question: Answer["question"],
  narrative: Answer["narrative"],
  more: Partial<Answer> = {},
): Answer => ({ section, value, question, narrative, audience: "customer", ...more });

/** What the demo's provider answers when it is asked. */
export const library: Answer[] = [
  answer(
    "Encryption",
    "yes",
    { en: "Is customer data encrypted at rest?", fr: "Les données des clients sont-elles chiffrées au repos ?" },
    {
      en: "Yes. Volumes, object storage and backups are encrypted with AES-256; keys are kept in hardware security modules.",
      fr: "Oui. Volumes, stockage d’objets et sauvegardes sont chiffrés en AES-256 ; les clés sont dans des modules matériels.",
    },
    {
      audience: "public",
      cites: "Security overview",
      wordings: [{ locale: "en", text: "Do you use full disk encryption on servers that store our data?" }],
    },
  ),
  answer(
    "Encryption",
    "yes",
    { en: "Is data encrypted in transit?", fr: "Les données sont-elles chiffrées en transit ?" },
    {
      en: "Yes, with TLS 1.2 or later; older versions are refused.",
      fr: "Oui, avec TLS 1.2 ou plus récent ; les versions antérieures sont refusées.",
    },
    { audience: "public", cites: "Security overview" },
  ),
  answer(
    "Access control",
    "yes",
    {
      en: "Is multi-factor authentication required for staff?",
      fr: "L’authentification multifacteur est-elle obligatoire pour le personnel ?",
    },
    {
      en: "Yes, with hardware keys, for every administrative access.",
      fr: "Oui, avec des clés matérielles, pour tout accès d’administration.",
    },
    { wordings: [{ locale: "en", text: "Do administrators sign in with 2FA?" }] },
  ),
  answer(
    "Access control",
    "yes",
    { en: "Are access rights reviewed regularly?", fr: "Les droits d’accès sont-ils revus régulièrement ?" },
    {
      en: "Yes, every quarter by the owner of each system.",
      fr: "Oui, chaque trimestre par le responsable de chaque système.",
    },
    { cites: "SOC 2 Type II report", audience: "nda" },
  ),
  answer(
    "Access control",
    "no",
    {
      en: "Are passwords stored in plain text?",
      fr: "Les mots de passe sont-ils stockés en clair ?",
    },
    {
      en: "No. They are hashed with Argon2id and a salt of their own.",
      fr: "Non. Ils sont hachés avec Argon2id et un sel propre.",
    },
  ),
  answer(
    "Incidents",
    "yes",
    {
      en: "Do you have an incident response plan?",
      fr: "Avez-vous un plan de réponse aux incidents ?",
    },
    {
      en: "Yes. It names who does what in the first hour and is rehearsed twice a year.",
      fr: "Oui. Il dit qui fait quoi dans la première heure et il est exercé deux fois par an.",
    },
    { cites: "Incident response policy" },
  ),
  answer(
    "Incidents",
    "yes",
    {
      en: "Will you notify us of a security incident that affects our data?",
      fr: "Nous prévenez-vous d’un incident de sécurité qui touche nos données ?",
    },
    {
      en: "Yes, within 24 hours after we know of it, in this portal and by e-mail.",
      fr: "Oui, dans les 24 heures après en avoir eu connaissance, dans ce portail et par e-mail.",
    },
    { cites: "Incident response policy" },
  ),
  answer(
    "Compliance",
    "yes",
    { en: "Are you certified against ISO/IEC 27001?", fr: "Êtes-vous certifiés ISO/IEC 27001 ?" },
    {
      en: "Yes. The certificate and its scope are in this portal.",
      fr: "Oui. Le certificat et son périmètre sont dans ce portail.",
    },
    { audience: "public", cites: "ISO/IEC 27001 certificate" },
  ),
  answer(
    "Compliance",
    "yes",
    {
      en: "Is a SOC 2 Type II report available?",
      fr: "Un rapport SOC 2 Type II est-il disponible ?",
    },
    { en: "Yes, under the non-disclosure agreement.", fr: "Oui, sous l’accord de confidentialité." },
    { cites: "SOC 2 Type II report" },
  ),
  answer(
    "Testing",
    "yes",
    {
      en: "Do independent testers carry out penetration tests at least once a year?",
      fr: "Des testeurs indépendants réalisent-ils des tests d’intrusion au moins une fois par an ?",
    },
    {
      en: "Yes. Findings are mended within 30 days when they are serious; the testers confirm it in their letter.",
      fr: "Oui. Les constats graves sont corrigés en 30 jours ; les testeurs le confirment dans leur lettre.",
    },
    { cites: "Penetration test, letter of the testers", audience: "nda" },
  ),
  answer(
    "Continuity",
    "partial",
    {
      en: "Do you guarantee a recovery time objective of four hours?",
      fr: "Garantissez-vous un délai de reprise de quatre heures ?",
    },
    {
      en: "In part: for customers with two regions. With one region the objective is 24 hours.",
      fr: "En partie : pour les clients présents dans deux régions. Avec une seule région, l’objectif est de 24 heures.",
    },
  ),
  answer(
    "Continuity",
    "yes",
    { en: "Are backups tested by restoring them?", fr: "Les sauvegardes sont-elles testées par restauration ?" },
    { en: "Yes, a sample every month.", fr: "Oui, un échantillon chaque mois." },
    { waits: true },
  ),
  answer(
    "Suppliers",
    "yes",
    {
      en: "Do you assess the security of your sub-processors?",
      fr: "Évaluez-vous la sécurité de vos sous-traitants ?",
    },
    {
      en: "Yes, before the contract and every year after it. The list is public.",
      fr: "Oui, avant le contrat puis chaque année. La liste est publique.",
    },
    { audience: "public" },
  ),
  answer(
    "Hardware",
    "yes",
    {
      en: "Do you verify the integrity of server firmware?",
      fr: "Vérifiez-vous l’intégrité des microprogrammes des serveurs ?",
    },
    {
      en: "Yes. Firmware is measured at every start and compared with the versions that we approved.",
      fr: "Oui. Les microprogrammes sont mesurés à chaque démarrage et comparés aux versions approuvées.",
    },
    { waits: true },
  ),
];
