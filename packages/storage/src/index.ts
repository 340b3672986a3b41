export { createLocalStorage } from "./local-storage.ts";
export { StorageError } from "./storage.ts";
export type { Storage, StorageErrorCode, StoredObject } from "./storage.ts";
