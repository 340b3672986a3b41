import { type GetColumnData, is, type SQL, sql } from "drizzle-orm";
import { type AnyPgColumn, PgDialect, PgTimestamp } from "drizzle-orm/pg-core";

type Fields = Record<string, AnyPgColumn | SQL>;
type OnWire<T> = T extends Date ? string : T;
type Read<F> = F extends AnyPgColumn ? OnWire<GetColumnData<F>> : F extends SQL<infer T> ? T : never;

/**
 * The fields of a row as one JSON value, with instants as the ISO 8601 text that goes over the wire. For lists, which are
 * passed on as they are: a value by itself costs the driver, Drizzle and the serialiser more than reading it from disk.
 * Written once into text, so it takes no parameters.
 */
export function asJson<F extends Fields>(fields: F): SQL<{ [K in keyof F]: Read<F[K]> }> {
  const parts = Object.entries(fields).map(([name, field]) => sql`${sql.raw(`'${name}'`)}, ${wireOf(field)}`);
  const { sql: text, params } = new PgDialect().sqlToQuery(sql`json_build_object(${sql.join(parts, sql`, `)})`);
  if (params.length > 0) throw new Error("a row as JSON takes no parameters");
  return sql.raw(text) as SQL<{ [K in keyof F]: Read<F[K]> }>;
}

/** "2018-10-04T12:00:00.000Z", whatever the time zone of the connection. */
export const asInstant = (field: AnyPgColumn | SQL) =>
  sql<string | null>`to_char(${field} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const wireOf = (field: AnyPgColumn | SQL) => (is(field, PgTimestamp) ? asInstant(field) : field);
