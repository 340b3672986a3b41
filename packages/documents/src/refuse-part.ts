import { FileRefused } from "./refusals.ts";
import { withoutCodes, xmlElements } from "./xml-elements.ts";

/** Refuses a part of an Office file for what it is called. */
export function refuseByName(name: string) {
  if (/vbaProject|vbaData|macrosheets|xlmacro/i.test(name)) throw new FileRefused("macros", name);
  if (/(^|\/)(activeX|embeddings)\//i.test(name)) throw new FileRefused("embedded_files", name);
  if (/\.(zip|gz|bz2|7z|rar|exe|dll|js|vbs|bat|cmd|ps1|jar|html?|svg)$/i.test(name))
    throw new FileRefused("embedded_files", name);
}

/** Refuses a part for what it says: entities, macros, what is fetched from outside or acts when the file is opened. */
export function refuseByText(name: string, text: string) {
  if (/<!DOCTYPE|<!ENTITY/i.test(text)) throw new FileRefused("doctype", name);
  if (hasElement(text, "ddeLink")) throw new FileRefused("active_content", name);
  if (hasElement(text, "(?:webPr|dbPr|textPr|olapPr)")) throw new FileRefused("external_content", name);
  for (const [, action = ""] of text.matchAll(/\saction\s*=\s*("[^"]*"|'[^']*')/g))
    if (/ppaction:\/\/(?:program|macro|ole)/i.test(withoutCodes(action))) throw new FileRefused("active_content", name);
  for (const field of fieldsOf(text)) refuseField(name, field);
  if (/(?:^\[Content_Types\]\.xml|\.rels)$/i.test(name)) refuseRelations(name, text);
}

const hasElement = (text: string, names: string) => new RegExp(`<(?:[^\\s<>/:]+:)?${names}[\\s/>]`).test(text);

/** Field codes of Word: one may be spread over many runs, and ends where the next mark of a field stands. */
function fieldsOf(text: string) {
  const fields = [""];
  const parts =
    /<[^\s<>]*fldChar[\s/>]|<[^\s<>]*instrText(?:\s[^<>]*)?>([^<]*)|\s(?:[^\s<>=:"']+:)?instr\s*=\s*("[^"]*"|'[^']*')/g;
  for (const [, run, whole] of text.matchAll(parts)) {
    if (run !== undefined) fields.push((fields.pop() ?? "") + withoutCodes(run));
    else fields.push(whole ? withoutCodes(whole.slice(1, -1)) : "");
  }
  return fields;
}

function refuseField(name: string, field: string) {
  // A quote of numbers is how a code spells what it does not want to be found.
  if (/^\s*(?:DDE|DDEAUTO|QUOTE(?:\s+\d+){2,})(?:\s|$)/i.test(field)) throw new FileRefused("active_content", name);
  if (/^\s*(?:INCLUDEPICTURE|INCLUDETEXT|IMPORT|LINK)\s/i.test(field)) throw new FileRefused("external_content", name);
}

function refuseRelations(where: string, text: string) {
  for (const { name, attributes } of xmlElements(text, where)) {
    for (const value of attributes.values())
      if (/macroEnabled|vbaProject|macrosheet/i.test(value)) throw new FileRefused("macros", where);
    const [mode, target, type] = ["TargetMode", "Target", "Type"].map((key) => attributes.get(key)?.trim() ?? "");
    const isOutside = /^(?!internal$)./i.test(mode ?? "") || /^(?:[a-z][a-z\d+.-]*:|[\\/]{2})/i.test(target ?? "");
    if (name === "Relationship" && isOutside && !type?.endsWith("/hyperlink"))
      throw new FileRefused("external_content", where);
  }
}
