import type { Event, Said, SaidStatement } from "./event.ts";

const boards: SaidStatement["criteria"] = [
  { identifierKind: "model_number", value: "X9*", vendor: "Supermicro" },
  { identifierKind: "model_number", value: "X10*", vendor: "Supermicro" },
  { identifierKind: "model_number", value: "X11*", vendor: "Supermicro" },
];

const statement: SaidStatement = {
  status: "under_investigation",
  confidence: "low",
  basis: [],
  text: {
    en: "The report names a maker but no model. We treat every board of this maker that you rest on as possibly concerned until we know better.",
    fr: "L’article nomme un fabricant mais aucun modèle. Nous considérons toute carte de ce fabricant dont vous dépendez comme possiblement concernée, jusqu’à plus ample information.",
  },
  action: {
    en: "Nothing for now. We tell you here as soon as that changes.",
    fr: "Rien pour le moment. Nous vous préviendrons ici dès que cela change.",
  },
  unknowns: {
    en: "Which models and which deliveries are meant, whether the chips exist, and how one would find them.",
    fr: "Quels modèles et quelles livraisons sont visés, si ces puces existent, et comment on les trouverait.",
  },
  due: "2018-10-09T15:00:00.000Z",
  criteria: boards,
};

const first: Said = {
  title: { en: "Reported implants on server motherboards", fr: "Implants signalés sur des cartes mères de serveurs" },
  summary: {
    en: "A magazine reports that spy chips were added to server motherboards during manufacture. The maker and the named customers deny it. No CVE exists and nobody has shown such a board.",
    fr: "Un magazine affirme que des puces espionnes ont été ajoutées à des cartes mères de serveurs lors de leur fabrication. Le fabricant et les clients cités démentent. Il n’existe pas de CVE et personne n’a montré une telle carte.",
  },
  body: {
    en: "## What is reported\n\nOn 4 October 2018 Bloomberg Businessweek wrote that a chip the size of a grain of rice had been placed on boards made for Super Micro Computer, and that it opened a way into the networks behind them. The article speaks of almost thirty companies.\n\n## What we know\n\n- Supermicro, Apple and Amazon rejected the report on the same day.\n- The article gives no model, no serial number and no address to look for.\n- None of our sensors has recorded traffic like the one described.\n\n## What we are doing\n\nOur security team and management have worked on this since the day of publication. We list our boards of this maker, ask our suppliers in writing and have told the national agency.",
    fr: "## Ce qui est rapporté\n\nLe 4 octobre 2018, Bloomberg Businessweek a écrit qu’une puce de la taille d’un grain de riz avait été placée sur des cartes fabriquées pour Super Micro Computer, ouvrant un accès aux réseaux situés derrière elles. L’article évoque près de trente entreprises.\n\n## Ce que nous savons\n\n- Supermicro, Apple et Amazon ont démenti le jour même.\n- L’article ne donne ni modèle, ni numéro de série, ni adresse à rechercher.\n- Aucun de nos capteurs n’a relevé de trafic comparable à celui décrit.\n\n## Ce que nous faisons\n\nNotre équipe sécurité et notre direction y travaillent depuis le jour de la publication. Nous recensons nos cartes de ce fabricant, interrogeons nos fournisseurs par écrit et avons informé l’agence nationale.",
  },
  severity: "high",
  tlp: "clear",
  cves: [],
  references: [
    {
      title: "Bloomberg Businessweek, 4 October 2018",
      url: "https://www.bloomberg.com/news/features/2018-10-04/the-big-hack-how-china-used-a-tiny-chip-to-infiltrate-america-s-top-companies",
    },
  ],
  contested: true,
  statements: [statement],
};

