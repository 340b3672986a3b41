import { z } from "zod";

/** The only place of this app that reads the environment. */
export const env = z
  .object({
    CANDOR_WORKER_DATABASE_URL: z.string().min(1),
    SMTP_URL: z.string().min(1),
    STORAGE_URL: z.string().optional(),
    STORAGE_DIR: z.string().optional(),
    S3_ACCESS_KEY_ID: z.string().optional(),
    S3_SECRET_ACCESS_KEY: z.string().optional(),
    /** clamd at `/path/of/socket` or `tcp://host:port`: then no file is taken that it did not see. */
    CLAMD_SOCKET: z.string().optional(),
    /** A time-stamp authority (RFC 3161): its word on when each acceptance was sealed is kept and sent along. */
    TIMESTAMP_URL: z.url({ protocol: /^https?$/ }).optional(),
    PORTAL_URL: z.url().default("http://localhost:3000"),
    ADMIN_URL: z.url().default("http://localhost:3001"),
    LOG_LEVEL: z.enum(["debug", "info", "warn", "error", "silent"]).default("info"),
    /** Where /api/health and /api/ready answer; nowhere when absent. */
    WORKER_PORT: z.coerce.number().int().min(0).max(65_535).optional(),
    WORKER_CONCURRENCY: z.coerce.number().int().min(1).max(50).default(4),
    /** End with the process that started this one. */
    CANDOR_SUPERVISED: z.literal("1").optional(),
  })
  .parse(process.env);
