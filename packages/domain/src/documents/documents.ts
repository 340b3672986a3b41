import type { Treatment } from "@candor/documents";

/** How a copy of a file of this type is marked. */
export const treatmentOf = (mediaType: string): Treatment =>
  mediaType === "application/pdf" ? "marked_pages" : mediaType.startsWith("image/") ? "converted" : "marked_cover";