const suppliersAsked: Said = {
  ...first,
  body: {
    en: `${first.body.en}\n\n## Suppliers\n\nWe asked the two suppliers of the boards in our inventory on 5 October. Both answered in writing: their deliveries are not concerned, and their controls of quality and of sub-contractors found nothing. An answer of this kind is a statement, not an inspection.`,
    fr: `${first.body.fr}\n\n## Fournisseurs\n\nNous avons interrogé le 5 octobre les deux fournisseurs des cartes de notre inventaire. Tous deux ont répondu par écrit : leurs livraisons ne sont pas concernées et leurs contrôles de qualité et de sous-traitance n’ont rien révélé. Une telle réponse est une déclaration, pas une inspection.`,
  },
  statements: [
    {
      ...statement,
      basis: ["supplier_attestation"],
      text: {
        en: "Both suppliers of these boards say in writing that our deliveries are not concerned. We have not verified it ourselves yet.",
        fr: "Les deux fournisseurs de ces cartes déclarent par écrit que nos livraisons ne sont pas concernées. Nous ne l’avons pas encore vérifié nous-mêmes.",
      },
      unknowns: {
        en: "Whether the chips exist, and whether an answer given within days can exclude them.",
        fr: "Si ces puces existent, et si une réponse donnée en quelques jours peut les exclure.",
      },
      due: "2018-10-24T15:00:00.000Z",
    },
  ],
};

const detectionRun: Said = {
  ...suppliersAsked,
  body: {
    en: `${suppliersAsked.body.en}\n\n## Detection\n\nFrom 8 to 21 October we looked for what the article describes:\n\n| Sensor | Vantage | Analysis | Covered | Result |\n| --- | --- | --- | --- | --- |\n| logical | network | hot | all management networks | nothing found |\n| logical | local | cold | images of 100 % of these boards’ firmware | nothing found |\n| hardware | local | cold | 3 boards of 10, opened and compared with photographs | nothing found |\n\nThe network sensors would have seen a connection to the outside. They would not have seen a chip that stays silent.`,
    fr: `${suppliersAsked.body.fr}\n\n## Détection\n\nDu 8 au 21 octobre, nous avons recherché ce que décrit l’article :\n\n| Capteur | Position | Analyse | Couverture | Résultat |\n| --- | --- | --- | --- | --- |\n| logique | réseau | à chaud | tous les réseaux d’administration | rien trouvé |\n| logique | locale | à froid | images du micrologiciel de 100 % de ces cartes | rien trouvé |\n| matériel | locale | à froid | 3 cartes sur 10, ouvertes et comparées à des photographies | rien trouvé |\n\nLes capteurs réseau auraient vu une connexion vers l’extérieur. Ils n’auraient pas vu une puce qui reste silencieuse.`,
  },
  statements: [
    {
      ...statement,
      basis: ["supplier_attestation", "detection_run"],
      text: {
        en: "Two weeks of detection on the networks and in the firmware of these boards, and the opening of three of them, found nothing.",
        fr: "Deux semaines de détection sur les réseaux et dans le micrologiciel de ces cartes, et l’ouverture de trois d’entre elles, n’ont rien révélé.",
      },
      unknowns: {
        en: "Whether a chip that never communicated would have been found on the seven boards that were not opened.",
        fr: "Si une puce restée silencieuse aurait été trouvée sur les sept cartes qui n’ont pas été ouvertes.",
      },
      due: "2018-12-15T15:00:00.000Z",
    },
  ],
};

const thirdParty: Said = {
  ...detectionRun,
  severity: "medium",
  references: [
    ...first.references,
    {
      title: "Supermicro, letter to customers, 11 December 2018",
      url: "https://www.supermicro.com/en/news/CEO-3rdPartySecurity-Update",
    },
  ],
  body: {
    en: `${detectionRun.body.en}\n\n## Examination by a third party\n\nOn 11 December 2018 Supermicro told its customers that an outside firm had examined boards, among them the types named in the article, and had found no malicious hardware. The magazine did not withdraw its report.`,
    fr: `${detectionRun.body.fr}\n\n## Examen par un tiers\n\nLe 11 décembre 2018, Supermicro a informé ses clients qu’un cabinet externe avait examiné des cartes, dont les types cités dans l’article, sans trouver de matériel malveillant. Le magazine n’a pas retiré son article.`,
  },
  statements: [
    {
      ...statement,
      confidence: "moderate",
      basis: ["supplier_attestation", "inspection", "detection_run"],
      text: {
        en: "The maker’s boards were examined by a third party, ours by us; nobody found anything. The report is neither withdrawn nor confirmed, so we keep watching.",
        fr: "Les cartes du fabricant ont été examinées par un tiers, les nôtres par nous ; personne n’a rien trouvé. L’article n’est ni retiré ni confirmé : nous restons vigilants.",
      },
      unknowns: {
        en: "Why the magazine stands by its report.",
        fr: "Pourquoi le magazine maintient son article.",
      },
      due: "2019-12-11T15:00:00.000Z",
    },
  ],
};

