// What makes and checks a database, apart from what runs on one: the apps bundle only the latter.
export { type CatalogueGate, catalogueGates, catalogueProblems } from "./catalogue.ts";
export { asClient, createRoles, type LoginRole, withDatabase } from "./create-roles.ts";
export { migrate, migrationState } from "./migrate.ts";
export { postgresProblem } from "./postgres-version.ts";
