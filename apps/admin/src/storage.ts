import { openStorage } from "@candor/storage";
import { env } from "./env.ts";

export const storage = openStorage(env);
