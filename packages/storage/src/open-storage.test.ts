import { expect, it } from "vitest";
import { openStorage, storageAddress, StorageSettingsError } from "./index.ts";

const keys = { S3_ACCESS_KEY_ID: "key", S3_SECRET_ACCESS_KEY: "s3cr3t" };
const credentials = { accessKeyId: "key", secretAccessKey: "s3cr3t" };

it("takes the folder of STORAGE_DIR, and STORAGE_URL before it", () => {
  expect(storageAddress({ STORAGE_DIR: "/var/a" })).toEqual({ kind: "folder", dir: "/var/a" });
  expect(storageAddress({ STORAGE_DIR: "/var/a", STORAGE_URL: "" })).toEqual({ kind: "folder", dir: "/var/a" });
  expect(storageAddress({ STORAGE_DIR: "/var/a", STORAGE_URL: "file:///var/b%20c" })).toEqual({
    kind: "folder",
    dir: "/var/b c",
  });
  expect(openStorage({ STORAGE_DIR: "/var/a" })).toHaveProperty("put");
});

it("reads a bucket with what stands behind it", () => {
  expect(storageAddress({ STORAGE_URL: "s3://evidence?region=eu-west-3", ...keys })).toEqual({
    kind: "s3",
    place: { bucket: "evidence", prefix: "", region: "eu-west-3", forcePathStyle: false, credentials },
  });
  const endpoint = "https://s3.provider.example:9000";
  expect(storageAddress({ STORAGE_URL: `s3://evidence/a/b/?region=eu&endpoint=${endpoint}`, ...keys })).toEqual({
    kind: "s3",
    place: { bucket: "evidence", prefix: "a/b", endpoint, region: "eu", forcePathStyle: true, credentials },
  });
  const told = storageAddress({ STORAGE_URL: `s3://ab3?region=eu&endpoint=${endpoint}&forcePathStyle=false`, ...keys });
  expect(told).toMatchObject({ place: { forcePathStyle: false } });
  expect(openStorage({ STORAGE_URL: "s3://evidence?region=eu-west-3", ...keys })).toHaveProperty("put");
});

it.each([
  [{}, /Neither STORAGE_URL nor STORAGE_DIR/],
  [{ STORAGE_URL: "/var/a" }, /neither file:\/\/\/folder nor s3:/],
  [{ STORAGE_URL: "https://bucket.example" }, /neither file:\/\/\/folder nor s3:/],
  [{ STORAGE_URL: "file://host/var" }, /a folder of this machine/],
  [{ STORAGE_URL: "file:///" }, /names no folder/],
  [{ STORAGE_URL: "s3://evidence?region=eu" }, /set S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY too/],
  [{ STORAGE_URL: "s3://evidence", ...keys }, /the region "" is missing/],
  [{ STORAGE_URL: "s3://EVIDENCE_?region=eu", ...keys }, /the bucket "EVIDENCE_" is not allowed/],
  [{ STORAGE_URL: "s3://evidence/a%20b?region=eu", ...keys }, /the prefix "a%20b" is not allowed/],
  [{ STORAGE_URL: "s3://evidence?region=eu&regoin=eu", ...keys }, /regoin is not one of/],
  [{ STORAGE_URL: "s3://evidence?region=eu&endpoint=s3.example", ...keys }, /endpoint looks like https/],
  [{ STORAGE_URL: "s3://evidence?region=eu&forcePathStyle=yes", ...keys }, /forcePathStyle "yes" is not allowed/],
  [{ STORAGE_URL: "s3://key:s3cr3t@evidence?region=eu", ...keys }, /holds a key/],
])("says what is wrong with %j", (settings, told) => {
  expect(() => openStorage(settings)).toThrow(StorageSettingsError);
  expect(() => openStorage(settings)).toThrow(told);
  expect(() => openStorage(settings)).not.toThrow(/s3cr3t/);
});
