import { apiFiles } from "./api-files.ts";
import { domainFiles } from "./domain-files.ts";
import { domainTests } from "./domain-tests.ts";
import { messageFiles } from "./message-files.ts";
import { schemaFile } from "./schema-file.ts";
import type { Words } from "./words.ts";

/** Path → text of every file that a new noun begins with; prettier has the last word on their shape. */
export const newFiles = (words: Words): Map<string, string> =>
  new Map(
    Object.entries({
      ...schemaFile(words),
      ...domainFiles(words),
      ...domainTests(words),
      ...apiFiles(words),
      ...messageFiles(words),
    }),
  );
