import { concept } from "./concept.ts";

/** Rules, people, suppliers and what auditors say. */
export const governance = [
  concept(
    "iso 27001, iso/iec 27001, iso27001, isms, information security management system",
    "iso 27001, iso/iec 27001, smsi, systeme de management de la securite",
  ),
  concept("iso 27017, iso 27018, iso/iec 27018, iso 27701", "iso 27017, iso 27018, iso 27701"),
  concept("soc 2, soc2, soc ii, ssae 18, isae 3402, soc 1, soc report, type ii", "soc 2, soc2, isae 3402, soc 1"),
  concept(
    "certification, certified, certificate, certifications, accreditation, attestation",
    "certification, certifie, certifies, certifiee, certificat, certifications, accreditation, attestation",
  ),
  concept("hds, health data hosting", "hds, hebergeur de donnees de sante"),
  concept("secnumcloud, anssi", "secnumcloud, anssi"),
  concept("fedramp, nist, nist csf, nist 800-53", "fedramp, nist, nist csf"),
  concept(
    "nis2, nis 2, dora, cyber resilience act, digital operational resilience",
    "nis2, nis 2, dora, resilience operationnelle numerique",
  ),
  concept(
    "compliance, comply, compliant, regulatory requirements, legal requirements",
    "conformite, conforme, conformes, exigences reglementaires, exigences legales, respecter la reglementation",
  ),
  concept(
    "security policy, security policies, information security policy, information security policies, documented policies, written policies, policies and procedures",
    "politique de securite, politiques de securite, pssi, politiques documentees, politiques et procedures",
  ),
  concept(
    "policy review, policies reviewed, last reviewed, annual review of policies, policies updated, policies last updated, policies revised, policies are reviewed, policy updates, review of policies, reviews policies",
    "revue des politiques, politiques revues, mise a jour des politiques, revues pour la derniere fois, politiques sont revues, revue annuelle des politiques",
  ),
  concept(
    "security team, ciso, security officer, head of security, responsible for security, security organisation, chief information security officer, information security roles, head of information security, person responsible for security, chief security officer, information security function, security lead, dedicated security team, security department",
    "equipe securite, equipe de securite, rssi, responsable de la securite, responsable securite, organisation de la securite, directeur de la securite, fonction securite",
  ),
  concept(
    "risk assessment, risk management, risk analysis, risk register, risk treatment",
    "analyse de risques, analyse des risques, gestion des risques, evaluation des risques, registre des risques, appreciation des risques",
  ),
  concept("internal audit, internal audits, audit programme", "audit interne, audits internes"),
  concept(
    "external audit, independent audit, independent assessment, third-party audit, independent security assessment, audited by",
    "audit externe, audit independant, audite par, evaluation independante, tiers independant",
  ),
  concept(
    "right to audit, audit right, customer audit, can we audit, audit you, on-site audit",
    "droit d'audit, vous auditer, audit client, audit par le client, audit sur site",
  ),
  concept(
    "insurance, cyber insurance, cyber liability, professional indemnity, liability insurance, insured, cyber risk insurance, cyber liability cover, insurance cover, cyber policy",
    "assurance, assurance cyber, responsabilite civile professionnelle, cyberassurance, assure, assures, police d'assurance, couverture d'assurance",
  ),
  concept(
    "awareness training, security awareness, security training, staff training, employee training, train employees, trained on security, training programme, security courses, security education, staff trained, employees trained, awareness, awareness programme, security awareness program",
    "sensibilisation, formation a la securite, formation du personnel, formation des employes, sensibilise, sensibilises, sensibilisation a la securite, cours de securite, sensibilisation du personnel, personnel sensibilise",
  ),
  concept(
    "background check, background checks, screening, criminal record, vetting, employee screening, pre-employment, background verification, candidates screened, employees screened, screened, verification of candidates, candidate screening, pre-hire checks, references checked",
    "verification des antecedents, casier judiciaire, controle des antecedents, enquete de securite, verification a l'embauche, antecedents, candidats, controles avant embauche, antecedents verifies",
  ),
  concept(
    "confidentiality agreement, confidentiality agreements, nda, non-disclosure agreement, non-disclosure, confidentiality clause",
    "accord de confidentialite, accords de confidentialite, clause de confidentialite, engagement de confidentialite",
  ),
  concept(
    "acceptable use, code of conduct, acceptable use policy",
    "charte informatique, code de conduite, usage acceptable, charte d'utilisation",
  ),
  concept(
    "disciplinary process, sanctions, disciplinary, sanctions for staff, disciplinary measures, disciplinary procedure, policy is broken, violating policies, breaking the rules, non-compliance by staff",
    "procedure disciplinaire, sanctions, mesures disciplinaires, sanction, sanctionner, violation des regles",
  ),
  concept(
    "subprocessor, subprocessors, sub-processor, sub-processors, engaged subprocessors, third parties that process data",
    "sous-traitant, sous-traitants, sous-traitant ulterieur, sous-traitants ulterieurs, sous-traitance ulterieure",
  ),
  concept(
    "list of subprocessors, subprocessor list, third parties used, vendors used",
    "liste des sous-traitants, liste de vos sous-traitants",
  ),
  concept(
    "vendor assessment, supplier assessment, third-party risk, vendor risk, vendor management, supplier management, supplier security, vendor due diligence, assess vendors, assess the security of your vendors, third-party security",
    "evaluation des fournisseurs, gestion des fournisseurs, risque fournisseur, risques tiers, securite des fournisseurs, evaluez-vous vos fournisseurs, evaluation des sous-traitants, evaluation des tiers",
  ),
  concept(
    "supplier, suppliers, vendor, vendors, third party, third parties, service providers, third-party",
    "fournisseur, fournisseurs, prestataire, prestataires, tiers, tierce partie, tierces parties",
  ),
  concept(
    "contractors, subcontractors, freelancers, consultants, temporary staff, outsourcing, outsourced",
    "prestataires externes, independants, interimaires, consultants, externalisation, externalise, freelances",
  ),
  concept(
    "subprocessor changes, notify of changes to subprocessors, change of subprocessor, new subprocessor",
    "changement de sous-traitant, changements de sous-traitants, nouveau sous-traitant",
  ),
  concept(
    "number of employees, how many employees, company size, how many people, headcount, size of the team",
    "nombre d'employes, nombre de salaries, effectif, effectifs, combien de personnes, taille de l'entreprise",
  ),
  concept(
    "legal entity, registered, registered office, incorporated, headquarters, legally registered, company registration",
    "entite juridique, siege social, immatriculee, immatriculation, siege",
  ),
  concept(
    "company overview, about the company, describe your company, describe the service, what the product does, company background, business overview",
    "presentation de l'entreprise, presentez votre entreprise, decrivez le service, presentation du service, activite de l'entreprise",
  ),
  concept(
    "financial stability, years in business, viability, insolvency, bankruptcy, company fails, escrow, going concern",
    "sante financiere, stabilite financiere, perennite, faillite, cessation d'activite, sequestre, annees d'existence",
  ),
  concept("scope of the assessment, in scope, systems in scope", "perimetre, dans le perimetre"),
  concept("physical premises, office security, offices", "locaux, bureaux, securite des locaux"),
  concept("human resources, hr", "ressources humaines, rh"),
  concept("employees, staff, personnel, workforce", "employes, salaries, personnel, collaborateurs, effectif salarie"),
  concept("environmental, sustainability, carbon, esg", "environnement durable, developpement durable, carbone, rse"),
  concept("contract, terms of service, agreement, terms", "contrat, conditions generales, contractuel, contractuelle"),
];
