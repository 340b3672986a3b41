import { uploads } from "@candor/db/schema";

/** What is shown of a file on its way in. */
export const uploadColumns = {
  id: uploads.id,
  fileName: uploads.fileName,
  size: uploads.size,
  received: uploads.received,
  state: uploads.state,
  refusal: uploads.refusal,
  versionNumber: uploads.versionNumber,
  staffId: uploads.staffId,
  createdAt: uploads.createdAt,
};
