import { pgRole } from "drizzle-orm/pg-core";

export const portalRole = pgRole("candor_portal").existing();
export const adminRole = pgRole("candor_admin").existing();
export const workerRole = pgRole("candor_worker").existing();
export const gateRole = pgRole("candor_gate").existing();
