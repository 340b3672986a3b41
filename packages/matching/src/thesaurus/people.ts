import { concept } from "./concept.ts";

/** Staff, premises, suppliers, law and money. */
export const people = [
  concept(
    "visitor management, visitors escorted, visitor register, visitor badges, escorted visitors, visitor control, visitor access",
    "gestion des visiteurs, visiteurs accompagnes, registre des visiteurs, visiteur",
  ),
  concept(
    "server room, computer room, machine room, data hall, server rooms",
    "salle serveur, salle informatique, salles informatiques, salle machine",
  ),
  concept("alarm, intrusion alarm, burglar alarm, motion sensors", "alarme, alarmes, detecteurs de mouvement"),
  concept(
    "surveillance cameras, cameras, camera footage, closed-circuit television",
    "cameras, cameras de surveillance",
  ),
  concept(
    "keys and locks, locks, access cards, turnstiles, door access, entry control, mantrap",
    "serrures, cartes d'acces, tourniquets, controle des entrees, sas",
  ),
  concept(
    "fire, flood, natural disaster, natural disasters, earthquake, water damage, smoke detectors",
    "incendie, inondation, catastrophe naturelle, catastrophes naturelles, seisme, degat des eaux",
  ),
  concept("cabling, cable security, equipment siting", "cablage, protection du cablage"),
  concept(
    "equipment maintenance, hardware maintenance, maintenance contracts",
    "maintenance du materiel, contrats de maintenance",
  ),
  concept(
    "physical security perimeter, security zones, secure areas, restricted areas, restricted zones, delivery areas, loading bay",
    "zones securisees, zones restreintes, perimetre physique, zones de livraison",
  ),
  concept(
    "equipment off premises, assets off site, removal of equipment, equipment taken home",
    "materiel hors site, sortie de materiel, equipements hors des locaux",
  ),
  concept(
    "disciplinary action, policy violation, policy violations, breach of policy, violations of policy",
    "non-respect des politiques",
  ),
  concept(
    "terms of employment, employment contracts, employment agreement, contract of employment",
    "contrat de travail, contrats de travail",
  ),
  concept(
    "job descriptions, security roles and responsibilities, roles and responsibilities, roles and duties",
    "fiches de poste, roles et responsabilites",
  ),
  concept(
    "onboarding, new hires, new joiners, new employees, induction, new starters, joiners",
    "accueil des nouveaux, nouveaux arrivants, nouveaux employes, integration des nouveaux",
  ),
  concept(
    "change of role, role change, internal transfer of staff, movers, transferred employees",
    "changement de poste, mobilite interne, changement de fonction",
  ),
  concept("temporary workers, interns, agency staff", "sous-traitants individuels, stagiaires, personnel temporaire"),
  concept(
    "phishing simulation, simulated phishing, phishing tests, phishing campaign",
    "simulation d'hameconnage, campagne d'hameconnage, faux hameconnage",
  ),
  concept(
    "specialised training, role-based training, professional certifications, cissp, security certifications of staff",
    "formation specialisee, formation selon le role, certifications professionnelles",
  ),
  concept(
    "insider threat, malicious insider, insider risk, disgruntled employees",
    "menace interne, malveillance interne",
  ),
  concept(
    "whistleblowing, whistleblower, speak up, ethics hotline, anonymous reporting",
    "lanceur d'alerte, lanceurs d'alerte, alerte ethique, signalement anonyme",
  ),
  concept(
    "anti-corruption, bribery, corruption, anti-bribery, fraud, money laundering, conflict of interest, anti-fraud",
    "corruption, anticorruption, fraude, blanchiment, conflit d'interets",
  ),
  concept(
    "modern slavery, forced labour, human rights, child labour",
    "esclavage moderne, travail force, droits humains",
  ),
  concept("diversity, inclusion, equal opportunity, discrimination", "diversite, inclusion, egalite, discrimination"),
  concept(
    "health and safety, occupational safety, workplace safety",
    "sante et securite au travail, securite au travail",
  ),
  concept(
    "export control, sanctions screening, embargo, trade restrictions, sanctions lists",
    "controle des exportations, embargo, listes de sanctions",
  ),
];
