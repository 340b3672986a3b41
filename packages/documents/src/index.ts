export { type Inspection, type Treatment, treatments } from "./inspect.ts";
export { type Mark, markLines } from "./mark.ts";
export { createPress, type Press, type PressOptions } from "./press.ts";
export { FileRefused, type RefusalCode, refusalCodes } from "./refusals.ts";
export { requestTimestamp, type TimestampPost } from "./request-timestamp.ts";
export { textOfPages } from "./render.ts";
export { BadTimestamp, type Timestamp, verifyTimestamp } from "./verify-timestamp.ts";
export { type AcceptancePaper, writeAcceptance } from "./write-acceptance.ts";
export { type Part, writeZip } from "./write-zip.ts";
