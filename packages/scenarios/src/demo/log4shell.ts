import { prefixesOf } from "../fleet/fleet.ts";
import type { Event, Said, SaidStatement } from "./event.ts";

const core = "pkg:maven/org.apache.logging.log4j/log4j-core";

/** What was known to be flawed: at first, after the second CVE, and after the fourth. The corrections for Java 6 and 7
 * (2.3.x, 2.12.x) came with the later ones. */
const flawed = {
  first: "vers:maven/>=2.0-beta9|<2.15.0",
  second: "vers:maven/>=2.0-beta9|<2.12.2|>=2.13.0|<2.16.0",
  fourth: "vers:maven/>=2.0-alpha1|<2.3.2|>=2.4|<2.12.4|>=2.13.0|<2.17.1",
};
const named = (range: string): SaidStatement["criteria"] => [{ identifierKind: "purl", value: core, range }];

const affected: SaidStatement = {
  status: "affected",
  confidence: "high",
  basis: ["inventory_match"],
  text: {
    en: "These deployments contain log4j-core in a version that can be made to load and run foreign code through a logged text.",
    fr: "Ces déploiements contiennent log4j-core dans une version qui peut charger et exécuter du code étranger par le biais d’un texte journalisé.",
  },
  action: {
    en: "Nothing in our services: we update them. Look for log4j-core in what you run yourselves.",
    fr: "Rien dans nos services : nous les mettons à jour. Recherchez log4j-core dans ce que vous exploitez vous-mêmes.",
  },
  unknowns: {
    en: "Whether the flaw was used against us before it became public.",
    fr: "Si la faille a été utilisée contre nous avant d’être connue.",
  },
  due: "2021-12-11T12:00:00.000Z",
  criteria: named(flawed.first),
};

const withoutJava: SaidStatement = {
  status: "not_affected",
  confidence: "high",
  basis: ["inventory_match", "inspection"],
  justification: "component_not_present",
  text: {
    en: "All our other systems were searched; none of them contains log4j-core.",
    fr: "Tous nos autres systèmes ont été examinés ; aucun ne contient log4j-core.",
  },
  due: "2021-12-11T12:00:00.000Z",
  criteria: [],
};

const updated: SaidStatement = {
  status: "fixed",
  confidence: "high",
  basis: ["inventory_match", "detection_run"],
  text: {
    en: "These deployments ran a flawed version until December 2021 and have run a corrected one since. Their logs show attempts from the outside, none of which fetched anything.",
    fr: "Ces déploiements ont exécuté une version défectueuse jusqu’en décembre 2021 et une version corrigée depuis. Leurs journaux montrent des tentatives extérieures, dont aucune n’a rien téléchargé.",
  },
  criteria: named("vers:maven/>=2.17.1"),
};

const first: Said = {
  title: { en: "Log4Shell: code execution in Apache Log4j", fr: "Log4Shell : exécution de code dans Apache Log4j" },
  summary: {
    en: "A text that reaches the log of a Java program can make Log4j fetch and run foreign code. The flaw is easy to use and is being used.",
    fr: "Un texte qui parvient au journal d’un programme Java peut amener Log4j à télécharger et exécuter du code étranger. La faille est simple à exploiter et elle est exploitée.",
  },
  body: {
    en: "## What happened\n\nApache Log4j 2, from 2.0-beta9 up to 2.14.1, resolves expressions inside what it logs. An expression can name a JNDI address from which code is loaded. The flaw became public on 9 December 2021 as CVE-2021-44228; version 2.15.0 corrects it. Only `log4j-core` is concerned, not `log4j-api` alone.\n\n## What we are doing\n\nWe search every system for the component, update it, and until then refuse outgoing connections from the deployments that contain it.",
    fr: "## Ce qui s’est passé\n\nApache Log4j 2, de la version 2.0-beta9 à la 2.14.1, évalue des expressions dans ce qu’il journalise. Une expression peut désigner une adresse JNDI d’où du code est chargé. La faille est publique depuis le 9 décembre 2021 sous la référence CVE-2021-44228 ; la version 2.15.0 la corrige. Seul `log4j-core` est concerné, pas `log4j-api` seul.\n\n## Ce que nous faisons\n\nNous recherchons le composant dans tous les systèmes, le mettons à jour et refusons d’ici là les connexions sortantes des déploiements qui le contiennent.",
  },
  severity: "critical",
  tlp: "clear",
  cves: ["CVE-2021-44228"],
  references: [
    { title: "Apache Log4j security page", url: "https://logging.apache.org/security.html" },
    {
      title: "CISA: known exploited vulnerabilities",
      url: "https://www.cisa.gov/known-exploited-vulnerabilities-catalog",
    },
  ],
  contested: false,
  statements: [affected],
};

