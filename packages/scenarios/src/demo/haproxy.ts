import type { Said } from "./event.ts";

/** A draft that is ready: whoever tries the product publishes it and sees customers learn different things. */
export const haproxy: { trackingId: string; content: Said } = {
  trackingId: "OST-2026-0002",
  content: {
    title: { en: "HAProxy stalls on certain JSON numbers", fr: "HAProxy bloqué par certains nombres JSON" },
    summary: {
      en: "A number with an enormous exponent keeps HAProxy busy when it reads JSON. Requests wait; nothing can be read or changed.",
      fr: "Un nombre à l’exposant démesuré occupe HAProxy lorsqu’il lit du JSON. Les requêtes attendent ; rien ne peut être lu ni modifié.",
    },
    body: {
      en: "## What happened\n\nHAProxy corrected CVE-2025-11230 in its JSON reader in October 2025; in the 2.8 series the correction is in 2.8.16. Only configurations that look into JSON are concerned.\n\n## What we are doing\n\nThe ingress of our clusters looks into JSON to count requests by kind. We switch that off today and update this week.",
      fr: "## Ce qui s’est passé\n\nHAProxy a corrigé CVE-2025-11230 dans son lecteur JSON en octobre 2025 ; dans la série 2.8, la correction figure dans la 2.8.16. Seules les configurations qui lisent du JSON sont concernées.\n\n## Ce que nous faisons\n\nL’entrée de nos clusters lit du JSON pour compter les requêtes par type. Nous désactivons cette lecture aujourd’hui et mettons à jour cette semaine.",
    },
    severity: "medium",
    tlp: "green",
    cves: ["CVE-2025-11230"],
    references: [{ title: "CVE-2025-11230", url: "https://www.cve.org/CVERecord?id=CVE-2025-11230" }],
    contested: false,
    statements: [
      {
        status: "affected",
        confidence: "high",
        basis: ["inventory_match"],
        text: {
          en: "These ingress deployments run HAProxy 2.8 before 2.8.16. A crafted request can slow them down for as long as it is repeated.",
          fr: "Ces déploiements d’entrée utilisent HAProxy 2.8 antérieur à 2.8.16. Une requête forgée peut les ralentir tant qu’elle est répétée.",
        },
        action: {
          en: "Nothing: we update the ingress of your clusters this week, without an interruption.",
          fr: "Rien : nous mettons à jour l’entrée de vos clusters cette semaine, sans interruption.",
        },
        due: 7,
        criteria: [
          {
            identifierKind: "cpe",
            value: "cpe:2.3:a:haproxy:haproxy:*:*:*:*:*:*:*:*",
            range: "vers:generic/>=2.8.0|<2.8.16",
          },
        ],
      },
    ],
  },
};
