export { createScanner, type Scanner, type Verdict } from "./clamd.ts";
export { createLocalStorage } from "./local-storage.ts";
export {
  openStorage,
  storageAddress,
  type StorageAddress,
  type StorageSettings,
  StorageSettingsError,
} from "./open-storage.ts";
export { inPieces } from "./pieces.ts";
export { createS3Storage } from "./s3/s3-storage.ts";
export { StorageError } from "./storage.ts";
export type { Bytes, IsKnown, Storage, StorageErrorCode, StoredObject, Uploads } from "./storage.ts";
