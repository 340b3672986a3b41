import type { Actor } from "@candor/domain/acting-as";
import { initTRPC, TRPCError } from "@trpc/server";
import { describeError, translate } from "./errors.ts";
import { createLimiter, type Limiter } from "./limits.ts";

export { createLimiter, type Limiter };
export type Context = { actor: Actor; requestId: string; limit: Limiter };

const t = initTRPC.context<Context>().create({ errorFormatter: describeError });

export const router = t.router;

/** One middleware turns the domain's errors into the wire's. */
const translated = t.procedure.use(async ({ next }) => {
  const result = await next();
  if (!result.ok) throw translate(result.error);
  return result;
});

const limited = translated.use(({ ctx, next }) => {
  ctx.limit(ctx.actor.credential);
  return next();
});

const signedIn = limited.use(({ ctx, next }) => {
  if (ctx.actor.credential.kind !== "session") throw new TRPCError({ code: "UNAUTHORIZED", message: "Sign in first." });
  return next();
});

/** Anybody, signed in or not. What each may see, the permission and the policies say. */
export const visitor = limited;
/** A session at the portal; the database decides whether it is alive and whose it is. */
export const member = signedIn;
/** A session at the admin app. */
export const staff = signedIn;
