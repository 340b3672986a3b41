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
    "deprovisioning, offboarding, leavers, termination of employment, access removal, revoke access, terminated employees, account removal, employee leaves, someone leaves",
    "depart des collaborateurs, depart d'un collaborateur, depart d'un salarie, retrait des acces, revocation des acces, suppression des comptes, quitte l'entreprise",
  ),
  concept(
    "access review, access reviews, recertification, review of access rights, review access rights, user access review, entitlement review, periodic review of accounts",
    "revue des droits, revue des acces, revue d'acces, recertification, revus regulierement",
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
    "privileged access, privileged accounts, admin access, administrative access, administrative accounts, administrator access, administrators, root access, superuser, pam, bastion, jump host",
    "acces a privileges, acces privilegies, comptes a privileges, comptes administrateurs, acces d'administration, administrateurs, bastion",
  ),
  concept("password, passwords, passphrase", "mot de passe, mots de passe, phrase de passe"),
  concept(
    "password policy, password complexity, password length, password strength, password rules, password expiry",
    "politique de mots de passe, politique de mot de passe, complexite des mots de passe, robustesse des mots de passe, longueur des mots de passe",
  ),
  concept("password hashing, hashed, salted, bcrypt, argon2, pbkdf2", "hache, haches, sale, hachage"),
  concept(
    "secrets management, secret management, secret storage, credential storage, vault, api keys, hard-coded credentials, credentials and secrets, secrets, credentials",
    "gestion des secrets, coffre-fort, coffre fort, cles d'api, secrets, identifiants",
  ),
  concept(
    "access control, logical access, access rights, access management, permissions",
    "controle d'acces, controle des acces, acces logique, droits d'acces, gestion des acces, permissions",
  ),
  concept(
    "identity management, iam, identity and access management, unique user id, unique accounts, individual accounts",
    "gestion des identites, identifiants uniques, comptes nominatifs",
  ),
  concept("shared accounts, generic accounts, shared credentials", "comptes partages, comptes generiques"),
  concept(
    "session timeout, session management, idle timeout, automatic logout, inactivity",
    "expiration de session, deconnexion automatique, gestion des sessions, inactivite",
  ),
  concept(
    "account lockout, failed logins, brute force, failed login attempts",
    "verrouillage de compte, verrouillage des comptes, tentatives echouees, force brute",
  ),
  concept(
    "remote access, vpn, teleworking, remote work, remote working, working from home",
    "acces distant, acces a distance, vpn, teletravail, travail a distance",
  ),
  concept(
    "staff access to customer data, employees access customer data, support access, access to customer data, access customer data",
    "acces aux donnees des clients, acces aux donnees clients, acces du support, acces du personnel",
  ),
  concept(
    "separation of duties, segregation of duties, four eyes, dual control",
    "separation des taches, separation des fonctions, double controle",
  ),
  concept(
    "physical access, badge, visitors, visitor log, physical security, cctv, video surveillance, guards, locked doors",
    "acces physique, securite physique, badge, visiteurs, videosurveillance, gardiens",
  ),
  concept("authentication, login, sign-in, log in", "authentification, connexion, identification"),
];
