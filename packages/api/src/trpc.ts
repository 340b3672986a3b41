import type { Actor } from "@candor/domain/acting-as";
import { refuseUnstorable } from "@candor/domain/storable";
import { traced } from "@candor/domain/traced";
import { initTRPC, TRPCError } from "@trpc/server";
import { asksToSignInAgain, describeError, translate } from "./errors.ts";
import { createLimiter, type Limiter } from "./limits.ts";

export { asksToSignInAgain, createLimiter, type Limiter };
export type Context = { actor: Actor; requestId: string; limit: Limiter; client: Client };
/** From where and with what somebody calls, as far as they say. */
export type Client = { address: string; userAgent: string };

const heavy = 50;

const t = initTRPC.context<Context>().create({ errorFormatter: describeError });

export const router = t.router;

/** A failure does not throw here: the span learns of it by its kind. */
const spanned = t.procedure.use(({ next, path, type }) =>
  traced("call", `trpc ${path}`, { "rpc.system": "trpc", "rpc.method": path, "candor.type": type }, async () => {
    const result = await next();
    if (!result.ok) throw result.error;
    return result;
  }),
);

/** One middleware turns the domain's errors into the wire's. */
const translated = spanned.use(async ({ next }) => {
  const result = await next();
  if (!result.ok) throw translate(result.error);
  return result;
});

const limited = translated.use(({ ctx, next }) => {
  ctx.limit(ctx.actor.credential);
  return next();
});

const readable = limited.use(async ({ getRawInput, next }) => {
  refuseUnstorable(await getRawInput());
  return next();
});

const signedIn = readable.use(({ ctx, next }) => {
  if (ctx.actor.credential.kind !== "session") throw new TRPCError({ code: "UNAUTHORIZED", message: "Sign in first." });
  return next();
});

/** Anybody, signed in or not. What each may see, the permission and the policies say. */
export const visitor = readable;
/** What somebody unknown sends and people then read: one call weighs as much as many pages. */
export const visitorSeldom = visitor.use(({ ctx, next }) => {
  for (let n = 1; n < heavy; n += 1) ctx.limit(ctx.actor.credential);
  return next();
});
/** A session at the portal; the database decides whether it is alive and whose it is. */
export const member = signedIn;
/** A session at the admin app. */
export const staff = signedIn;
