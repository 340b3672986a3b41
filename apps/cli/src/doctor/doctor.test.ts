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
  expect(out).toMatch(/^warn {2}storage .*STORAGE_DIR is not set/m);
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
