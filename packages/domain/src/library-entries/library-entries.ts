import type { AnswerAudience, AnswerValue, EntryContent } from "@candor/db/schema";
import { sql } from "drizzle-orm";
import type { Tx } from "../acting-as.ts";
import { Invalid } from "../errors.ts";
import type { AddEntry } from "./inputs.ts";

export type { AnswerAudience, AnswerValue, EntryContent };

/** The services exist, and each is named once. */
export async function checkServices({ db }: Tx, services: string[]): Promise<string[]> {
  const wanted = [...new Set(services)];
  if (wanted.length === 0) return [];
  const { rows } = await db.execute<{ id: string }>(
    sql`select id from services where id = any (${sql.param(wanted)}::uuid[])`,
  );
  if (rows.length < wanted.length) throw new Invalid("One of the services does not exist any more. Choose again.");
  return wanted;
}

/** What a version keeps of what was written. */
export const contentOf = ({
  question,
  value,
  narrative,
  section,
  audience,
  services,
  regions,
  reviewOn,
}: AddEntry): EntryContent => ({
  question,
  value,
  narrative,
  section,
  audience,
  services,
  regions,
  reviewOn,
});
