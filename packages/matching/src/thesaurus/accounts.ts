import { concept } from "./concept.ts";

/** Keys, accounts and devices in daily use. */
export const accounts = [
  concept(
    "cryptographic policy, encryption policy, approved algorithms, encryption standards, fips 140, algorithms and key lengths",
    "politique de chiffrement, politique cryptographique, algorithmes approuves, longueur des cles",
  ),
  concept(
    "session recording, privileged session monitoring, recording of administrator sessions, admin activity logging, sessions recorded, capture administrator sessions, administrator actions logged",
    "enregistrement des sessions, surveillance des administrateurs, tracabilite des administrateurs, sessions enregistrees",
  ),
  concept(
    "break-glass, emergency access, emergency accounts, fire call accounts",
    "acces d'urgence, compte bris de glace, comptes de secours",
  ),
  concept(
    "service accounts, system accounts, machine accounts, non-human accounts, technical accounts, machine identities, non-human identities, workload identities, application accounts",
    "comptes de service, comptes techniques, comptes systeme, identites non humaines, comptes applicatifs",
  ),
  concept(
    "dormant accounts, inactive accounts, unused accounts, orphan accounts, stale accounts",
    "comptes inactifs, comptes dormants, comptes orphelins, comptes inutilises",
  ),
  concept(
    "just-in-time access, temporary access, time-limited access, access expiry",
    "acces temporaire, acces limite dans le temps, acces a la demande",
  ),
  concept(
    "access request, access approval, granting access, access authorisation process, request for access",
    "demande d'acces, attribution des droits, octroi des acces, demande d'habilitation",
  ),
  concept("password manager, password vault, credential vault", "gestionnaire de mots de passe"),
  concept(
    "password rotation, password change, password expiration, password reuse, password history",
    "renouvellement des mots de passe, changement de mot de passe, reutilisation des mots de passe",
  ),
  concept(
    "passwordless, passkeys, webauthn, fido2, biometrics, smart cards, biometric authentication",
    "sans mot de passe, cles d'acces, biometrie, carte a puce",
  ),
  concept(
    "lost or stolen devices, lost device, stolen laptop, remote wipe, loss of equipment, device theft",
    "perte ou vol, vol d'ordinateur, effacement a distance, perte de materiel",
  ),
  concept("location tracking, geolocation, gps", "geolocalisation, suivi de position"),
  concept(
    "security baseline audit, configuration audit, configuration drift, compliance scanning",
    "derive de configuration, audit de configuration, controle de configuration",
  ),
  concept(
    "decommissioning, retiring systems, system retirement, asset disposal, equipment disposal, return of assets, asset return",
    "mise hors service, retrait des systemes, mise au rebut du materiel, restitution du materiel, restitution des actifs",
  ),
];
