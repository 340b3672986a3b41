import { concept } from "./concept.ts";

/** When something goes wrong, going on in spite of it, and artificial intelligence. */
export const incidents = [
  concept(
    "incident response, incident response plan, incident management, incident handling, security incident process, incident procedure, cirp, respond to incidents, handle incidents, handle security incidents, responding to incidents, incident plan",
    "reponse aux incidents, plan de reponse aux incidents, gestion des incidents, traitement des incidents, procedure d'incident, reponse a incident, incidents traites, plan incident",
  ),
  concept(
    "security incident, security incidents, incident, incidents",
    "incident de securite, incidents de securite, incident, incidents",
  ),
  concept(
    "breach notification, data breach notification, notification of a breach, notifying of a breach, informed of a breach, notify of a breach, incident notification",
    "notification de violation, notification des violations, notification des incidents, prevenir d'une violation, informer d'une violation, avertir d'un incident",
  ),
  concept(
    "data breach, security breach, breach, breaches, compromise, compromised, hacked",
    "violation de donnees, violation de securite, violations de donnees, compromission, piratage, fuite",
  ),
  concept(
    "breach history, past breaches, previous breaches, experienced a breach, have you been breached, last years incidents, suffered a breach",
    "historique des incidents, incidents passes, avez-vous subi, deja subi, violations passees",
  ),
  concept(
    "post-incident review, lessons learned, root cause analysis, post-mortem, postmortem, root cause",
    "retour d'experience, analyse des causes, analyse post-incident, causes racines, post-mortem",
  ),
  concept(
    "forensics, forensic, evidence preservation, investigation, chain of custody",
    "investigation numerique, preservation des preuves, enquete, analyse forensique, forensique",
  ),
  concept(
    "incident responsibility, incident contact, incident team, csirt, cert, who handles incidents, responsible for handling",
    "equipe de reponse, contact incident, csirt, cert, responsable des incidents",
  ),
  concept(
    "incident exercise, tabletop, incident drill, simulation exercise, crisis exercise",
    "exercice de crise, exercices de crise, simulation d'incident, exercices",
  ),
  concept(
    "crisis management, crisis communication, communication plan",
    "gestion de crise, communication de crise, cellule de crise",
  ),
  concept(
    "business continuity, bcp, business continuity plan, continuity plan, bcm",
    "continuite d'activite, plan de continuite, pca, continuite des activites",
  ),
  concept(
    "disaster recovery, drp, disaster recovery plan, dr plan, disaster, recovery plan",
    "reprise d'activite, plan de reprise, pra, reprise apres sinistre, sinistre",
  ),
  concept(
    "rto, recovery time objective, recovery time, time to recover",
    "rto, dmia, delai de reprise, objectif de temps de reprise, duree maximale d'interruption, temps de reprise",
  ),
  concept(
    "rpo, recovery point objective, data loss tolerance, recovery point, maximum data loss, acceptable data loss, tolerable data loss",
    "rpo, pdma, perte de donnees maximale, perte de donnees maximale admissible, objectif de point de reprise, perte de donnees, perte maximale",
  ),
  concept(
    "redundancy, redundant, high availability, failover, fault tolerance, availability zones, multiple sites, redundant service, multiple zones, multi-region, multiple availability zones",
    "redondance, redondant, redondante, haute disponibilite, bascule, tolerance aux pannes, zones de disponibilite, plusieurs sites, plusieurs zones, service redondant",
  ),
  concept(
    "power supply, ups, generators, fire suppression, cooling, environmental controls, loss of power, power failure, power outage, uninterruptible power supply, backup power, air conditioning, temperature, environmental protection",
    "alimentation electrique, onduleurs, groupes electrogenes, extinction incendie, climatisation, detection incendie, coupure de courant, panne electrique, alimentation de secours",
  ),
  concept(
    "customer support, support hours, help desk, technical support, support us",
    "support client, assistance, support technique, horaires du support",
  ),
  concept(
    "artificial intelligence, ai, machine learning, ml, llm, large language model, generative ai, ai models, ai systems",
    "intelligence artificielle, ia, apprentissage automatique, grand modele de langage, ia generative, modeles d'ia",
  ),
  concept(
    "model training, train models, train ai, training of models, used for training, train on customer data, customer data to train, train machine learning, training data, train models on data, data used to train, improve models",
    "entrainement des modeles, entrainer des modeles, entrainer une ia, entraine sur, donnees d'entrainement, entrainer, entrainement, donnees servent a entrainer, apprentissage sur les donnees",
  ),
  concept(
    "ai provider, ai providers, third-party ai, openai, model provider, sent to ai, third-party llm, llm provider, external ai, ai vendors, ai subprocessors",
    "fournisseur d'ia, fournisseurs d'ia, ia tierce, modeles tiers, llm tiers, prestataires d'ia",
  ),
  concept(
    "opt out of ai, disable ai, turn off ai, ai opt-out, opt out",
    "desactiver l'ia, refuser l'ia, desactivation de l'ia, se desinscrire",
  ),
  concept(
    "automated decisions, automated decision-making, profiling, decisions about individuals",
    "decisions automatisees, prise de decision automatisee, profilage, decision individuelle",
  ),
  concept("ai agents, autonomous agents, operated by ai, agentic", "agents d'ia, agents ia, agents autonomes"),
  concept(
    "ai governance, ai ethics, responsible ai, ai accountability, ai act, accountable for ai, bias",
    "gouvernance de l'ia, ethique de l'ia, ia responsable, reglement sur l'ia, biais",
  ),
  concept(
    "human oversight, human review, human in the loop",
    "supervision humaine, controle humain, intervention humaine",
  ),
];
