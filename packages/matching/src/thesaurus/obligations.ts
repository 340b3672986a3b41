import { concept } from "./concept.ts";

/** Law, money, suppliers and those who oversee them. */
export const obligations = [
  concept(
    "litigation, legal proceedings, lawsuits, regulatory fines, enforcement action, regulatory action",
    "litige, litiges, contentieux, procedures judiciaires, amendes",
  ),
  concept(
    "liability, limitation of liability, indemnification, indemnity, warranty",
    "responsabilite contractuelle, limitation de responsabilite, indemnisation, garantie",
  ),
  concept(
    "governing law, dispute resolution, applicable law, arbitration",
    "droit applicable, reglement des litiges, arbitrage",
  ),
  concept(
    "pricing, price, fees, cost, licence model, invoice, payment terms",
    "prix, tarif, tarifs, tarification, cout, couts, facturation, conditions de paiement",
  ),
  concept(
    "references, customer references, case studies, reference customers",
    "references clients, clients de reference, temoignages",
  ),
  concept(
    "ownership structure, shareholders, parent company, mergers and acquisitions, beneficial owner, subsidiaries, subsidiary",
    "actionnariat, actionnaires, maison mere, fusion, acquisition, filiales, filiale",
  ),
  concept(
    "financial statements, annual accounts, revenue, turnover, annual report, balance sheet",
    "comptes annuels, chiffre d'affaires, bilan, etats financiers",
  ),
  concept(
    "supplier risk, third-party risk management, supplier due diligence, supplier security assessment",
    "risques fournisseurs, risque tiers, risques lies aux tiers",
  ),
  concept(
    "supplier contracts, supplier agreements, security requirements in contracts, flow down, flow-down obligations, contractual security clauses",
    "contrats fournisseurs, clauses de securite, exigences contractuelles, clauses contractuelles de securite",
  ),
  concept(
    "supplier monitoring, vendor monitoring, ongoing monitoring of suppliers, supplier review, supplier performance",
    "suivi des fournisseurs, revue des fournisseurs, surveillance des fournisseurs",
  ),
  concept(
    "concentration risk, critical suppliers, critical third parties, key suppliers, ict third-party providers, critical vendors",
    "risque de concentration, fournisseurs critiques, tiers critiques, prestataires critiques, prestataires tiers tic",
  ),
  concept(
    "fourth parties, supply chain, supply chain risk, nth parties, subcontracting chain",
    "chaine d'approvisionnement, chaine de sous-traitance, quatriemes parties, sous-traitance en chaine",
  ),
  concept(
    "exit strategy, exit plan, vendor lock-in, transition assistance, end of contract, termination assistance, contract termination, end of the contract, when the contract ends",
    "strategie de sortie, plan de sortie, dependance fournisseur, fin de contrat, resiliation, assistance a la transition, fin du contrat",
  ),
  concept(
    "register of information, ict contracts register, outsourcing register",
    "registre d'informations, registre des externalisations",
  ),
  concept(
    "major incident reporting, incident classification, early warning, report incidents to authorities, incident reporting to regulators, significant incidents, regulatory notification, incident severity, severity levels",
    "incident majeur, incidents majeurs, classification des incidents, alerte precoce, declaration aux autorites, incidents importants, niveaux de gravite",
  ),
  concept(
    "supervisory authority, regulator, regulators, competent authority, data protection authority, cnil, contact with authorities",
    "autorite de controle, regulateur, autorite competente, cnil, autorites",
  ),
  concept(
    "threat-led penetration testing, tlpt, resilience testing, digital operational resilience testing",
    "tests fondes sur la menace, tests de resilience",
  ),
  concept(
    "management body, board, board of directors, senior management, executive management, top management, management commitment, board oversight",
    "organe de direction, conseil d'administration, direction generale, engagement de la direction, comite de direction",
  ),
  concept(
    "security committee, steering committee, security governance, security forum, governance committee",
    "comite de securite, comite de pilotage, gouvernance de la securite",
  ),
  concept(
    "security budget, security investment, resources for security",
    "budget securite, moyens alloues a la securite",
  ),
  concept(
    "security metrics, kpi, key performance indicators, security indicators, measuring effectiveness, kri",
    "indicateurs, indicateurs de securite, tableau de bord, mesure de l'efficacite",
  ),
  concept(
    "policy exceptions, exception process, waivers, risk acceptance, exceptions to policy, accepted risks",
    "derogations, exceptions aux politiques, acceptation des risques, risque accepte",
  ),
  concept(
    "corrective actions, remediation plan, audit findings, nonconformities, findings, remediation of findings, continual improvement, continuous improvement",
    "actions correctives, plan d'action, constats d'audit, non-conformites, plan de remediation, amelioration continue",
  ),
  concept(
    "statement of applicability, soa, scope of certification, scope of the certificate",
    "declaration d'applicabilite, perimetre de certification, perimetre du certificat",
  ),
];
