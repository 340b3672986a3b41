import { expect, test } from "vitest";
import { clientAddress, unknownAddress } from "./client-address.ts";
import { clearCookie, cookiesOf, readCookie, setCookie } from "./cookies.ts";

test("the two apps share a host in development and need different names; https pins them to the host", () => {
  expect(cookiesOf({ app: "portal", secure: false }).session.name).toBe("candor-portal");
  expect(cookiesOf({ app: "admin", secure: true }).session.name).toBe("__Host-candor-admin");
});

test("a cookie is for this host, for requests and for navigations from elsewhere, never for scripts", () => {
  const { session } = cookiesOf({ app: "admin", secure: true });
  expect(setCookie(session, "x")).toBe("__Host-candor-admin=x; Path=/; Max-Age=43200; HttpOnly; SameSite=Lax; Secure");
  expect(clearCookie(session)).toContain("=; Path=/; Max-Age=0");
});

test("one cookie is not read for another whose name ends alike", () => {
  const { session } = cookiesOf({ app: "portal", secure: false });
  expect(readCookie(session, "x-candor-portal=1; candor-portal-browser=2; candor-portal=3")).toBe("3");
  expect(readCookie(session, "candor-portal-browser=2")).toBeUndefined();
  expect(readCookie(session, null)).toBeUndefined();
});

test("the nearest proxy says where a request comes from, not the client", () => {
  expect(clientAddress(new Headers({ "x-forwarded-for": "spoofed, 192.0.2.7" }))).toBe("192.0.2.7");
  expect(clientAddress(new Headers())).toBe(unknownAddress);
  const from = (address: string) => clientAddress(new Headers({ "x-forwarded-for": address }));
  expect(from("::ffff:192.0.2.7")).toBe("192.0.2.7");
  expect(from("2001:db8:1:2:3:4:5:6")).toBe(from("2001:db8:1:2::9"));
  expect(from("2001:db8::1")).not.toBe(from("2001:db8:0:1::1"));
  expect(from("not an address")).toBe(unknownAddress);
});
