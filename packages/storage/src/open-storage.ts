import { isAbsolute } from "node:path";
import { fileURLToPath } from "node:url";
import { createLocalStorage } from "./local-storage.ts";
import type { S3Place } from "./s3/s3-place.ts";
import { createS3Storage } from "./s3/s3-storage.ts";
import type { Storage } from "./storage.ts";

/** By the names that operators know; an app passes what it read from its environment. */
export type StorageSettings = {
  /** `file:///folder` or `s3://bucket/prefix?region=…&endpoint=https://…`; goes before STORAGE_DIR. */
  STORAGE_URL?: string | undefined;
  STORAGE_DIR?: string | undefined;
  S3_ACCESS_KEY_ID?: string | undefined;
  S3_SECRET_ACCESS_KEY?: string | undefined;
};

export type StorageAddress = { kind: "folder"; dir: string } | { kind: "s3"; place: S3Place };

export class StorageSettingsError extends Error {
  override name = "StorageSettingsError";
}

export function openStorage(settings: StorageSettings): Storage {
  const address = storageAddress(settings);
  return address.kind === "folder" ? createLocalStorage({ dir: address.dir }) : createS3Storage(address.place);
}

/** Throws StorageSettingsError, which says what to correct and repeats no secret. */
export function storageAddress(settings: StorageSettings): StorageAddress {
  const { STORAGE_URL: written, STORAGE_DIR: dir } = settings;
  if (!written && !dir) throw new StorageSettingsError("Neither STORAGE_URL nor STORAGE_DIR is set.");
  if (!written) return { kind: "folder", dir: dir ?? "" };
  const url = URL.parse(written);
  if (url?.protocol === "file:") return { kind: "folder", dir: folderOf(url) };
  if (url?.protocol === "s3:") return { kind: "s3", place: placeOf(url, settings) };
  throw new StorageSettingsError("STORAGE_URL is neither file:///folder nor s3://bucket/prefix?region=….");
}

function folderOf(url: URL): string {
  if (url.host || url.search || url.hash) {
    throw new StorageSettingsError("STORAGE_URL names a folder of this machine: file:///folder, and nothing else.");
  }
  const path = fileURLToPath(url);
  if (isAbsolute(path) && path.length > 1) return path;
  throw new StorageSettingsError("STORAGE_URL names no folder; it looks like file:///var/lib/candor/storage.");
}

function placeOf(url: URL, { S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY }: StorageSettings): S3Place {
  if (url.username || url.password) {
    throw new StorageSettingsError("STORAGE_URL holds a key; set S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY instead.");
  }
  const unknown = [...url.searchParams.keys()].find((name) => !["endpoint", "region", "forcePathStyle"].includes(name));
  if (unknown)
    throw new StorageSettingsError(`STORAGE_URL: ${unknown} is not one of endpoint, region, forcePathStyle.`);
  const bucket = checked("bucket", url.hostname, /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/);
  const prefix = checked("prefix", url.pathname.replace(/^\/+|\/+$/g, ""), /^([\w-][\w.-]*(\/[\w-][\w.-]*)*)?$/);
  const endpoint = endpointOf(url.searchParams.get("endpoint"));
  const region = checked("region", url.searchParams.get("region") ?? "", /^[a-z0-9-]{2,40}$/);
  if (!S3_ACCESS_KEY_ID || !S3_SECRET_ACCESS_KEY) {
    throw new StorageSettingsError("STORAGE_URL is in S3: set S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY too.");
  }
  const credentials = { accessKeyId: S3_ACCESS_KEY_ID, secretAccessKey: S3_SECRET_ACCESS_KEY };
  return { bucket, prefix, endpoint, region, credentials, forcePathStyle: pathStyle(url, endpoint) };
}

/** Only Amazon's own addresses have a name for every bucket; others are asked by path unless told otherwise. */
function pathStyle(url: URL, endpoint: string | undefined): boolean {
  const chosen = url.searchParams.get("forcePathStyle");
  return chosen === null ? endpoint !== undefined : checked("forcePathStyle", chosen, /^(true|false)$/) === "true";
}

function endpointOf(written: string | null): string | undefined {
  if (written === null) return undefined;
  const url = URL.parse(written);
  if (url && /^https?:$/.test(url.protocol) && !url.username && !url.search) return written;
  throw new StorageSettingsError("STORAGE_URL: endpoint looks like https://host:port.");
}

function checked(name: string, value: string, form: RegExp): string {
  if (form.test(value)) return value;
  throw new StorageSettingsError(`STORAGE_URL: the ${name} "${value}" is ${value ? "not allowed" : "missing"}.`);
}
