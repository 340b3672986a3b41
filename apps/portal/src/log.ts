import { createLog } from "@candor/web/log";
import { env } from "./env.ts";

export const log = createLog("portal", env.LOG_LEVEL);
