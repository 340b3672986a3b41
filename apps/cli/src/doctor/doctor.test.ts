import { openStorage } from "@candor/storage";
import { startS3 } from "@candor/storage/fixtures/stores";
import { expect, test } from "vitest";
import { candorIn } from "../../fixtures/candor.ts";
import { clockFinding } from "./check-clock.ts";
import { versionFinding } from "./check-database.ts";
import { roomFinding } from "./check-storage.ts";

test("without a setting nothing is claimed to be well, and the database is a must", async () => {
  const { code, out, err } = await candorIn({})("doctor");
  expect({ code, err }).toEqual({ code: 1, err: "" });
  expect(out).toMatch(/^fail {2}database {4}CANDOR_OWNER_DATABASE_URL is not set\./);
  expect(out).toMatch(/^warn {2}mail .*SMTP_URL is not set/m);
  expect(out).toMatch(/^warn {2}storage .*Neither STORAGE_URL nor STORAGE_DIR is set/m);
  expect(out).toMatch(/\n0 ok, 10 warn, 1 fail$/);
});

test("a database that does not answer is told once, with its address and no password", async () => {
  const { out } = await candorIn({ CANDOR_OWNER_DATABASE_URL: "postgres://candor_owner:secret@127.0.0.1:1/x" })(
    "doctor",
  );
  expect(out).toMatch(/^fail {2}database {4}Nothing answers at 127\.0\.0\.1:1\. Start what should answer there/);
  expect(out.match(/^fail/gm)).toHaveLength(1);
  expect(out).not.toContain("secret");
});

test.each([
  [150_020, false, "ok"],
  [150_019, false, "fail"],
  [150_019, true, "warn"],
  [180_004, false, "fail"],
  [180_006, false, "ok"],
  [140_022, false, "fail"],
  [190_000, false, "ok"],
])("a server of version %i, accepted if old: %s, is %s", (number, isAllowed, state) => {
  const finding = versionFinding("x", number, isAllowed);
  expect(finding.state).toBe(state);
  if (finding.state === "fail") expect(finding.mend).toMatch(/^Install /);
});

test.each([
  [0, "ok"],
  [1_999, "ok"],
  [-2_500, "warn"],
  [3_600_000, "fail"],
])("a clock %i ms apart is %s", (apart, state) => {
  expect(clockFinding(1_000_000, 1_000_000 - apart, 1_000_000).state).toBe(state);
});

test("a slow way to the database is no wrong clock", () => {
  expect(clockFinding(0, 29_000, 30_000).state).toBe("ok");
});

test.each([
  [50e9, "ok"],
  [1e9, "warn"],
  [50e6, "fail"],
])("%i bytes of room are %s", (bytes, state) => {
  expect(roomFinding("folder", bytes).state).toBe(state);
});

test("a bucket is tried with a few bytes, of which none stays", async () => {
  const { place, close } = await startS3();
  const { accessKeyId: S3_ACCESS_KEY_ID, secretAccessKey: S3_SECRET_ACCESS_KEY } = place.credentials;
  const STORAGE_URL = `s3://${place.bucket}?region=${place.region}&endpoint=${place.endpoint}`;
  const env = { STORAGE_URL, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY };
  const { out } = await candorIn(env)("doctor");
  expect(out).toMatch(/^ok {4}storage .*s3:\/\/evidence can be written, listed, read and cleared\.$/m);
  expect(await openStorage(env).list()[Symbol.asyncIterator]().next()).toMatchObject({ done: true });
  await close();
});

test.each([
  [
    "s3://evidence",
    "s3cr3t",
    /^fail {2}storage .*STORAGE_URL: the region "" is missing\. Set it for all apps alike\.$/m,
  ],
  [
    "s3://evidence/candor?region=eu&endpoint=http://127.0.0.1:1",
    "s3cr3t",
    /^fail {2}storage .*s3:\/\/evidence\/candor cannot be used \(.*ECONNREFUSED\)\. Correct the address or the key; /m,
  ],
])("a bucket at %s is said to be no store, and no secret with it", async (url, secret, told) => {
  const keys = { S3_ACCESS_KEY_ID: "key", S3_SECRET_ACCESS_KEY: secret };
  const { out } = await candorIn({ STORAGE_URL: url, ...keys })("doctor");
  expect(out).toMatch(told);
  expect(out).not.toContain(secret);
});
