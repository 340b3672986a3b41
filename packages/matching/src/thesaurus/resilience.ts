import { concept } from "./concept.ts";

/** Going on, telling others, and what may be done with data and models. */
export const resilience = [
  concept(
    "business impact analysis, bia, critical processes, critical activities",
    "analyse d'impact sur l'activite, bilan d'impact sur l'activite, processus critiques, activites critiques",
  ),
  concept(
    "pandemic, loss of premises, loss of staff, unavailability of staff, office closure",
    "pandemie, indisponibilite du personnel, perte des locaux",
  ),
  concept(
    "continuity exercise, continuity test, dr test, disaster recovery test, dr testing, bcp test, failover test, recovery exercises, continuity plans tested",
    "exercice de continuite, test du plan de reprise, test de reprise, test de bascule, exercice de reprise, plan de continuite est-il teste",
  ),
  concept(
    "incident log, incident register, incident records, incident tracking",
    "registre des incidents, suivi des incidents, journal des incidents",
  ),
  concept(
    "report an incident, reporting channel, incident reporting, report suspicious, report security events",
    "signaler un incident, signalement des incidents, canal de signalement, declaration d'incident",
  ),
  concept(
    "communication to customers, status updates during incidents, incident communication, customer communication",
    "communication aux clients, communication en cas d'incident",
  ),
  concept("security contact, emergency contact, security contacts", "contact securite, contact d'urgence"),
  concept(
    "consent, lawful basis, legal basis, legitimate interest, purpose of processing, processing purposes, purpose limitation",
    "consentement, base legale, interet legitime, finalite, finalites, limitation des finalites",
  ),
  concept(
    "controller, processor, data controller, data processor, controller or processor",
    "responsable de traitement, responsable du traitement, qualite de sous-traitant",
  ),
  concept(
    "privacy by design, privacy by default, privacy engineering",
    "protection des donnees des la conception, vie privee par defaut, protection par defaut",
  ),
  concept("privacy training, data protection training", "formation rgpd, formation a la protection des donnees"),
  concept(
    "secondary use, analytics, usage data, aggregated data, marketing, advertising, product improvement, telemetry",
    "usage secondaire, statistiques d'usage, donnees agregees, marketing, publicite, telemetrie, amelioration du produit",
  ),
  concept(
    "data accuracy, data quality, rectification, correct inaccurate data",
    "exactitude des donnees, qualite des donnees, rectification",
  ),
  concept(
    "schrems, transfer impact assessment, adequacy decision, binding corporate rules, foreign laws, cloud act, foreign access, extraterritorial laws",
    "analyse d'impact des transferts, decision d'adequation, regles d'entreprise contraignantes, lois etrangeres, extraterritorialite, cloud act",
  ),
  concept("eu representative, article 27, representative in the union", "representant dans l'union, article 27"),
  concept(
    "information handling, information labelling, handling rules, document marking, handling of sensitive information",
    "regles de manipulation, traitement de l'information, etiquetage",
  ),
  concept("social media, public information, publishing information", "reseaux sociaux, informations publiques"),
  concept(
    "messaging tools, collaboration tools, instant messaging, file sharing tools, shadow it, unapproved cloud services",
    "outils collaboratifs, messagerie instantanee, informatique fantome, outils de partage",
  ),
  concept(
    "prompt injection, adversarial attacks, model poisoning, jailbreak, ai security, ai red teaming",
    "injection de requete, attaques adverses, empoisonnement, securite de l'ia",
  ),
  concept(
    "ai output, hallucinations, accuracy of ai, model evaluation, model validation, explainability, ai transparency",
    "hallucinations, resultats de l'ia, evaluation des modeles, explicabilite, transparence de l'ia",
  ),
  concept(
    "ai inventory, ai register, ai risk assessment, ai impact assessment, ai use cases, iso 42001",
    "registre des systemes d'ia, cas d'usage de l'ia, analyse d'impact ia, iso 42001",
  ),
  concept(
    "staff use of ai, employees use ai, chatbots, ai usage policy, ai tools, chatgpt, ai assistants",
    "usage de l'ia, outils d'ia, assistants conversationnels, charte ia",
  ),
  concept("project security, security in projects, project management", "securite dans les projets, gestion de projet"),
  concept(
    "product roadmap, release notes, changelog, release frequency, release cycle",
    "feuille de route, notes de version, frequence de livraison",
  ),
  concept(
    "support end, product support period, support lifetime, security support period",
    "periode de support, duree de support",
  ),
  concept(
    "change notification, notice of changes, material changes, breaking changes",
    "preavis de changement, changements importants, changements substantiels",
  ),
];
