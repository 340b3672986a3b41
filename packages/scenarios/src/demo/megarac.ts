import { prefixesOf } from "../fleet/fleet.ts";
import type { Event, Said, SaidStatement } from "./event.ts";

const affected: SaidStatement = {
  status: "affected",
  confidence: "high",
  basis: ["inventory_match", "supplier_attestation"],
  text: {
    en: "The management controller of these boards runs AMI MegaRAC SPx before 12.7 or 13.5. Whoever reaches its Redfish interface can pass the sign-in. Ours stand on a management network that customers and the internet do not reach.",
    fr: "Le contrôleur d’administration de ces cartes utilise AMI MegaRAC SPx antérieur à 12.7 ou 13.5. Qui atteint son interface Redfish peut contourner l’authentification. Les nôtres sont sur un réseau d’administration que ni les clients ni l’internet n’atteignent.",
  },
  action: {
    en: "Agree to the maintenance window for your boards: the update restarts the controller, not the server.",
    fr: "Acceptez la fenêtre de maintenance de vos cartes : la mise à jour redémarre le contrôleur, pas le serveur.",
  },
  unknowns: {
    en: "When each board maker publishes its own version of the correction.",
    fr: "Quand chaque fabricant de cartes publiera sa version de la correction.",
  },
  due: "2025-04-15T12:00:00.000Z",
  criteria: [
    { identifierKind: "name", value: "MegaRAC SPx", vendor: "AMI", range: "vers:generic/>=12.0|<12.7|>=13.0|<13.5" },
  ],
};

const otherController: SaidStatement = {
  status: "not_affected",
  confidence: "high",
  basis: ["inspection", "inventory_match"],
  justification: "component_not_present",
  text: {
    en: "These boards are managed by Dell’s iDRAC, as we read from each controller. None of them runs MegaRAC.",
    fr: "Ces cartes sont administrées par l’iDRAC de Dell, comme nous l’avons relevé sur chaque contrôleur. Aucune n’utilise MegaRAC.",
  },
  due: "2025-04-15T12:00:00.000Z",
  criteria: [{ identifierKind: "model_number", value: "PowerEdge R640", vendor: "Dell" }],
};

const first: Said = {
  title: {
    en: "Sign-in bypass in AMI MegaRAC board firmware",
    fr: "Contournement d’authentification dans le micrologiciel AMI MegaRAC",
  },
  summary: {
    en: "The firmware that manages a server while it is off can be entered without a password through its Redfish interface. Several board makers use it.",
    fr: "Le micrologiciel qui administre un serveur, même éteint, s’ouvre sans mot de passe par son interface Redfish. Plusieurs fabricants de cartes l’utilisent.",
  },
  body: {
    en: "## What happened\n\nAMI published corrections for MegaRAC SPx on 11 March 2025: 12.7 and 13.5. The flaw, CVE-2024-54085, was found by Eclypsium. It is rated 10.0 (CVSS 4.0): whoever reaches the Redfish interface of the controller can act as an administrator, and so change firmware or switch servers off.\n\n## What we know\n\n- AMI's correction reaches a server only when the maker of its board has adopted it.\n- Our controllers stand on management networks that only our operators reach, with a second factor.\n\n## What we are doing\n\nWe read the firmware version of every controller and update as the makers publish.",
    fr: "## Ce qui s’est passé\n\nAMI a publié le 11 mars 2025 les corrections de MegaRAC SPx : 12.7 et 13.5. La faille, CVE-2024-54085, a été découverte par Eclypsium. Elle est notée 10,0 (CVSS 4.0) : qui atteint l’interface Redfish du contrôleur peut agir en administrateur, donc modifier le micrologiciel ou éteindre des serveurs.\n\n## Ce que nous savons\n\n- La correction d’AMI n’atteint un serveur que lorsque le fabricant de sa carte l’a reprise.\n- Nos contrôleurs sont sur des réseaux d’administration que seuls nos opérateurs atteignent, avec un second facteur.\n\n## Ce que nous faisons\n\nNous relevons la version de chaque contrôleur et mettons à jour au rythme des fabricants.",
  },
  severity: "critical",
  tlp: "green",
  cves: ["CVE-2024-54085"],
  references: [
    {
      title: "AMI security advisory AMI-SA-2025003",
      url: "https://go.ami.com/hubfs/Security%20Advisories/2025/AMI-SA-2025003.pdf",
    },
    { title: "Eclypsium: BMC&C part 3", url: "https://eclypsium.com/blog/ami-megarac-vulnerabilities-bmc-part-3/" },
  ],
  contested: false,
  statements: [affected, otherController],
};

