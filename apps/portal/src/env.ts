import { z } from "zod";

/** The only place of this app that reads the environment. */
export const env = z
  .object({
    PORTAL_URL: z.url().default("http://localhost:3000"),
    CANDOR_PORTAL_DATABASE_URL: z.string().min(1),
    CANDOR_AUTH_DATABASE_URL: z.string().min(1),
    LOG_LEVEL: z.enum(["debug", "info", "warn", "error", "silent"]).default("info"),
    NODE_ENV: z.enum(["development", "production", "test"]).default("production"),
  })
  .parse(process.env);

export const baseUrl = env.PORTAL_URL;
export const databaseUrl = env.CANDOR_PORTAL_DATABASE_URL;
export const isDevelopment = env.NODE_ENV === "development";
