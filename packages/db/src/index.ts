export { type CatalogueGate, catalogueGates, catalogueProblems } from "./catalogue.ts";
export { asClient, createRoles, type LoginRole, withDatabase } from "./create-roles.ts";
export { migrate } from "./migrate.ts";
export { postgresProblem } from "./postgres-version.ts";
export { createSignIn, type LinkState, type SignIn } from "./sign-in.ts";
export { createGate, type Credential, type Database, type Gate, type Identity, NotSignedIn } from "./with-actor.ts";
