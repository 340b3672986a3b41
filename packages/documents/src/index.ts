export { type Inspection, type Treatment, treatments } from "./inspect.ts";
export { type Mark, markLines } from "./mark.ts";
export { createPress, type Press, type PressOptions } from "./press.ts";
export { FileRefused, type RefusalCode, refusalCodes } from "./refusals.ts";
export { type Bundled, type BundleOptions, writeBundle } from "./write-bundle.ts";
export type { Timestamp } from "./verify-timestamp.ts";
export { type Part, writeZip } from "./write-zip.ts";
