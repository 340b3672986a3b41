import { createLog } from "@candor/web/log";
import { env } from "./env.ts";

export const log = createLog("admin", env.LOG_LEVEL);
