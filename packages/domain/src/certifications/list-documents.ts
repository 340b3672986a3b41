import { certificationDocuments, documents } from "@candor/db/schema";
import { and, asc, eq, isNull, sql } from "drizzle-orm";
import type { Tx } from "../acting-as.ts";
import { documentColumns } from "./document-columns.ts";

/** A certificate's papers, as listed to the reader: to open one is another question. */
export const listDocuments = ({ db }: Tx, certificationId: string) =>
  db
    .select(documentColumns)
    .from(certificationDocuments)
    .innerJoin(documents, eq(documents.id, certificationDocuments.documentId))
    .where(and(eq(certificationDocuments.certificationId, certificationId), isNull(documents.withdrawnAt)))
    .orderBy(asc(sql`${documents.title} ->> 'en'`), asc(documents.id));
