import { z } from "zod";

const address = z.string().min(1).optional();

const Environment = z.object({
  CANDOR_OWNER_DATABASE_URL: address,
  CANDOR_PORTAL_DATABASE_URL: address,
  CANDOR_ADMIN_DATABASE_URL: address,
  CANDOR_WORKER_DATABASE_URL: address,
  CANDOR_AUTH_DATABASE_URL: address,
  CANDOR_ALLOW_OLD_POSTGRES: z.string().optional(),
  PORTAL_URL: address,
  ADMIN_URL: address,
  SMTP_URL: address,
  STORAGE_DIR: address,
});

/** Every setting may be absent: a command asks for those that it needs. */
export type Environment = z.infer<typeof Environment>;
export const environment: Environment = Environment.parse(process.env);
