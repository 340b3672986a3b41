import { randomBytes } from "node:crypto";
import { z } from "zod";

/** 256 bits, as 43 characters that fit in a cookie and an address. */
export const newSecret = () => randomBytes(32).toString("base64url");

/** What comes back from a cookie, form or address is a secret of ours or nothing. */
export const secret = z.string().regex(/^[\w-]{43}$/);
export const secretOrNone = (value: unknown) => secret.safeParse(value).data;
