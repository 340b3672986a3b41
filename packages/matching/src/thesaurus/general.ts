import { concept } from "./concept.ts";

/** What any question is made of: who, how often, how fast, and what is done. */
export const general = [
  concept(
    "customer, customers, client, clients, subscriber, subscribers, user organisation",
    "client, clients, abonne, abonnes",
  ),
  concept("data, information, content, records", "donnees, donnee, informations, information, contenu, contenus"),
  concept(
    "notify, notifies, notified, notification, notifications, inform, informed, announce, announced, alert customers, told, tell, communicate, communicated",
    "prevenir, prevenez, previent, avertir, avertissez, informer, informez, notifier, notifiez, notification, annoncer, annoncez, communiquer",
  ),
  concept(
    "how quickly, how fast, how soon, within what time, within how many days, within how many hours, time frame, timeframe, timescale, deadline, maximum time",
    "dans quel delai, sous quel delai, delai, delais, combien de temps, a quelle vitesse",
  ),
  concept(
    "how often, at what frequency, frequency, periodically, periodic, regularly, regular, annually, annual, yearly, every year, once a year, quarterly, monthly",
    "a quelle frequence, frequence, periodiquement, periodique, regulierement, reguliere, annuellement, annuel, annuelle, chaque annee, trimestriel, mensuel",
  ),
  concept(
    "how long, duration, what period, for what period, period of time",
    "duree, pendant combien de temps, periode",
  ),
  concept(
    "erase, erased, remove, removed, deleted, delete, destroy, destroyed, deletion",
    "effacer, effacez, effacees, supprimer, supprimez, supprimees, detruire, detruites, suppression",
  ),
  concept("extract, download, retrieve, export, exported", "exporter, exportez, extraire, recuperer, telecharger"),
  concept(
    "store, stored, keep, kept, hold, held, retain, retained, retention, stores",
    "conserver, conservez, conservees, stocker, stockez, stockees, stockes, garder, detenir, retenir",
  ),
  concept(
    "tested, test, tests, testing, exercised, exercise, verify, verified",
    "tester, testez, testes, testees, essai, essais, verifier, verifiez",
  ),
  concept("review, reviewed, reviews, reviewing, revisit", "revue, revues, revoir, reexaminer, reexamen"),
  concept(
    "documented, written, formal, written down, formalised, documentation, formally",
    "documente, documentee, documentes, documentees, formalise, formalisee, ecrite, ecrites, formel, formelle",
  ),
  concept(
    "assess, assessed, assessment, evaluate, evaluated, due diligence, evaluation",
    "evaluer, evaluez, evaluation, apprecier, diligence raisonnable",
  ),
  concept(
    "responsible, accountable, in charge, leads, lead, owner, named person, point of contact, contact person",
    "responsable, charge de, pilote, interlocuteur, point de contact, referent",
  ),
  concept(
    "train, trained, training, courses, taught, education",
    "former, formez, formes, formees, formation, formations, enseigner",
  ),
  concept(
    "approve, approved, approval, authorise, authorised, sign-off",
    "approuver, approuve, approuves, approbation, autoriser, autorisation, validation, valide",
  ),
  concept(
    "restore, restored, restoring, restoration, recover, recovered, recovery",
    "restaurer, restauration, retablir, retablissement, recuperation, reprise",
  ),
  concept(
    "share, shared, disclose, disclosed, pass on, sent to, transmitted, transmit",
    "partager, partagez, transmettre, transmises, transmis, communiquees, divulguer",
  ),
  concept(
    "transfer, transferred, transfers, moved, move",
    "transfert, transferts, transferer, transferees, transferes",
  ),
  concept(
    "monitor, monitored, monitors, supervise, watch",
    "superviser, supervisez, surveiller, surveillez, surveille",
  ),
  concept(
    "detect, detected, detection, identify, identified, discover",
    "detecter, detectez, detection, identifier, reperer, decouvrir",
  ),
  concept("install, installed, deploy, deployed, rolled out", "installer, installe, deployer, deploye, deployes"),
  concept("update, updated, updates, upgrade, upgraded", "actualiser, actualise"),
  concept("sign, signed, execute, executed", "signer, signez, signent, signe, signes"),
  concept(
    "developer, developers, engineers, engineer, programmers, development team",
    "developpeur, developpeurs, ingenieurs, programmeurs, equipe de developpement",
  ),
  concept("production, live environment, live systems, prod", "production, environnement de production"),
  concept("country, countries, jurisdiction, nation", "pays, juridiction"),
  concept("region, regions, european union, eu, eea, territory", "region, regions, union europeenne, ue, territoire"),
  concept(
    "server, servers, infrastructure, hardware, host, hosts",
    "serveur, serveurs, infrastructure, materiel, machines",
  ),
  concept("account, accounts, user accounts", "compte, comptes"),
  concept(
    "software, application, applications, product, platform, system, systems",
    "logiciel, logiciels, application, applications, produit, plateforme, systeme, systemes",
  ),
  concept("critical, severe, high-risk, high risk, serious", "critique, critiques, grave, graves, severe"),
  concept(
    "plan, plans, procedure, procedures, process, programme, program",
    "plan, plans, procedure, procedures, processus, programme",
  ),
  concept("policy, policies, rules, standard, standards", "politique, politiques, regles, norme, normes"),
  concept("report, reports, letter, summary, evidence", "rapport, rapports, lettre, synthese, preuve, preuves"),
  concept(
    "change, changes, changed, modification, modifications",
    "changement, changements, modification, modifications, evolution",
  ),
  concept(
    "new, upcoming, planned, in advance, prior notice, beforehand",
    "nouveau, nouveaux, nouvelle, prealable, a l'avance",
  ),
  concept("list, register, inventory, catalogue", "liste, registre, inventaire, catalogue"),
  concept(
    "disable, disabled, turn off, switched off, switch off, deactivate",
    "desactiver, desactives, desactivation, couper",
  ),
  concept(
    "independent, external, third-party firm, outside firm, by a third party, external firms",
    "independant, independante, externe, externes, par un tiers",
  ),
];
