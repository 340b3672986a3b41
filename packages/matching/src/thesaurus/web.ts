import { concept } from "./concept.ts";

/** How web applications, sessions and interfaces are defended. */
export const web = [
  concept(
    "session cookies, cookie flags, secure cookies, httponly, samesite, session identifier, session identifiers, session id, session token, session tokens, session fixation",
    "cookies de session, cookies securises, identifiant de session, jeton de session, jetons de session, fixation de session",
  ),
  concept(
    "cookies, tracking cookies, trackers, consent banner, web beacons, track visitors, tracking technologies, visitor tracking",
    "cookies, traceurs, bandeau de consentement, pistage",
  ),
  concept(
    "cross-site request forgery, anti-forgery token, csrf protection, forged requests",
    "falsification de requete, jeton anti-csrf, protection csrf",
  ),
  concept(
    "content security policy, csp, security headers, http headers, hsts, clickjacking, x-frame-options",
    "en-tetes de securite, en-tetes http, politique de securite du contenu, detournement de clic",
  ),
  concept(
    "output encoding, escaping, output escaping, templating, sanitise output, html escaping",
    "encodage des sorties, echappement",
  ),
  concept(
    "parameterised queries, prepared statements, orm, parameterized queries",
    "requetes parametrees, requetes preparees",
  ),
  concept(
    "file upload, file uploads, uploaded files, attachments, uploading files, upload scanning",
    "televersement, fichiers televerses, depot de fichiers, pieces jointes",
  ),
  concept(
    "server-side request forgery, ssrf, outbound requests, xml external entities, xxe, deserialisation",
    "entites externes, deserialisation",
  ),
  concept(
    "authorisation checks, access control bypass, insecure direct object references, idor, broken access control, object level authorisation, privilege escalation, server-side authorisation",
    "controle des autorisations, elevation de privileges, contournement des acces, verification des droits cote serveur",
  ),
  concept(
    "error handling, error messages, stack traces, error pages, debug mode, verbose errors",
    "gestion des erreurs, messages d'erreur, traces d'erreur, mode debogage",
  ),
  concept(
    "certificates management, certificate management, tls certificates, certificate authority, certificate renewal, pki, public key infrastructure, certificate expiry, certificates renewed, expired certificates",
    "gestion des certificats, certificats tls, autorite de certification, infrastructure a cles publiques, igc, expiration des certificats, renouvellement des certificats",
  ),
  concept(
    "tls versions, tls configuration, cipher suites, weak ciphers, perfect forward secrecy, tls 1.2, tls 1.3, deprecated protocols",
    "versions de tls, suites de chiffrement, protocoles obsoletes, confidentialite persistante",
  ),
  concept(
    "password reset, forgotten password, password recovery, account recovery, credential recovery, recovery questions",
    "reinitialisation du mot de passe, reinitialiser les mots de passe, mot de passe oublie, recuperation de compte",
  ),
  concept(
    "self-registration, user registration, sign up, account enumeration, user enumeration",
    "inscription des utilisateurs, enumeration de comptes",
  ),
  concept(
    "captcha, bots, bot protection, automated abuse, credential stuffing, scraping",
    "captcha, robots, bourrage d'identifiants",
  ),
  concept(
    "api authentication, api keys rotation, oauth, access tokens, bearer tokens, jwt, api tokens, webhooks, authenticated api, api authenticated, rest endpoints, api endpoints, endpoints authenticated, api access",
    "authentification des api, jetons d'acces, jetons d'api, oauth, webhooks, acces aux api, api authentifiee",
  ),
  concept(
    "client-side code, javascript, browser, browsers, third-party scripts, front end, browser plugins",
    "code client, navigateur, navigateurs, scripts tiers, extensions de navigateur",
  ),
  concept(
    "domain names, dns, dnssec, domain registrar, subdomain takeover",
    "noms de domaine, dns, dnssec, bureau d'enregistrement",
  ),
  concept(
    "memory safety, buffer overflow, memory-safe languages, memory corruption, unsafe languages",
    "surete memoire, depassement de tampon, langages surs",
  ),
  concept(
    "programming languages, frameworks, technology stack, tech stack, programming language, web framework",
    "langages de programmation, cadriciel, cadriciels, pile technologique",
  ),
  concept(
    "architecture diagram, data flow diagram, network diagram, system architecture, data flows, architecture document, high-level architecture",
    "schema d'architecture, schema des flux, flux de donnees, schema reseau, dossier d'architecture",
  ),
  concept(
    "security requirements, abuse cases, non-functional requirements, security acceptance criteria",
    "exigences de securite, criteres d'acceptation",
  ),
  concept(
    "security testing before release, pre-release testing, security regression, release gates, acceptance testing, quality assurance, qa",
    "recette, tests avant livraison, assurance qualite, tests de non-regression",
  ),
  concept(
    "security defects, security bugs, bug tracking, issue tracker, defect tracking, vulnerability tracking",
    "suivi des anomalies, suivi des bogues, gestion des anomalies, anomalies de securite",
  ),
  concept(
    "branch protection, commit signing, merge approval, protected branches, code owners",
    "protection des branches, signature des commits",
  ),
  concept(
    "secret scanning, secrets in code, leaked secrets, credentials in source code",
    "recherche de secrets, secrets dans le code, identifiants dans le code",
  ),
  concept(
    "outsourced development, contracted developers, offshore development, external developers",
    "developpement externalise, sous-traitance du developpement, developpeurs externes",
  ),
  concept(
    "admin interface, administration interface, management interface, admin console, admin panel, management console, control panel",
    "interface d'administration, console d'administration, panneau d'administration",
  ),
  concept(
    "data tampering, data integrity, integrity checks, checksums, file integrity monitoring, tamper detection",
    "integrite des donnees, controle d'integrite, sommes de controle, alteration",
  ),
  concept(
    "customer-managed keys, hold your own key, byok keys, customer controlled keys, bring their own keys, customers keys, own encryption keys, customer-supplied keys",
    "cles gerees par le client, cles maitrisees par le client, cles du client, propres cles",
  ),
  concept(
    "email encryption, secure email, s/mime, pgp, encrypted email",
    "chiffrement des courriels, messagerie chiffree, courriel chiffre",
  ),
  concept(
    "secure file transfer, sftp, file transfer, ftps, managed file transfer, file exchange",
    "transfert de fichiers, transfert securise, echange de fichiers, sftp",
  ),
  concept(
    "configuration of customers, security settings for customers, tenant configuration, customer-configurable, security features available",
    "parametres de securite, options de securite, configurable par le client",
  ),
  concept(
    "customer audit logs, activity log for customers, audit log export, log export, logs available to customers",
    "export des journaux, journaux accessibles aux clients",
  ),
  concept(
    "ip allow list, ip restriction, ip whitelisting, allowlist, ip filtering, restrict access by ip",
    "liste blanche, filtrage ip, restriction par adresse ip, adresses autorisees",
  ),
  concept("accessibility, wcag, assistive technology", "accessibilite, rgaa"),
];
