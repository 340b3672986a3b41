import { documents, type Localised } from "@candor/db/schema";
import { sql } from "drizzle-orm";

/** What is said of a paper beside its certificate. */
export const documentColumns = {
  id: documents.id,
  title: sql<Localised>`${documents.title}`,
  kind: documents.kind,
  classification: documents.classification,
};
