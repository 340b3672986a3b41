import type { Event, Said, SaidStatement } from "./event.ts";

const affected: SaidStatement = {
  status: "affected",
  confidence: "high",
  basis: ["inventory_match"],
  text: {
    en: "These systems use OpenSSL 3.0.0 to 3.0.6. A crafted certificate can crash a program that checks it.",
    fr: "Ces systèmes utilisent OpenSSL 3.0.0 à 3.0.6. Un certificat forgé peut faire planter un programme qui le vérifie.",
  },
  action: {
    en: "Nothing in our services: we update them. Update your own systems that use OpenSSL 3.0.",
    fr: "Rien dans nos services : nous les mettons à jour. Mettez à jour vos propres systèmes qui utilisent OpenSSL 3.0.",
  },
  due: "2022-11-04T12:00:00.000Z",
  criteria: [
    { identifierKind: "purl", value: "pkg:generic/openssl", range: "vers:generic/>=3.0.0|<3.0.7" },
    { identifierKind: "purl", value: "pkg:deb/debian/openssl", range: "vers:deb/>=3.0.0|<3.0.7-1" },
  ],
};

const first: Said = {
  title: { en: "Two buffer overruns in OpenSSL 3.0", fr: "Deux débordements de tampon dans OpenSSL 3.0" },
  summary: {
    en: "OpenSSL 3.0.0 to 3.0.6 mishandle the e-mail address in a certificate. The project announced the flaw as critical and published it as high.",
    fr: "OpenSSL 3.0.0 à 3.0.6 traitent mal l’adresse électronique d’un certificat. Le projet avait annoncé la faille comme critique et l’a publiée comme élevée.",
  },
  body: {
    en: "## What happened\n\nOn 1 November 2022 OpenSSL published 3.0.7, which corrects CVE-2022-3602 and CVE-2022-3786. Both are overruns while the name constraints of a certificate are checked: four bytes of the attacker's choice in the first case, any number of dots in the second. The check comes after the signature, so the certificate must be signed by a trusted authority, or the program must go on without one. OpenSSL 1.1.1 and 1.0.2 are not concerned.\n\n## What we are doing\n\nWe update the hosts and deployments that use OpenSSL 3.0, those that accept client certificates first.",
    fr: "## Ce qui s’est passé\n\nLe 1er novembre 2022, OpenSSL a publié la version 3.0.7, qui corrige CVE-2022-3602 et CVE-2022-3786. Il s’agit de débordements lors du contrôle des contraintes de nom d’un certificat : quatre octets au choix de l’attaquant dans le premier cas, un nombre quelconque de points dans le second. Le contrôle a lieu après celui de la signature : le certificat doit être signé par une autorité reconnue, ou le programme doit s’en passer. OpenSSL 1.1.1 et 1.0.2 ne sont pas concernés.\n\n## Ce que nous faisons\n\nNous mettons à jour les hôtes et déploiements qui utilisent OpenSSL 3.0, en commençant par ceux qui acceptent des certificats clients.",
  },
  severity: "high",
  tlp: "clear",
  cves: ["CVE-2022-3602", "CVE-2022-3786"],
  references: [
    {
      title: "OpenSSL security advisory, 1 November 2022",
      url: "https://openssl-library.org/news/secadv/20221101.txt",
    },
  ],
  contested: false,
  statements: [affected],
};

const updated: Said = {
  ...first,
  body: {
    en: `${first.body.en}\n\n## Done\n\nThe compute hosts in Geneva were the only ones with OpenSSL 3.0. They have run 3.0.7 since 3 November 2022. The hosts in Paris and Frankfurt used OpenSSL 1.1.1 at that time.`,
    fr: `${first.body.fr}\n\n## Terminé\n\nLes hôtes de calcul de Genève étaient les seuls à utiliser OpenSSL 3.0. Ils utilisent la version 3.0.7 depuis le 3 novembre 2022. Les hôtes de Paris et de Francfort utilisaient alors OpenSSL 1.1.1.`,
  },
  statements: [{ ...affected, due: "2022-12-15T12:00:00.000Z" }],
};

const found: Said = {
  ...updated,
  severity: "medium",
  body: {
    en: `${updated.body.en}\n\n## Found again\n\nA BOM that we received for three ingress deployments in Frankfurt lists OpenSSL 3.0.5. They stem from an older cluster release and ask for no client certificate, so only a crash while they connect to a malicious server is possible.`,
    fr: `${updated.body.fr}\n\n## Retrouvé\n\nUne nomenclature reçue pour trois déploiements d’entrée à Francfort mentionne OpenSSL 3.0.5. Ils proviennent d’une ancienne version des clusters et ne demandent pas de certificat client : seul un plantage lors d’une connexion à un serveur malveillant est possible.`,
  },
  statements: [
    {
      ...affected,
      text: {
        en: "Three ingress deployments of an older cluster release still use OpenSSL 3.0.5. They ask for no client certificate; a crash is possible while they connect to a malicious server.",
        fr: "Trois déploiements d’entrée d’une ancienne version des clusters utilisent encore OpenSSL 3.0.5. Ils ne demandent pas de certificat client ; un plantage est possible lorsqu’ils se connectent à un serveur malveillant.",
      },
      action: {
        en: "Agree to the maintenance window that we propose, or move your workloads to a current cluster before it.",
        fr: "Acceptez la fenêtre de maintenance que nous proposons, ou déplacez auparavant vos charges vers un cluster à jour.",
      },
      due: 9,
    },
  ],
};

export const openssl: Event = {
  trackingId: "OST-2022-0006",
  steps: [
    { at: "2022-10-27T04:00:00.000Z", does: "refresh", assets: ["gva1-cp-host"] },
    { at: "2022-11-01T17:30:00.000Z", does: "say", content: first },
    {
      at: "2022-11-02T08:00:00.000Z",
      does: "plan",
      assets: "gva1-cp-host",
      kind: "patch",
      forDay: "2022-11-03T04:00:00.000Z",
    },
    { at: "2022-11-03T05:30:00.000Z", does: "refresh", assets: ["gva1-cp-host"] },
    { at: "2022-11-03T05:45:00.000Z", does: "finish", assets: ["gva1-cp-host"] },
    {
      at: "2022-11-03T10:00:00.000Z",
      does: "say",
      content: updated,
      note: { en: "The hosts in Geneva are updated.", fr: "Les hôtes de Genève sont à jour." },
    },
    {
      at: "2022-12-14T10:00:00.000Z",
      does: "close",
      note: { en: "Nothing is left to do.", fr: "Il ne reste rien à faire." },
    },
    { at: 7, does: "refresh", assets: ["fra1-k8s-legacy"] },
    {
      at: 6,
      does: "say",
      content: found,
      note: {
        en: "Opened again: three deployments in Frankfurt still carry OpenSSL 3.0.5.",
        fr: "Avis rouvert : trois déploiements à Francfort contiennent encore OpenSSL 3.0.5.",
      },
    },
    { at: 5, does: "plan", assets: "fra1-k8s-legacy", kind: "patch", forDay: 16 },
  ],
};
