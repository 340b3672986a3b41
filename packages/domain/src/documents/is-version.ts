import { documentVersions } from "@candor/db/schema";
import { and, eq } from "drizzle-orm";

export type Which = { documentId: string; number: number };

export const isVersion = ({ documentId, number }: Which) =>
  and(eq(documentVersions.documentId, documentId), eq(documentVersions.number, number));
