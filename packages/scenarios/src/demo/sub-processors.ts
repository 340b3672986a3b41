import type { AddSubProcessor } from "@candor/domain/sub-processors/inputs";

const contract = {
  en: "Contract under article 28 GDPR, yearly audit report, access only on our request.",
  fr: "Contrat selon l’article 28 du RGPD, rapport d’audit annuel, accès sur notre seule demande.",
};

/** Invented companies: those that handled data before the list was kept. */
export const founding: AddSubProcessor[] = [
  {
    name: "Quaystone Data Centres",
    purpose: { en: "Housing of our servers", fr: "Hébergement de nos serveurs" },
    data: { en: "All, encrypted at rest; no access to keys", fr: "Toutes, chiffrées au repos ; sans accès aux clés" },
    regions: ["FR", "DE"],
    safeguards: {
      en: "Locked cages, our own staff on site, contract under article 28 GDPR.",
      fr: "Cages fermées, notre personnel sur place, contrat selon l’article 28 du RGPD.",
    },
    startsOn: "2018-01-01",
  },
  {
    name: "Alpenhall Colocation",
    purpose: { en: "Housing of our servers in Geneva", fr: "Hébergement de nos serveurs à Genève" },
    data: { en: "All, encrypted at rest; no access to keys", fr: "Toutes, chiffrées au repos ; sans accès aux clés" },
    regions: ["CH"],
    safeguards: {
      en: "Locked cages, our own staff on site, contract under Swiss and European data protection law.",
      fr: "Cages fermées, notre personnel sur place, contrat selon les droits suisse et européen.",
    },
    startsOn: "2018-01-01",
  },
  {
    name: "Papertrail Billing",
    purpose: { en: "Invoices and reminders", fr: "Factures et rappels" },
    data: { en: "Company, billing contact, amounts", fr: "Entreprise, contact de facturation, montants" },
    regions: ["FR"],
    safeguards: contract,
    startsOn: "2020-04-01",
  },
];

/** Announced in 2025, at work since. */
export const mailRelay: AddSubProcessor = {
  name: "Semaphore Mail Relay",
  purpose: { en: "Delivery of our e-mails", fr: "Acheminement de nos e-mails" },
  data: { en: "Address, language, text of the e-mail", fr: "Adresse, langue, texte de l’e-mail" },
  regions: ["DE"],
  safeguards: contract,
  startsOn: "2025-07-15",
};
export const mailRelayText = {
  en: "Our e-mails to you leave through this relay. It keeps them for three days, to repeat what was not delivered.",
  fr: "Nos e-mails partent par ce relais. Il les garde trois jours, pour répéter ce qui n’a pas été remis.",
};

/** Announced now: customers may still object. */
export const nightSupport: AddSubProcessor = {
  name: "Lanternhouse Support",
  purpose: { en: "First answer to support requests at night", fr: "Première réponse aux demandes de support la nuit" },
  data: {
    en: "Name, address and text of the request; no customer content",
    fr: "Nom, adresse et texte de la demande ; aucun contenu de client",
  },
  regions: ["PT", "CA"],
  safeguards: {
    en: "Contract under article 28 GDPR; Canada by adequacy decision; screens that cannot be copied from.",
    fr: "Contrat selon l’article 28 du RGPD ; Canada par décision d’adéquation ; écrans sans copie.",
  },
  startsOn: "2027-01-01",
};
export const nightSupportText = {
  en: "Support requests between 20:00 and 6:00 will be answered first by Lanternhouse Support. Our own engineers take over whatever needs access to your systems.",
  fr: "Entre 20 h et 6 h, Lanternhouse Support donnera la première réponse aux demandes de support. Nos propres ingénieurs reprennent tout ce qui demande un accès à vos systèmes.",
};
