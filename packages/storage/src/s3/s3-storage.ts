import { createStorage } from "../create-storage.ts";
import type { Storage } from "../storage.ts";
import type { S3Place } from "./s3-place.ts";
import { createS3Shelf } from "./s3-shelf.ts";

/** Objects in a bucket of any store that speaks the S3 API and lists what was just written. */
export const createS3Storage = (place: S3Place, options: { quietMs?: number } = {}): Storage =>
  createStorage(createS3Shelf(place, options));
