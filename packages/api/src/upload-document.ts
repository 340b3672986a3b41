import { beginUpload, cancelUpload, receiveUpload, resumeUpload } from "@candor/domain/documents";
import { BeginUpload, CancelUpload, GetUpload, ReceiveUpload } from "@candor/domain/documents/inputs";
import { fileCall } from "./file-call.ts";
import type { Context } from "./trpc.ts";

type Store = Parameters<typeof beginUpload>[2];
type Chunk = Parameters<typeof receiveUpload>[2];

/** The calls that carry a document, a part at a time. */
export const beginDocument = (context: Context, fields: unknown, store: Store) =>
  fileCall(context, () => beginUpload(context.actor, BeginUpload.parse(fields), store));
export const receiveDocument = (context: Context, fields: unknown, chunk: Chunk) =>
  fileCall(context, () => receiveUpload(context.actor, ReceiveUpload.parse(fields), chunk));
export const cancelDocument = (context: Context, fields: unknown, store: Store) =>
  fileCall(context, () => cancelUpload(context.actor, CancelUpload.parse(fields), store));
export const resumeDocument = (context: Context, fields: unknown, store: Store) =>
  fileCall(context, () => resumeUpload(context.actor, GetUpload.parse(fields), store));
