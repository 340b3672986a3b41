import { expect, test } from "vitest";
import { meet } from "../browser/meet.ts";
import { asMember, asStaff } from "../browser/people.ts";

const { signedIn } = meet();
const advisory = "/advisories/OST-2025-0002";
const note = "Operations are informed; ticket 4711.";
const who = "Security lead, Northwind Bank";

test("an acknowledgement is seen by the account manager of that tenant, and by nobody else's", async () => {
  const member = await signedIn(asMember("northwind-bank"));
  await member.page.goto(advisory);
  await member.page.getByText("Add a note").click();
  await member.page.getByRole("textbox", { name: "Note" }).fill(note);
  await member.page.getByRole("button", { name: "Acknowledge revision 3" }).click();
  await member.page
    .getByText(new RegExp(`Acknowledged by ${who}`))
    .first()
    .waitFor();

  const manager = await signedIn(asStaff("accounts"));
  await manager.page.goto("/tenants/northwind-bank?tab=exposure");
  await manager.page.getByText(who).first().waitFor();

  const other = await signedIn(asStaff("accounts2"));
  await other.page.goto("/tenants/northwind-bank");
  await other.page.getByText("This page does not exist").waitFor();
  expect(await other.page.getByText("Northwind").count()).toBe(0);
  await other.page.goto("/");
  expect(await other.page.getByText(who).count()).toBe(0);

  const neighbour = await signedIn(asMember("atlas-logistics"));
  await neighbour.page.goto(advisory);
  await neighbour.page.getByRole("heading", { level: 1 }).waitFor();
  expect(await neighbour.page.getByText(who).count()).toBe(0);
  expect(await neighbour.page.getByText(note).count()).toBe(0);
});
