import { expect, test } from "vitest";
import { ownPath } from "./own-path.ts";

const base = "http://localhost:3000";

test.each([
  ["/advisories/CAN-2018-0004?tab=why", "/advisories/CAN-2018-0004?tab=why"],
  ["/", "/"],
  ["/a/../b", "/b"],
])("%s is ours", (wanted, path) => expect(ownPath(wanted, base)).toBe(path));

test.each([
  "//evil.example",
  "/\\evil.example",
  "/\t/evil.example",
  "/a/..//evil.example",
  "https://evil.example",
  "javascript:alert(1)",
  "evil",
  "",
  "/sign-in/link?token=x",
  `/${"x".repeat(1_000)}`,
  null,
  undefined,
  3,
  "/\n//evil.example",
])("%j is not", (wanted) => expect(ownPath(wanted, base)).toBeUndefined());
