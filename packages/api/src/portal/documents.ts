import { countEvidence, getEvidence, listEvidence } from "@candor/domain/documents";
import { GetDocument, ListEvidence } from "@candor/domain/documents/inputs";
import { router, visitor } from "../trpc.ts";

/** Bytes do not come through here but through openCopy, openBundle and readPage: JSON does not carry them. */
export const documents = router({
  list: visitor.input(ListEvidence).query(({ ctx, input }) => listEvidence(ctx.actor, input)),
  count: visitor.query(({ ctx }) => countEvidence(ctx.actor)),
  get: visitor.input(GetDocument).query(({ ctx, input }) => getEvidence(ctx.actor, input)),
});
