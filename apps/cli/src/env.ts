import { z } from "zod";

const setting = z
  .string()
  .optional()
  .transform((value) => value || undefined);

const Environment = z.object({
  DATABASE_URL: setting,
  CANDOR_OWNER_DATABASE_URL: setting,
  CANDOR_PORTAL_DATABASE_URL: setting,
  CANDOR_ADMIN_DATABASE_URL: setting,
  CANDOR_WORKER_DATABASE_URL: setting,
  CANDOR_AUTH_DATABASE_URL: setting,
  CANDOR_ALLOW_OLD_POSTGRES: setting,
  PORTAL_URL: setting,
  ADMIN_URL: setting,
  SMTP_URL: setting,
  STORAGE_URL: setting,
  STORAGE_DIR: setting,
  S3_ACCESS_KEY_ID: setting,
  S3_SECRET_ACCESS_KEY: setting,
});

/** Every setting may be absent: a command asks for those that it needs. */
export type Environment = Partial<z.infer<typeof Environment>>;
export const readEnvironment = (): Environment => Environment.parse(process.env);
