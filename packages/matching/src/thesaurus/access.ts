import { concept } from "./concept.ts";

/** Who gets in, and as whom. */
export const access = [
  concept(
    "multi-factor authentication, multifactor authentication, two-factor authentication, two step verification, second factor, mfa, 2fa, hardware keys, security keys, one-time password, otp",
    "authentification multifacteur, authentification multifacteurs, double authentification, authentification forte, authentification a deux facteurs, second facteur, double facteur",
  ),
  concept(
    "single sign-on, sso, saml, openid connect, oidc, federated login, identity federation, identity provider, idp",
    "authentification unique, federation d'identites, fournisseur d'identite",
  ),
  concept(
    "user provisioning, scim, account creation, onboarding of users",
    "provisionnement, creation de comptes, creation des comptes",
  ),
  concept(
    "deprovisioning, offboarding, leavers, termination of employment, access removal, revoke access, terminated employees, account removal, employee leaves, someone leaves, departing employees, leaver process, end of employment, revoking access, access revocation, accounts of leavers, exit process, access revoked",
    "depart des collaborateurs, depart d'un collaborateur, depart d'un salarie, retrait des acces, revocation des acces, suppression des comptes, quitte l'entreprise, departs, depart du personnel, acces retires, fin de contrat de travail",
  ),
  concept(
    "access review, access reviews, recertification, review of access rights, review access rights, user access review, entitlement review, periodic review of accounts, entitlements, entitlement, revalidated, recertified, access certification, periodic access reviews, rights reviewed",
    "revue des droits, revue des acces, revue d'acces, recertification, revus regulierement, revue des habilitations, revue reguliere des habilitations, habilitations revues",
  ),
  concept(
    "least privilege, need to know, minimum necessary access, privilege minimisation",
    "moindre privilege, besoin d'en connaitre, strict necessaire",
  ),
  concept(
    "role-based access, rbac, roles and permissions, access profiles, authorisation model",
    "controle d'acces base sur les roles, profils d'acces, habilitations, habilitation",
  ),
  concept(
    "privileged access, privileged accounts, admin access, administrative access, administrative accounts, administrator access, administrators, root access, superuser, pam, bastion, jump host, privileged, administrator rights, admin rights, elevated privileges, elevated access, administrator, admins",
    "acces a privileges, acces privilegies, comptes a privileges, comptes administrateurs, acces d'administration, administrateurs, bastion, privileges eleves, droits administrateur, administrateur",
  ),
  concept("password, passwords, passphrase", "mot de passe, mots de passe, phrase de passe"),
  concept(
    "password policy, password complexity, password length, password strength, password rules, password expiry",
    "politique de mots de passe, politique de mot de passe, complexite des mots de passe, robustesse des mots de passe, longueur des mots de passe",
  ),
  concept(
    "password hashing, hashed, salted, bcrypt, argon2, pbkdf2, stored passwords, password storage, how passwords are stored, salt, scrypt, one-way hash",
    "hache, haches, sale, hachage, stockage des mots de passe, mots de passe stockes, hachees, salage",
  ),
  concept(
    "secrets management, secret management, secret storage, credential storage, vault, api keys, hard-coded credentials, credentials and secrets, secrets, credentials, hard-coded, hardcoded, hardcoded passwords, secrets of the application, application secrets",
    "gestion des secrets, coffre-fort, coffre fort, cles d'api, secrets, identifiants, secrets applicatifs, mots de passe en dur, en dur",
  ),
  concept(
    "access control, logical access, access rights, access management, permissions",
    "controle d'acces, controle des acces, acces logique, droits d'acces, gestion des acces, permissions",
  ),
  concept(
    "identity management, iam, identity and access management, unique user id, unique accounts, individual accounts, unique user ids, named accounts, unique identifier, identity lifecycle, individual user accounts",
    "gestion des identites, identifiants uniques, comptes nominatifs, compte nominatif, compte individuel, comptes individuels",
  ),
  concept(
    "shared accounts, generic accounts, shared credentials, group accounts, shared logins, generic users, shared user accounts",
    "comptes partages, comptes generiques, compte partage, compte generique",
  ),
  concept(
    "session timeout, session management, idle timeout, automatic logout, inactivity, automatic logoff, auto logoff, session idle, idle session, session expiry, session lifetime, inactive session, sign out automatically",
    "expiration de session, deconnexion automatique, gestion des sessions, inactivite, session expire, duree de session, fermeture de session",
  ),
  concept(
    "account lockout, failed logins, brute force, failed login attempts, login attempts, unsuccessful logins, account locked, password guessing, login throttling",
    "verrouillage de compte, verrouillage des comptes, tentatives echouees, force brute, compte verrouille, comptes bloques, tentatives de connexion",
  ),
  concept(
    "remote access, vpn, teleworking, remote work, remote working, working from home, work from home, home office, remote workers, remote users, mobile working, teleworkers",
    "acces distant, acces a distance, vpn, teletravail, travail a distance, travail distant, nomadisme, nomades",
  ),
  concept(
    "staff access to customer data, employees access customer data, support access, access to customer data, access customer data, look into customer data, see customer data, read customer data, view customer data, staff can see, support staff, access our data, access to our data, access our tenant",
    "acces aux donnees des clients, acces aux donnees clients, acces du support, acces du personnel, consulter les donnees des clients, voir les donnees des clients, acceder a nos donnees, consulter nos donnees, equipe de support",
  ),
  concept(
    "separation of duties, segregation of duties, four eyes, dual control",
    "separation des taches, separation des fonctions, double controle",
  ),
  concept(
    "physical access, badge, visitors, visitor log, physical security, cctv, video surveillance, guards, locked doors, access to premises, access to offices, enter the offices, enter the building, badge readers, building access, physical entry, physical safeguards, physical protection, guards and cameras",
    "acces physique, securite physique, badge, visiteurs, videosurveillance, gardiens, acces aux locaux, entrer dans les locaux, acces aux batiments",
  ),
  concept("authentication, login, sign-in, log in", "authentification, connexion, identification"),
];
