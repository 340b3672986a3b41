import { NextRequest } from "next/server";
import { expect, test } from "vitest";
import { withSecurityHeaders } from "./security-headers.ts";

const answer = (address: string) =>
  withSecurityHeaders(new NextRequest(`https://portal.example${address}`), { development: false });

test("an address that is no UTF-8 is refused before a page sees it", async () => {
  for (const address of ["/advisories/%ff", "/advisories/%", "/%ED%A0%80"]) {
    expect(answer(address).status, address).toBe(400);
    expect(await answer(address).text()).toContain("Type it again");
  }
  expect(answer("/advisories/caf%C3%A9?q=%ff").headers.get("content-security-policy")).toContain("strict-dynamic");
});
