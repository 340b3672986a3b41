import { concept } from "./concept.ts";

/** How software is made. */
export const development = [
  concept(
    "secure development, sdlc, software development lifecycle, secure coding, secure sdlc, development process, security by design, coding standards",
    "developpement securise, cycle de developpement, codage securise, securite des le conception, securite par conception",
  ),
  concept(
    "code review, peer review, code reviewed, pull request, source code review, review of code",
    "revue de code, revues de code, relecture du code, relecture par les pairs, code relu, relu, relus, relue, relire",
  ),
  concept(
    "static analysis, sast, code scanning, static code analysis, automated security testing, scanned statically, static scanning, static application security testing, source code scanning, code analysis",
    "analyse statique, sast, analyse de code, tests de securite automatises, code analyse, analyse du code source",
  ),
  concept(
    "dynamic testing, dast, dynamic analysis, fuzzing, web application scanning",
    "analyse dynamique, dast, fuzzing",
  ),
  concept(
    "dependency scanning, third-party libraries, open source components, sca, software composition analysis, dependencies, open-source libraries, known vulnerabilities in libraries, dependencies checked, libraries checked, third-party components, vulnerable libraries, third party libraries, open source",
    "analyse des dependances, bibliotheques tierces, composants open source, dependances, composants tiers, logiciel libre, bibliotheques open source, composants logiciels tiers",
  ),
  concept("sbom, software bill of materials, bill of materials", "sbom, nomenclature logicielle"),
  concept(
    "penetration test, penetration tests, penetration testing, pen test, pen tests, pentest, pentests, ethical hacking, red team",
    "test d'intrusion, tests d'intrusion, test de penetration, tests de penetration, pentest, pentests, equipe rouge",
  ),
  concept("bug bounty", "bug bounty, prime aux bogues"),
  concept(
    "vulnerability disclosure, responsible disclosure, coordinated disclosure, report a vulnerability, security.txt, report security issues",
    "divulgation de vulnerabilites, divulgation responsable, divulgation coordonnee, signaler une vulnerabilite, signaler une faille",
  ),
  concept("threat modelling, threat modeling, threat model", "modelisation des menaces, modele de menace"),
  concept(
    "owasp, injection, cross-site scripting, xss, sql injection, csrf, web vulnerabilities, input validation",
    "owasp, injection, xss, injection sql, validation des entrees",
  ),
  concept(
    "developer training, developers trained, secure coding training, training of developers",
    "formation des developpeurs, developpeurs formes",
  ),
  concept(
    "source code management, version control, git, source code repository, access to source code",
    "gestion du code source, gestionnaire de versions, depot de code, code source",
  ),
  concept(
    "ci/cd, continuous integration, build pipeline, continuous delivery, automated tests, automated testing",
    "integration continue, chaine de construction, tests automatises, ci/cd",
  ),
  concept(
    "production data in test, test data, live data in test, live data, synthetic data, real data in test, production data used for testing, real customer records, customer data in test environments",
    "donnees de test, donnees de production en test, donnees reelles en test, donnees reelles, jeux d'essai, donnees fictives",
  ),
  concept("api security, apis, rest api, rate limiting", "securite des api, api, limitation de debit"),
  concept(
    "authentication framework, authentication library, custom-built authentication, home-grown authentication",
    "cadre d'authentification, bibliotheque d'authentification, authentification maison",
  ),
  concept(
    "signed releases, code signing, artefact signing, supply chain security, slsa",
    "signature du code, signature des livrables, chaine d'approvisionnement logicielle",
  ),
  concept("mobile application, mobile app, ios, android", "application mobile, applications mobiles"),
  concept("web application, web applications, web site, website", "application web, applications web, site web"),
  concept(
    "penetration test report, pen test results, pentest report, penetration test results, test report shared",
    "rapport de test d'intrusion, rapport du test d'intrusion, resultats du test d'intrusion, rapport de pentest",
  ),
];
