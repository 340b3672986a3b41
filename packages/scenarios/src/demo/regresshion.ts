import type { Said } from "./event.ts";

/** A draft as the desk finds it in the morning: half in one language, and the gate says what is missing. */
export const regresshion: { trackingId: string; content: Said } = {
  trackingId: "OST-2026-0001",
  content: {
    title: { en: "Race in the OpenSSH server’s time-out", fr: "Concurrence dans le délai du serveur OpenSSH" },
    summary: {
      en: "OpenSSH 8.5p1 to 9.7p1 can be made to run code before sign-in, after many hours of attempts.",
      fr: "OpenSSH 8.5p1 à 9.7p1 peut être amené à exécuter du code avant l’authentification, après de longues heures de tentatives.",
    },
    body: {
      en: "## What happened\n\nOn 1 July 2024 Qualys published CVE-2024-6387. The handler of the sign-in time-out calls functions that are not safe there; version 9.8p1 corrects it, Debian 12 with 1:9.2p1-2+deb12u3.\n\n## What we want to say\n\nA customer asks for a written answer two years later. Our hosts have carried the correction since 1 July 2024.",
    },
    severity: "high",
    tlp: "amber",
    cves: ["CVE-2024-6387"],
    references: [
      { title: "Qualys security advisory", url: "https://www.qualys.com/2024/07/01/cve-2024-6387/regresshion.txt" },
    ],
    contested: false,
    statements: [
      {
        status: "affected",
        confidence: "high",
        basis: ["inventory_match"],
        text: { en: "Hosts with an older package." },
        criteria: [
          { identifierKind: "purl", value: "pkg:deb/debian/openssh", range: "vers:deb/>=1:8.5p1|<1:9.2p1-2+deb12u3" },
        ],
      },
    ],
  },
};
