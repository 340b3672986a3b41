import { startImport } from "@candor/domain/imports";
import { StartImport } from "@candor/domain/imports/inputs";
import { TRPCError } from "@trpc/server";
import { getHTTPStatusCodeFromError } from "@trpc/server/http";
import { ZodError } from "zod";
import { describeError, translate } from "./errors.ts";
import type { Context } from "./trpc.ts";

type Upload = Parameters<typeof startImport>[2];
type Answer = { status: number; body: unknown; isOurFault: boolean };

/** The one call that carries a file: limit, input, verb and errors as in every procedure, the bytes as a stream. */
export async function uploadImport(context: Context, fields: unknown, upload: Upload): Promise<Answer> {
  const { actor, limit } = context;
  try {
    limit(actor.credential);
    if (actor.credential.kind !== "session") throw new TRPCError({ code: "UNAUTHORIZED", message: "Sign in first." });
    const started = await startImport(actor, StartImport.parse(fields), upload);
    return { status: 200, body: started, isOurFault: false };
  } catch (cause) {
    return refusal(cause, context);
  }
}

function refusal(cause: unknown, ctx: Context): Answer {
  const error = cause instanceof TRPCError ? cause : translate(new TRPCError({ code: codeOf(cause), cause }));
  const status = getHTTPStatusCodeFromError(error);
  const shape = { code: -32_600, message: error.message, data: { code: error.code, httpStatus: status } } as const;
  const isOurFault = error.code === "INTERNAL_SERVER_ERROR";
  return { status, body: { error: describeError({ shape, error, ctx }) }, isOurFault };
}

const codeOf = (cause: unknown) => (cause instanceof ZodError ? "BAD_REQUEST" : "INTERNAL_SERVER_ERROR");
