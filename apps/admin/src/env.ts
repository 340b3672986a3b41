import { join } from "node:path";
import { storageAddress } from "@candor/storage";
import { z } from "zod";

// `next build` loads every route once; the databases are known only where the app runs.
const unknownWhileBuilding =
  process.env.NEXT_PHASE === "phase-production-build"
    ? { CANDOR_ADMIN_DATABASE_URL: "-", CANDOR_AUTH_DATABASE_URL: "-", STORAGE_DIR: "-" }
    : {};

/** The only place of this app that reads the environment. */
export const env = z
  .object({
    ADMIN_URL: z.url().default("http://localhost:3001"),
    CANDOR_ADMIN_DATABASE_URL: z.string().min(1),
    CANDOR_AUTH_DATABASE_URL: z.string().min(1),
    STORAGE_URL: z.string().optional(),
    STORAGE_DIR: z.string().optional(),
    S3_ACCESS_KEY_ID: z.string().optional(),
    S3_SECRET_ACCESS_KEY: z.string().optional(),
    /** clamd, as for the worker. */
    CLAMD_SOCKET: z.string().optional(),
    /** The script that looks into files, in a process of its own. */
    PRESS_ENGINE: z.string().default(join(process.cwd(), "node_modules/@candor/documents/src/engine.ts")),
    LOG_LEVEL: z.enum(["debug", "info", "warn", "error", "silent"]).default("info"),
    NODE_ENV: z.enum(["development", "production", "test"]).default("production"),
  })
  .parse({ ...unknownWhileBuilding, ...process.env });

// A store that is told wrongly is told of at the start, not at the first file.
storageAddress(env);

export const baseUrl = env.ADMIN_URL;
export const databaseUrl = env.CANDOR_ADMIN_DATABASE_URL;
export const isDevelopment = env.NODE_ENV === "development";
