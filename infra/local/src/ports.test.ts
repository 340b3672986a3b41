import { createServer } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { freePort, portFrom, refuseBusyPorts } from "./ports.ts";

test("a port comes from its setting or has a default", () => {
  expect(portFrom("PORTAL_PORT", 3000, {})).toBe(3000);
  expect(portFrom("PORTAL_PORT", 3000, { PORTAL_PORT: "3100" })).toBe(3100);
});

test.each(["abc", "0", "70000", "3000.5"])("%s is refused in one sentence that names the setting", (value) => {
  expect(() => portFrom("PORTAL_PORT", 3000, { PORTAL_PORT: value })).toThrow(/^PORTAL_PORT=.* is not a port: use/);
});

test("a busy port is refused with the setting that moves it", async () => {
  const [portal, admin, mail] = [await freePort(), await freePort(), await freePort()];
  const server = createServer().listen(admin, "127.0.0.1");
  onTestFinished(() => void server.close());
  await expect(refuseBusyPorts({ portal, admin, mail })).rejects.toThrow(`Port ${admin} is in use`);
  await expect(refuseBusyPorts({ portal, admin, mail })).rejects.toThrow("ADMIN_PORT=<port>");
});
