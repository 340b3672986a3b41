import { TRPCError } from "@trpc/server";
import { getHTTPStatusCodeFromError } from "@trpc/server/http";
import { ZodError } from "zod";
import { describeError, translate } from "./errors.ts";
import type { Context } from "./trpc.ts";

export type Refusal = { status: number; body: unknown; isOurFault: boolean };
export type Answer<T> = { ok: true; value: T } | ({ ok: false } & Refusal);

/** A call that carries a file: limit, sign-in, input and errors as in every procedure, the bytes as a stream. */
export const fileCall = <T>(context: Context, run: () => Promise<T>): Promise<Answer<T>> =>
  visitorCall(context, () => {
    if (context.actor.credential.kind !== "session")
      throw new TRPCError({ code: "UNAUTHORIZED", message: "Sign in first." });
    return run();
  });

/** The same for whoever comes. */
export async function visitorCall<T>(context: Context, run: () => Promise<T>): Promise<Answer<T>> {
  try {
    context.limit(context.actor.credential);
    return { ok: true, value: await run() };
  } catch (cause) {
    return { ok: false, ...refusal(cause, context) };
  }
}

function refusal(cause: unknown, ctx: Context): Refusal {
  const error = cause instanceof TRPCError ? cause : translate(new TRPCError({ code: codeOf(cause), cause }));
  const status = getHTTPStatusCodeFromError(error);
  const shape = { code: -32_600, message: error.message, data: { code: error.code, httpStatus: status } } as const;
  const isOurFault = error.code === "INTERNAL_SERVER_ERROR";
  return { status, body: { error: describeError({ shape, error, ctx }) }, isOurFault };
}

const codeOf = (cause: unknown) => (cause instanceof ZodError ? "BAD_REQUEST" : "INTERNAL_SERVER_ERROR");
