import { concept } from "./concept.ts";

/** Networks, machines and what is done to keep them well. */
export const operations = [
  concept("firewall, firewalls, network filtering, security groups", "pare-feu, pare-feux, filtrage reseau, firewall"),
  concept("ddos, denial of service", "ddos, deni de service"),
  concept("waf, web application firewall", "waf, pare-feu applicatif"),
  concept(
    "intrusion detection, ids, ips, intrusion prevention, nids",
    "detection d'intrusion, detection d'intrusions, prevention d'intrusion",
  ),
  concept(
    "network segmentation, vlan, network zones, dmz, segmented network, segregated networks, zero trust",
    "segmentation reseau, segmentation du reseau, cloisonnement reseau, zones reseau, dmz",
  ),
  concept(
    "wireless, wifi, wi-fi, wlan, wireless network, wpa2, wpa3, access points",
    "sans fil, wifi, wi-fi, reseau sans fil, points d'acces",
  ),
  concept(
    "network security, network protections, network controls",
    "securite reseau, securite du reseau, protections reseau",
  ),
  concept(
    "logging, logs, audit log, audit logs, audit trail, event logs, log retention, security events, syslog",
    "journalisation, journaux, journal d'audit, traces, tracabilite, historisation, evenements de securite",
  ),
  concept(
    "monitoring, security monitoring, alerting, alerts, siem, soc team, security operations centre, detect incidents, detection of events",
    "supervision, surveillance, alertes, siem, centre operationnel de securite, detection des incidents",
  ),
  concept("round the clock, 24/7, 24x7, on-call, on call, around the clock", "24/7, 24h/24, astreinte, jour et nuit"),
  concept(
    "availability, uptime, service level, sla, slo, status page, downtime, outage, outages",
    "disponibilite, taux de disponibilite, niveau de service, sla, interruption, interruptions, indisponibilite, panne",
  ),
  concept(
    "capacity management, capacity planning, scalability, autoscaling, capacity planned, scale, scales, scaling, system load, workload growth, resource usage",
    "gestion de la capacite, dimensionnement, montee en charge, capacite, passage a l'echelle",
  ),
  concept("performance monitoring, apm", "suivi des performances"),
  concept(
    "patching, patch management, patches, security updates, software updates, patched, kept up to date, update systems, remediation of vulnerabilities, apply patches",
    "correctifs, gestion des correctifs, mises a jour, mises a jour de securite, mettre a jour, correctifs de securite, a jour",
  ),
  concept(
    "vulnerability management, vulnerability scanning, vulnerability scans, vulnerabilities, scan for vulnerabilities, vulnerability assessment, cve, scanning",
    "gestion des vulnerabilites, scan de vulnerabilites, scans de vulnerabilites, vulnerabilites, failles, analyse de vulnerabilites",
  ),
  concept(
    "critical vulnerability, remediation timeline, remediation time, high severity, time to patch, how quickly patched, critical patches, fixing vulnerabilities, fix critical vulnerabilities, patch critical, patching timeline, patch sla, critical patches installed",
    "vulnerabilite critique, vulnerabilites critiques, delai de correction, delai de remediation, correctifs critiques, appliquer les correctifs critiques, corriger les failles critiques",
  ),
  concept(
    "malware, antivirus, anti-virus, anti-malware, edr, endpoint protection, endpoint detection, virus",
    "logiciels malveillants, antivirus, antimalware, edr, protection des postes, maliciels, virus",
  ),
  concept("ransomware", "rancongiciel, rancongiciels, ransomware"),
  concept(
    "hardening, secure configuration, baseline configuration, cis benchmark, configuration standards, hardened",
    "durcissement, configuration securisee, configurations de reference, durcis",
  ),
  concept(
    "change management, change control, changes deployed, deployment process, release process, rollback, rolled back, changes approved",
    "gestion des changements, gestion du changement, mise en production, mises en production, retour arriere, deploiement",
  ),
  concept(
    "infrastructure as code, terraform, configuration as code",
    "infrastructure as code, infrastructure en tant que code",
  ),
  concept(
    "asset inventory, asset management, inventory of assets, cmdb, hardware inventory, software inventory, keep track of hardware, track assets, asset register, list of assets, assets inventoried, configuration management database, track hardware and software",
    "inventaire des actifs, gestion des actifs, inventaire du parc, inventaire materiel, inventaire logiciel, inventaire du materiel, recensement des actifs, liste des actifs",
  ),
  concept(
    "separation of environments, test environment, development environment, staging, production environment, non-production, separated from production, separate environments, segregation of environments, environments separated, development test and production, environments segregated, separate test and production",
    "separation des environnements, environnement de test, environnement de developpement, preproduction, hors production, environnements separes, environnements de developpement, environnements sont-ils separes",
  ),
  concept(
    "cloud provider, cloud hosting, iaas, paas, aws, azure, gcp, managed platform, hosting provider, own servers",
    "fournisseur cloud, hebergeur, nuage, iaas, paas, serveurs propres, hebergement cloud",
  ),
  concept(
    "data centre, data center, data centres, data centers, colocation",
    "centre de donnees, centres de donnees, datacenter, datacenters",
  ),
  concept(
    "time synchronisation, ntp, clock synchronisation",
    "synchronisation des horloges, ntp, synchronisation horaire",
  ),
  concept(
    "email security, dmarc, spf, dkim, phishing protection, spam filter",
    "securite de la messagerie, dmarc, anti-spam, filtrage des courriels, securite des e-mails",
  ),
  concept("phishing, social engineering", "hameconnage, ingenierie sociale, phishing"),
  concept(
    "firmware, bios, bmc, secure boot, hardware integrity, boot integrity",
    "microprogramme, microprogrammes, micrologiciel, demarrage securise, integrite materielle",
  ),
  concept("containers, kubernetes, docker, container images", "conteneurs, kubernetes, docker, images de conteneurs"),
  concept("virtualisation, hypervisor, virtual machines", "virtualisation, hyperviseur, machines virtuelles"),
  concept(
    "end of life, unsupported software, obsolete systems, legacy systems",
    "fin de vie, obsolete, obsoletes, obsolescence, non supporte",
  ),
  concept(
    "removable media, usb, usb drives, portable storage, usb sticks, usb ports, external drives, memory sticks",
    "supports amovibles, cles usb, usb, cle usb, disques externes, ports usb",
  ),
  concept(
    "mobile devices, smartphones, mdm, mobile device management, tablets",
    "appareils mobiles, terminaux mobiles, smartphones, mdm, gestion des appareils mobiles",
  ),
  concept(
    "byod, personal devices, bring your own device, own devices, private phones, personal phones, private devices, personally owned devices, personal laptops, employee-owned devices",
    "byod, appareils personnels, equipements personnels, materiel personnel, telephones personnels, appareils prives, ordinateurs personnels, appareil personnel",
  ),
  concept(
    "laptops, workstations, endpoints, company devices, end-user devices, computers, desktops, notebooks, notebook, company computers, workstation, desktop computers, endpoint",
    "postes de travail, ordinateurs portables, ordinateurs, postes, terminaux, ordinateur portable, poste de travail",
  ),
  concept(
    "screen lock, clear desk, clean desk, clear screen, locked screen",
    "verrouillage d'ecran, bureau propre, ecran verrouille, bureau net",
  ),
];
