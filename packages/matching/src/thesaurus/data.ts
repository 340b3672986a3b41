import { concept } from "./concept.ts";

/** What is kept of whom, how it is protected and where it goes. */
export const data = [
  concept(
    "encryption at rest, encrypted at rest, data at rest, disk encryption, storage encryption, database encryption, full disk encryption, encrypted storage, volume encryption, encrypted databases, stored data encrypted, disks encrypted, databases encrypted, encrypted disks, encryption of stored data",
    "chiffrement au repos, chiffrees au repos, chiffre au repos, donnees au repos, chiffrement des disques, chiffrement du disque, chiffrement du stockage, chiffrement des bases, donnees stockees chiffrees, bases chiffrees",
  ),
  concept(
    "encryption in transit, encrypted in transit, data in transit, tls, ssl, https, transport encryption, data in motion, encrypted connections, encryption of network traffic, encrypted traffic, encrypted during transmission, data transmission, transmission encrypted, encrypted communications, data while it travels",
    "chiffrement en transit, chiffrees en transit, chiffre en transit, donnees en transit, chiffrement des flux, chiffrement des communications, connexions chiffrees, flux chiffres, echanges chiffres, transmission chiffree",
  ),
  concept(
    "encryption, encrypted, encrypt, cryptography, cryptographic, cipher, ciphers, aes",
    "chiffrement, chiffre, chiffres, chiffree, chiffrees, chiffrer, cryptographie, cryptographique",
  ),
  concept(
    "key management, encryption keys, cryptographic keys, hsm, kms, hardware security module, key rotation, bring your own key, byok",
    "gestion des cles, cles de chiffrement, cles cryptographiques, module materiel de securite, rotation des cles",
  ),
  concept("backup, backups, back up, backed up", "sauvegarde, sauvegardes, sauvegarder, sauvegardees"),
  concept(
    "restore test, restore testing, restoration test, test restores, restoring from a backup, tested restoring, recovery test, backup testing, test your backups, restores tested, backups can be recovered, recover from backup, backups verified, restore from backup, restoration tested, verify backups, tested restores",
    "test de restauration, tests de restauration, restauration des sauvegardes, sauvegardes testees, tester les sauvegardes, restaurations testees, restauration testee, essais de restauration",
  ),
  concept(
    "offsite backup, off-site backups, backup location, separate location, air gapped, immutable backup, stored separately",
    "sauvegarde hors site, sauvegardes hors site, externalisation des sauvegardes, site distinct, sauvegardes immuables, separement",
  ),
  concept(
    "data retention, retention period, retain data, retention of data, how long data is kept, retention schedule, data kept, data kept after the contract, retention after termination, retain after contract",
    "duree de conservation, conservation des donnees, retention des donnees, durees de conservation, conservation apres resiliation, donnees conservees apres, conservez les donnees",
  ),
  concept(
    "data deletion, delete data, erasure, right to be forgotten, data destruction, data disposal, purge, deletion on request, return of data, secure deletion, wipe",
    "suppression des donnees, effacement, droit a l'oubli, destruction des donnees, restitution des donnees, effacement securise, purge",
  ),
  concept(
    "media sanitisation, media disposal, decommissioned disks, degaussing, shredding of disks, nist 800-88, media sanitization, disk destruction, disks destroyed, sanitization, secure disposal, drives destroyed, destruction of media, disposal of hardware, disposal of media",
    "effacement des supports, mise au rebut, destruction des supports, destruction des disques, disques detruits, disques en fin de vie, effacement des disques",
  ),
  concept(
    "data portability, data export, export their data, usable format, extract data, return data, data returned, get data back, data handed back, migrate away",
    "portabilite, export des donnees, exporter les donnees, exporter leurs donnees, format exploitable, reversibilite, recuperer les donnees, recuperation des donnees, restitution",
  ),
  concept(
    "data ownership, who owns the data, ownership of data, intellectual property",
    "propriete des donnees, proprietaire des donnees, a qui appartiennent les donnees, propriete intellectuelle",
  ),
  concept(
    "data classification, classification scheme, information classification, labelling, label sensitive information, information labels, classified information, sensitivity levels, confidentiality levels",
    "classification des donnees, classification de l'information, marquage, niveaux de sensibilite, niveaux de confidentialite",
  ),
  concept(
    "data location, data residency, data sovereignty, hosting location, where is data stored, where data is stored, hosting region, stored in which country, hosted, geographic location of data, located geographically, where data resides, countries where data, physical location of data, data kept in which countries",
    "localisation des donnees, residence des donnees, souverainete, pays d'hebergement, lieu d'hebergement, ou sont stockees, ou sont hebergees, hebergees, donnees hebergees, donnees stockees dans quels pays, pays de stockage",
  ),
  concept(
    "data transfer, cross-border transfer, international transfer, transfers outside the eu, outside the region, third country, standard contractual clauses, scc, outside the stated region, cross-border, cross border transfers, transferred abroad, outside the european economic area, outside the eea, data leaves the eu, data exported abroad",
    "transfert de donnees, transferts internationaux, hors de l'union europeenne, hors union europeenne, hors de la region, pays tiers, clauses contractuelles types, quittent l'union europeenne, hors ue, hors de l'espace economique europeen, transfert hors ue",
  ),
  concept(
    "data minimisation, collect only, minimal data, collect more data, unnecessary data",
    "minimisation, donnees strictement necessaires, collecte excessive",
  ),
  concept(
    "personal data, personally identifiable information, pii, personal information",
    "donnees personnelles, donnees a caractere personnel, informations personnelles",
  ),
  concept(
    "sensitive data, special category, special categories, health data, biometric data, sensitive personal data",
    "donnees sensibles, categories particulieres, donnees de sante, donnees biometriques",
  ),
  concept(
    "payment card, cardholder data, credit card, pci dss, pci, card data, card payments, payments, cardholder, payment processing",
    "carte bancaire, cartes bancaires, cartes de paiement, donnees de carte, pci dss, paiements, paiement par carte",
  ),
  concept("children, minors, child", "enfants, mineurs"),
  concept(
    "gdpr, general data protection regulation, data protection law, privacy regulation, eu privacy",
    "rgpd, reglement general sur la protection des donnees, reglementation sur la protection des donnees",
  ),
  concept("ccpa, california privacy", "ccpa"),
  concept("hipaa, phi, protected health information", "hipaa"),
  concept(
    "privacy policy, privacy notice, privacy statement",
    "politique de confidentialite, politique de protection des donnees, notice d'information",
  ),
  concept(
    "data protection officer, dpo, privacy officer, data protection contact",
    "delegue a la protection des donnees, dpo, dpd, contact vie privee",
  ),
  concept(
    "data processing agreement, dpa, article 28, data processing addendum",
    "accord de traitement, accord de traitement des donnees, contrat de sous-traitance rgpd, article 28, avenant de traitement",
  ),
  concept(
    "data subject requests, subject access request, data subject rights, dsar, requests of individuals, individuals rights, rights requests, access and erasure requests, requests from data subjects, rights of individuals",
    "demandes d'exercice de droits, droits des personnes, droit d'acces des personnes, personnes concernees, exercice de droits, droits des personnes concernees, exercice des droits",
  ),
  concept("privacy impact assessment, dpia, data protection impact assessment", "analyse d'impact, aipd"),
  concept("records of processing, ropa, processing register", "registre des traitements"),
  concept(
    "anonymisation, pseudonymisation, anonymised, tokenisation, masking, masked data",
    "anonymisation, pseudonymisation, masquage, anonymisees",
  ),
  concept(
    "data loss prevention, dlp, exfiltration, data leakage, leakage, data leak prevention, data leaks",
    "prevention des fuites de donnees, fuite de donnees, exfiltration, fuites de donnees",
  ),
  concept(
    "tenant isolation, multi-tenant, multi-tenancy, logical separation, customer segregation, data segregation, isolation between customers, data separated, separated from other customers, customers separated, data of other customers, segregation of customer data, tenants, tenant",
    "isolation des clients, multi-locataire, cloisonnement, cloisonnees, separation logique, isolation entre clients, donnees des clients cloisonnees, donnees separees, locataires",
  ),
  concept(
    "resell data, sell data, share customer data, sharing with third parties, disclose to third parties, data sold, sold, monetise, monetised, monetisation, selling data, advertising purposes",
    "revente de donnees, vendre les donnees, partage avec des tiers, communication a des tiers, revendre, revendez, vendues, monetisation",
  ),
  concept(
    "categories of data, types of data, what data, kind of data, data collected",
    "categories de donnees, types de donnees, quelles donnees, nature des donnees",
  ),
  concept(
    "law enforcement requests, government requests, subpoena, legal orders, law enforcement, authorities request data, requests from authorities, court order, court orders, warrant, police",
    "requisitions judiciaires, demandes des autorites, requisitions, autorites judiciaires, decision de justice, police",
  ),
];
