/** Why a file is not taken. The words that go with each, in both languages, are the apps'. */
export const refusalCodes = [
  "empty",
  "unsupported",
  "svg",
  "polyglot",
  "eicar",
  "old_office",
  "encrypted",
  "signed",
  "unparsable",
  "no_pages",
  "too_many_pages",
  "active_content",
  "embedded_files",
  "macros",
  "external_content",
  "doctype",
  "zip_bomb",
  "bad_zip",
  "image_too_large",
  "too_slow",
  "too_much_memory",
] as const;
export type RefusalCode = (typeof refusalCodes)[number];

/** A file that is not taken: which rule, and where in the file. */
export class FileRefused extends Error {
  override name = "FileRefused";
  readonly code: RefusalCode;
  /** For people: a page, an entry of the archive, an offset; empty when it is the file as a whole. Never what a library
   * says, which speaks of its own insides. */
  readonly where: string;
  constructor(code: RefusalCode, where = "") {
    super(where ? `${code}: ${where}` : code);
    this.code = code;
    this.where = where;
  }
}
