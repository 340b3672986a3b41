import { openAcceptance, recordAcceptance } from "@candor/domain/agreements";
import { OpenAcceptance, RecordAcceptance } from "@candor/domain/agreements/inputs";
import { fileCall } from "./file-call.ts";
import type { Context } from "./trpc.ts";

type Signed = Parameters<typeof recordAcceptance>[2];

/** Files what was signed elsewhere, with its signed copy. */
export const recordSigned = (context: Context, fields: unknown, signed: Signed) =>
  fileCall(context, () => recordAcceptance(context.actor, RecordAcceptance.parse(fields), signed));

/** What proves one acceptance. */
export const openProof = (context: Context, fields: unknown, { storage }: Pick<Signed, "storage">) =>
  fileCall(context, () => openAcceptance(context.actor, OpenAcceptance.parse(fields), storage));
