import { NotSignedIn } from "@candor/domain/acting-as";
import {
  Conflict,
  Forbidden,
  Invalid,
  type Issue,
  LimitReached,
  NotFound,
  SignInTooOld,
  Unavailable,
} from "@candor/domain/errors";
import { TRPCError } from "@trpc/server";
import type { TRPCDefaultErrorShape } from "@trpc/server";
import { ZodError } from "zod";

const codes = [
  [NotFound, "NOT_FOUND"],
  [Forbidden, "FORBIDDEN"],
  [Conflict, "CONFLICT"],
  [Invalid, "BAD_REQUEST"],
  [LimitReached, "TOO_MANY_REQUESTS"],
  [Unavailable, "SERVICE_UNAVAILABLE"],
  [NotSignedIn, "UNAUTHORIZED"],
] as const;

export function translate(error: TRPCError): TRPCError {
  const cause = error.cause;
  for (const [kind, code] of codes) {
    if (cause instanceof kind) return new TRPCError({ code, message: cause.message, cause });
  }
  return error;
}

/** True when the same call is answered after the person has signed in again. */
export const asksToSignInAgain = (error: unknown) => error instanceof TRPCError && error.cause instanceof SignInTooOld;

type Shape = TRPCDefaultErrorShape & { data: { issues?: Issue[]; reason?: string } };
type Described = { shape: TRPCDefaultErrorShape; error: TRPCError; ctx?: { requestId: string } };

/** What leaves: the message, the code, the places to mend. Never SQL, a stack or a path of ours. */
export function describeError({ shape, error, ctx }: Described): Shape {
  const { code, httpStatus } = shape.data;
  const data = { code, httpStatus };
  if (error.cause instanceof ZodError) {
    const issues = error.cause.issues.map(({ path, message }) => ({ path: path.join("."), message }));
    return { code: shape.code, message: "Some fields are not right.", data: { ...data, issues } };
  }
  if (error.cause instanceof Invalid) {
    return { code: shape.code, message: error.message, data: { ...data, issues: error.cause.issues } };
  }
  if (error.cause instanceof Conflict || error.cause instanceof SignInTooOld) {
    return { code: shape.code, message: error.message, data: { ...data, reason: error.cause.reason } };
  }
  if (error.code !== "INTERNAL_SERVER_ERROR") return { code: shape.code, message: error.message, data };
  return {
    code: shape.code,
    message: `Something failed on our side. Nothing was saved. Quote ${ctx?.requestId ?? "this time"} to support.`,
    data,
  };
}