const again: Said = {
  ...first,
  cves: ["CVE-2021-44228", "CVE-2021-45046"],
  body: {
    en: `${first.body.en}\n\n## Second correction\n\nThe correction in 2.15.0 was incomplete (CVE-2021-45046). We go to 2.16.0, which removes the lookup of messages and switches JNDI off.`,
    fr: `${first.body.fr}\n\n## Seconde correction\n\nLa correction de la version 2.15.0 était incomplète (CVE-2021-45046). Nous passons à la 2.16.0, qui supprime l’évaluation des messages et désactive JNDI.`,
  },
  statements: [
    { ...affected, due: "2021-12-31T12:00:00.000Z", criteria: named(flawed.second) },
    { ...withoutJava, due: "2021-12-31T12:00:00.000Z" },
  ],
};

const done: Said = {
  ...again,
  cves: ["CVE-2021-44228", "CVE-2021-45046", "CVE-2021-45105", "CVE-2021-44832"],
  body: {
    en: `${again.body.en}\n\n## Done\n\nSince 29 December 2021 every deployment runs 2.17.1, which also corrects CVE-2021-45105 and CVE-2021-44832. We read the logs from 1 December on: attempts, but no connection that followed from one.`,
    fr: `${again.body.fr}\n\n## Terminé\n\nDepuis le 29 décembre 2021, tous les déploiements utilisent la version 2.17.1, qui corrige aussi CVE-2021-45105 et CVE-2021-44832. Nous avons relu les journaux depuis le 1er décembre : des tentatives, mais aucune connexion qui en ait résulté.`,
  },
  statements: [
    { ...affected, due: "2022-03-31T12:00:00.000Z", criteria: named(flawed.fourth) },
    { ...updated, due: "2022-03-31T12:00:00.000Z" },
    { ...withoutJava, due: "2022-03-31T12:00:00.000Z" },
  ],
};

export const log4shell: Event = {
  trackingId: "OST-2021-0011",
  steps: [
    { at: "2021-12-10T05:00:00.000Z", does: "refresh", assets: prefixesOf("host", "deployment") },
    { at: "2021-12-10T09:10:00.000Z", does: "say", content: first },
    {
      at: "2021-12-10T16:30:00.000Z",
      does: "plan",
      assets: "par1-k8s-audit",
      kind: "patch",
      forDay: "2021-12-12T06:00:00.000Z",
    },
    {
      at: "2021-12-10T16:31:00.000Z",
      does: "plan",
      assets: "fra1-k8s-audit",
      kind: "patch",
      forDay: "2021-12-13T06:00:00.000Z",
    },
    {
      at: "2021-12-14T18:45:00.000Z",
      does: "say",
      content: again,
      note: {
        en: "The first correction was incomplete; we update once more. All other systems have been searched.",
        fr: "La première correction était incomplète ; nous mettons à jour une seconde fois. Tous les autres systèmes ont été examinés.",
      },
    },
    { at: "2021-12-29T05:00:00.000Z", does: "refresh", assets: ["par1-k8s-audit", "fra1-k8s-audit"] },
    { at: "2021-12-29T05:20:00.000Z", does: "finish", assets: ["par1-k8s-audit", "fra1-k8s-audit"] },
    {
      at: "2021-12-29T11:00:00.000Z",
      does: "say",
      content: done,
      note: {
        en: "Every deployment is updated; the logs show attempts without effect.",
        fr: "Tous les déploiements sont à jour ; les journaux montrent des tentatives sans effet.",
      },
    },
    {
      at: "2022-03-28T09:00:00.000Z",
      does: "close",
      note: {
        en: "Three months without anything new: we close this advisory.",
        fr: "Trois mois sans élément nouveau : nous clôturons cet avis.",
      },
    },
  ],
};