const exploited: Said = {
  ...first,
  references: [
    ...first.references,
    {
      title: "CISA: known exploited vulnerabilities",
      url: "https://www.cisa.gov/known-exploited-vulnerabilities-catalog",
    },
  ],
  body: {
    en: `${first.body.en}\n\n## Used by attackers\n\nOn 25 June 2025 CISA listed the flaw as exploited. We found no sign of it: the management networks recorded no sign-in to a controller that was not one of ours. All shared hosts in Frankfurt are updated.`,
    fr: `${first.body.fr}\n\n## Exploitée\n\nLe 25 juin 2025, la CISA a inscrit la faille parmi celles qui sont exploitées. Nous n’en avons trouvé aucun signe : les réseaux d’administration n’ont enregistré aucune connexion à un contrôleur qui ne soit la nôtre. Tous les hôtes partagés de Francfort sont à jour.`,
  },
  statements: [
    { ...affected, due: "2025-12-15T12:00:00.000Z" },
    { ...otherController, due: "2025-12-15T12:00:00.000Z" },
  ],
};

const last: Said = {
  ...exploited,
  body: {
    en: `${exploited.body.en}\n\n## What is left\n\nThree dedicated boards wait for a window agreed with their customer. The storage machines that came to Paris this autumn are not in our inventory of firmware yet.`,
    fr: `${exploited.body.fr}\n\n## Ce qui reste\n\nTrois cartes dédiées attendent une fenêtre convenue avec leur client. Les machines de stockage arrivées à Paris cet automne ne figurent pas encore dans notre inventaire des micrologiciels.`,
  },
  statements: [
    { ...affected, due: 32 },
    { ...otherController, due: 32 },
  ],
};

export const megarac: Event = {
  trackingId: "OST-2025-0002",
  steps: [
    { at: "2025-03-18T05:00:00.000Z", does: "refresh", assets: prefixesOf("board") },
    { at: "2025-03-19T10:30:00.000Z", does: "say", content: first },
    {
      at: "2025-03-25T09:00:00.000Z",
      does: "plan",
      assets: "fra1-cp-board",
      kind: "patch",
      forDay: "2025-04-12T02:00:00.000Z",
    },
    { at: "2025-04-12T04:00:00.000Z", does: "refresh", assets: ["fra1-cp-board"] },
    { at: "2025-04-12T04:30:00.000Z", does: "finish", assets: ["fra1-cp-board"] },
    {
      at: "2025-06-26T08:00:00.000Z",
      does: "say",
      content: exploited,
      note: {
        en: "The flaw is exploited elsewhere; we found no sign of it. Frankfurt is updated.",
        fr: "La faille est exploitée ailleurs ; nous n’en avons trouvé aucun signe. Francfort est à jour.",
      },
    },
    { at: 45, does: "arrive", assets: ["par1-os-chassis"] },
    { at: 21, does: "refresh", assets: ["nwb-bm-edge"] },
    {
      at: 20,
      does: "say",
      content: last,
      note: {
        en: "What is left: three dedicated boards, and storage machines whose firmware we have not read yet.",
        fr: "Ce qui reste : trois cartes dédiées, et des machines de stockage dont le micrologiciel n’est pas encore relevé.",
      },
    },
    { at: 19, does: "plan", assets: "nwb-bm-edge", kind: "patch", forDay: 11 },
    { at: 4, does: "finish", assets: ["nwb-bm-edge-01", "nwb-bm-edge-02"] },
  ],
};