const followUp: Said = {
  ...thirdParty,
  references: [
    ...thirdParty.references,
    {
      title: "Supermicro, letter to customers, 12 February 2021",
      url: "https://www.sec.gov/Archives/edgar/data/1375365/000137536521000015/exhibit991_20210212.htm",
    },
  ],
  body: {
    en: `${thirdParty.body.en}\n\n## The second report\n\nOn 12 February 2021 the magazine published a longer version that speaks of further incidents since 2010. Supermicro answered on the same day that no authority and no customer had ever told it of such a board. Again there is nothing to look for.`,
    fr: `${thirdParty.body.fr}\n\n## Le second article\n\nLe 12 février 2021, le magazine a publié une version plus longue qui évoque d’autres incidents depuis 2010. Supermicro a répondu le jour même qu’aucune autorité ni aucun client ne lui avait jamais signalé une telle carte. Cette fois encore, il n’y a rien à rechercher.`,
  },
  statements: thirdParty.statements.map((one) => ({ ...one, due: "2022-02-12T15:00:00.000Z" })),
};

const review: Said = {
  ...followUp,
  statements: [
    {
      ...statement,
      confidence: "moderate",
      basis: ["supplier_attestation", "inspection", "detection_run", "authority"],
      text: {
        en: "At the yearly review nothing speaks for an implant on these boards, and nothing excludes it with certainty. They stand on separate management networks and leave service by the end of next year.",
        fr: "Lors de la revue annuelle, rien n’indique un implant sur ces cartes et rien ne l’exclut avec certitude. Elles sont isolées sur des réseaux d’administration distincts et quitteront le service d’ici la fin de l’année prochaine.",
      },
      action: {
        en: "Nothing. If you prefer your servers to be replaced earlier, tell your account manager.",
        fr: "Rien. Si vous préférez un remplacement anticipé de vos serveurs, dites-le à votre responsable de compte.",
      },
      unknowns: {
        en: "Whether the reported chips ever existed.",
        fr: "Si les puces rapportées ont jamais existé.",
      },
      due: 33,
      criteria: boards,
    },
  ],
};

/** Contested, without a CVE, told in six revisions over eight years. */
export const motherboards: Event = {
  trackingId: "OST-2018-0004",
  steps: [
    { at: "2018-10-05T13:20:00.000Z", does: "say", content: first },
    {
      at: "2018-10-09T14:05:00.000Z",
      does: "say",
      content: suppliersAsked,
      note: { en: "Both suppliers have answered: negative.", fr: "Les deux fournisseurs ont répondu : négatif." },
    },
    {
      at: "2018-10-22T09:40:00.000Z",
      does: "say",
      content: detectionRun,
      note: {
        en: "Detection on networks, firmware and three opened boards found nothing; what it would not have seen is stated.",
        fr: "La détection sur les réseaux, le micrologiciel et trois cartes ouvertes n’a rien révélé ; ce qu’elle n’aurait pas vu est indiqué.",
      },
    },
    {
      at: "2018-12-12T10:15:00.000Z",
      does: "say",
      content: thirdParty,
      note: {
        en: "A third party examined the maker’s boards and found nothing; our confidence is now moderate.",
        fr: "Un tiers a examiné les cartes du fabricant sans rien trouver ; notre confiance est désormais modérée.",
      },
    },
    {
      at: "2021-02-15T08:30:00.000Z",
      does: "say",
      content: followUp,
      note: {
        en: "The magazine repeats its report; it adds nothing that could be looked for.",
        fr: "Le magazine réitère son article, sans élément qui puisse être recherché.",
      },
    },
    {
      at: 27,
      does: "say",
      content: review,
      note: {
        en: "Yearly review: no new facts. The boards are to leave service by the end of next year.",
        fr: "Revue annuelle : aucun fait nouveau. Les cartes quitteront le service d’ici la fin de l’année prochaine.",
      },
    },
  ],
};
