import {
  bundleOf,
  imageOf,
  makeCopy,
  type Means,
  openBundle,
  openDocument,
  publicCopy,
  reportBundle,
  showPage,
} from "@candor/domain/accesses";
import { OpenDocument, ShowPage } from "@candor/domain/accesses/inputs";
import { previewVersion } from "@candor/domain/documents";
import { PreviewVersion } from "@candor/domain/documents/inputs";
import { fileCall, visitorCall } from "./file-call.ts";
import type { Context } from "./trpc.ts";

const pageWidth = 1400;

/** One page of a reading, with the reader's mark in its pixels. */
export const readPage = (context: Context, fields: unknown, means: Means) =>
  fileCall(context, async () => {
    const asked = ShowPage.parse(fields);
    const { document, mark } = await showPage(context.actor, asked);
    return imageOf(document, asked.page, pageWidth, mark, means);
  });

/** One page of a version for who decides on it. */
export const previewPage = (context: Context, fields: unknown, means: Means) =>
  fileCall(context, async () => {
    const asked = PreviewVersion.parse(fields);
    const { document, mark } = await previewVersion(context.actor, asked);
    return imageOf(document, asked.page ?? 1, pageWidth, mark, means);
  });

/** All of it: Office files have no pages to show. */
export const previewCopy = (context: Context, fields: unknown, means: Means) =>
  fileCall(context, async () => {
    const { document, mark } = await previewVersion(context.actor, PreviewVersion.parse(fields));
    return makeCopy(document, mark, means);
  });

/** A marked copy to keep. */
export const openCopy = (context: Context, fields: unknown, means: Means) =>
  fileCall(context, async () => {
    const opening = { kind: "download", address: context.client.address } as const;
    const { document, mark } = await openDocument(context.actor, OpenDocument.parse(fields), opening);
    return makeCopy(document, mark, means);
  });

/** What everybody may have, as it is: there is nobody whose mark it could carry. */
export const openPublicCopy = (context: Context, fields: unknown, { storage }: Means) =>
  visitorCall(context, async () => publicCopy(context.actor, OpenDocument.parse(fields), storage));

/** Marked copies of all that I may open. */
export const openEverything = (context: Context, means: Means) =>
  fileCall(context, async () => {
    const { bundleId, documents, mark } = await openBundle(context.actor, context.client);
    const fileName = `documents-${bundleId.slice(0, 8)}.zip`;
    const of = documents.length;
    let told = 0;
    // Whoever's sign-in ends on the way keeps the bundle that was begun; only how far it is, is not told any more.
    const progress = ({ files }: { files: number }) => {
      if (files > told) void reportBundle(context.actor, bundleId, { done: (told = files), of }).catch(() => undefined);
    };
    return { fileName, mediaType: "application/zip", bytes: bundleOf(documents, mark, means, progress) };
  });
