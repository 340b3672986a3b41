import { z } from "zod";

// PostgreSQL, JavaScript and ISO 8601 agree within these years, and nobody means another.
const [earliest, latest] = ["1900", "3000"];
const isMeant = (text: string) => text >= earliest && text < latest;
const meant = { error: "Choose a time between the years 1900 and 2999." };

/** A moment, as text in UTC whatever offset it came with. */
export const instant = z.iso
  .datetime({ offset: true, abort: true })
  .overwrite((time) => new Date(time).toISOString())
  .refine(isMeant, meant);

export const day = z.iso.date().refine(isMeant, meant);
