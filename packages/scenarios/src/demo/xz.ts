import { prefixesOf } from "../fleet/fleet.ts";
import type { Event, Said, SaidStatement } from "./event.ts";

const affected: SaidStatement = {
  status: "affected",
  confidence: "high",
  basis: ["inventory_match"],
  text: {
    en: "These images contain xz-utils with the hidden code. It acts when an OpenSSH server loads it; these images run none, but they must not be used any longer.",
    fr: "Ces images contiennent xz-utils avec le code caché. Il agit lorsqu’un serveur OpenSSH le charge ; ces images n’en exécutent pas, mais elles ne doivent plus être utilisées.",
  },
  action: {
    en: "Stop using these images and rebuild what was built with them.",
    fr: "N’utilisez plus ces images et reconstruisez ce qui a été produit avec elles.",
  },
  unknowns: {
    en: "Whether the hidden code does more than what has been found so far.",
    fr: "Si le code caché fait davantage que ce qui a été découvert à ce jour.",
  },
  due: "2024-03-31T12:00:00.000Z",
  criteria: [
    { identifierKind: "purl", value: "pkg:deb/debian/xz-utils", range: "vers:deb/>=5.5.1alpha-0.1|<=5.6.1-1" },
    { identifierKind: "purl", value: "pkg:generic/xz", range: "vers:generic/>=5.6.0|<=5.6.1" },
  ],
};

const stable: SaidStatement = {
  status: "not_affected",
  confidence: "high",
  basis: ["inventory_match", "authority"],
  justification: "vulnerable_code_not_present",
  text: {
    en: "All other systems run Debian stable, which never carried these versions. The oldest list of packages we checked is from the day of the report.",
    fr: "Tous les autres systèmes utilisent Debian stable, qui n’a jamais contenu ces versions. La plus ancienne liste de paquets vérifiée date du jour du signalement.",
  },
  due: "2024-03-31T12:00:00.000Z",
  criteria: [],
};

const first: Said = {
  title: { en: "Back door in xz-utils", fr: "Porte dérobée dans xz-utils" },
  summary: {
    en: "The released archives of xz 5.6.0 and 5.6.1 contain hidden code that lets its author into systems through OpenSSH. Stable distributions did not ship them.",
    fr: "Les archives publiées de xz 5.6.0 et 5.6.1 contiennent un code caché qui ouvre à son auteur les systèmes par OpenSSH. Les distributions stables ne les ont pas diffusées.",
  },
  body: {
    en: "## What happened\n\nOn 29 March 2024 Andres Freund reported that the release archives of xz-utils, not its source repository, carry code that changes liblzma during the build. On x86-64 systems built as Debian or RPM packages it alters how OpenSSH checks a key (CVE-2024-3094). In Debian, testing, unstable and experimental were concerned, from 5.5.1alpha-0.1 to 5.6.1-1; the corrected package is 5.6.1+really5.4.5-1.\n\n## What we are doing\n\nWe compare the package lists of all hosts and images, and withdraw what carries these versions.",
    fr: "## Ce qui s’est passé\n\nLe 29 mars 2024, Andres Freund a signalé que les archives publiées de xz-utils, et non son dépôt de sources, contiennent un code qui modifie liblzma lors de la compilation. Sur les systèmes x86-64 en paquets Debian ou RPM, il altère la vérification d’une clé par OpenSSH (CVE-2024-3094). Chez Debian, testing, unstable et experimental étaient concernées, de 5.5.1alpha-0.1 à 5.6.1-1 ; le paquet corrigé est 5.6.1+really5.4.5-1.\n\n## Ce que nous faisons\n\nNous comparons les listes de paquets de tous les hôtes et images, et retirons ce qui contient ces versions.",
  },
  severity: "critical",
  tlp: "clear",
  cves: ["CVE-2024-3094"],
  references: [
    { title: "oss-security, 29 March 2024", url: "https://www.openwall.com/lists/oss-security/2024/03/29/4" },
    { title: "Debian DSA-5649-1", url: "https://lists.debian.org/debian-security-announce/2024/msg00057.html" },
  ],
  contested: false,
  statements: [affected, stable],
};

const withdrawn: Said = {
  ...first,
  body: {
    en: `${first.body.en}\n\n## Done\n\nThree images for build machines were based on Debian testing. They were isolated on 30 March 2024 at 07:10 UTC; their owner has rebuilt what came from them.`,
    fr: `${first.body.fr}\n\n## Terminé\n\nTrois images de machines de compilation reposaient sur Debian testing. Elles ont été isolées le 30 mars 2024 à 7 h 10 UTC ; leur propriétaire a reconstruit ce qui en provenait.`,
  },
  statements: [
    { ...affected, due: "2024-05-15T12:00:00.000Z" },
    { ...stable, due: "2024-05-15T12:00:00.000Z" },
  ],
};

export const xz: Event = {
  trackingId: "OST-2024-0003",
  steps: [
    { at: "2024-03-29T18:30:00.000Z", does: "refresh", assets: prefixesOf("host", "vm_image") },
    { at: "2024-03-29T19:50:00.000Z", does: "say", content: first },
    {
      at: "2024-03-29T21:00:00.000Z",
      does: "plan",
      assets: "solo-ci-image",
      kind: "isolate",
      forDay: "2024-03-30T07:00:00.000Z",
    },
    { at: "2024-03-30T07:10:00.000Z", does: "finish", assets: ["solo-ci-image"] },
    {
      at: "2024-03-31T09:00:00.000Z",
      does: "say",
      content: withdrawn,
      note: { en: "The three images are isolated.", fr: "Les trois images sont isolées." },
    },
    {
      at: "2024-05-14T09:00:00.000Z",
      does: "close",
      note: {
        en: "The analysis by others is complete and shows no further effect.",
        fr: "L’analyse menée par d’autres est achevée et ne montre pas d’autre effet.",
      },
    },
  ],
};
