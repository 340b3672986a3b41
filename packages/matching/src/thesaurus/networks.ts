import { concept } from "./concept.ts";

/** What connects, what is run and how it is kept running. */
export const networks = [
  concept(
    "network devices, routers, switches, network equipment, network appliances, network infrastructure devices",
    "equipements reseau, routeurs, commutateurs",
  ),
  concept(
    "network rule review, firewall rules, firewall rule review, ruleset, firewall configuration, open ports, default deny",
    "regles de pare-feu, revue des regles, ports ouverts, interdiction par defaut",
  ),
  concept(
    "internet exposure, internet facing, exposed services, attack surface, public internet, external perimeter, attack surface management, services exposed, exposed to the internet, open to the internet, reachable from the internet",
    "exposition internet, surface d'attaque, exposes sur internet, perimetre externe, exposes a internet, services exposes",
  ),
  concept(
    "default passwords, default accounts, vendor defaults, factory settings, default credentials, default configuration",
    "mots de passe par defaut, comptes par defaut, parametres d'usine, configuration par defaut",
  ),
  concept(
    "network access control, nac, 802.1x, rogue devices, unauthorised devices, unmanaged devices",
    "controle d'acces au reseau, equipements non autorises, equipements inconnus",
  ),
  concept("guest network, visitor network, guest wifi", "reseau invite, wifi invite, reseau visiteurs"),
  concept(
    "proxy, web filtering, url filtering, content filtering, egress filtering, outbound traffic",
    "filtrage web, filtrage d'url, serveur mandataire, trafic sortant, flux sortants",
  ),
  concept(
    "secure administration protocols, ssh, rdp, telnet, remote administration, administration workstation",
    "ssh, administration a distance, poste d'administration, telemaintenance",
  ),
  concept(
    "threat intelligence, threat feeds, security advisories, security bulletins, threat monitoring, cert bulletins, indicators of compromise",
    "veille, renseignement sur les menaces, veille de securite, avis de securite, indicateurs de compromission",
  ),
  concept(
    "threat hunting, anomaly detection, behavioural analysis, ueba, user behaviour analytics",
    "recherche de menaces, detection d'anomalies, analyse comportementale",
  ),
  concept(
    "log protection, log integrity, tamper-proof logs, log tampering, read-only logs, protect logs, logs protected, protected logs, write-once, worm storage, alter logs, modify logs, tamper with logs",
    "protection des journaux, integrite des journaux, journaux inalterables, journaux proteges, alterer les journaux",
  ),
  concept(
    "log review, review of logs, log analysis, log correlation, reviewing logs",
    "revue des journaux, analyse des journaux, correlation",
  ),
  concept(
    "job scheduling, batch jobs, operating procedures, runbooks, operational procedures",
    "procedures d'exploitation, ordonnancement, fiches reflexes",
  ),
  concept("emergency changes, urgent changes, emergency fix", "changements urgents, changement d'urgence"),
  concept(
    "software installation, application allowlisting, unauthorised software, local administrator, admin rights on laptops, application whitelisting, software restrictions",
    "installation de logiciels, logiciels non autorises, administrateur local, droits d'administration locaux, liste d'applications autorisees",
  ),
  concept(
    "licence compliance, software licences, licensing, open source licences",
    "licences logicielles, conformite des licences",
  ),
  concept("serverless, cloud functions, microservices, service mesh", "sans serveur, microservices"),
  concept(
    "cloud configuration, cloud security posture, cspm, misconfiguration, cloud misconfigurations",
    "configuration du cloud, erreurs de configuration, posture de securite",
  ),
  concept(
    "public cloud, private cloud, hybrid cloud, on-premises, on premise, saas, deployment model, self-hosted",
    "cloud public, cloud prive, cloud hybride, sur site client, saas, modele de deploiement, auto-heberge",
  ),
  concept(
    "shared responsibility, responsibility matrix, responsibilities between provider and customer, raci",
    "responsabilite partagee, matrice de responsabilites, repartition des responsabilites, raci",
  ),
  concept(
    "databases, database security, database access, database administrators, dba, database activity monitoring",
    "bases de donnees, securite des bases, administrateurs de bases",
  ),
  concept(
    "single tenant, dedicated instance, dedicated environment, dedicated infrastructure, private instance",
    "instance dediee, environnement dedie, mono-locataire, infrastructure dediee",
  ),
  concept(
    "backup frequency, backup schedule, daily backups, how often backed up, backup retention, incremental backup, how often data is backed up, backup interval, backups performed, backups taken",
    "frequence des sauvegardes, sauvegardes quotidiennes, plan de sauvegarde, conservation des sauvegardes, rythme des sauvegardes, faites-vous des sauvegardes",
  ),
  concept(
    "backup encryption, encrypted backups, backups encrypted, backup media",
    "chiffrement des sauvegardes, sauvegardes chiffrees, sauvegardes sont-elles chiffrees, supports de sauvegarde",
  ),
  concept(
    "replication, geo-redundancy, secondary site, standby site, recovery site, second region, alternate site, backup site",
    "replication, site de secours, site secondaire, site de repli, georedondance",
  ),
  concept(
    "maintenance window, planned maintenance, scheduled maintenance, service interruption notice",
    "fenetre de maintenance, maintenance planifiee, maintenance programmee",
  ),
  concept(
    "service credits, penalties, sla credits, service level breach, liquidated damages",
    "penalites, avoirs, credits de service",
  ),
  concept(
    "single point of failure, resilience, resilient architecture, spof, single points of failure, points of failure",
    "point de defaillance unique, resilience, architecture resiliente, points uniques de defaillance",
  ),
  concept(
    "load balancing, load balancer, traffic spikes, load testing, stress testing",
    "repartition de charge, equilibrage de charge, tests de charge, pics de charge",
  ),
  concept(
    "printers, printing, printed documents, paper documents, hard copies, paper records",
    "imprimantes, impression, documents papier, documents imprimes",
  ),
  concept(
    "internet of things, iot, smart devices, connected devices, operational technology, industrial control systems, scada",
    "objets connectes, internet des objets, systemes industriels",
  ),
  concept(
    "quantum, post-quantum, quantum-safe cryptography, crypto agility, cryptographic agility",
    "post-quantique, quantique, agilite cryptographique",
  ),
];
