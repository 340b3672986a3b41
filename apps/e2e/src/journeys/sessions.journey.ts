import { expect, test } from "vitest";
import { meet } from "../browser/meet.ts";
import { asMember, asStaff } from "../browser/people.ts";

const { signedIn } = meet();

test.each([asMember("solo-labs"), asStaff("expert")])(
  "signing out everywhere ends the other browser's session: $email",
  async (person) => {
    const [first, second] = [await signedIn(person), await signedIn(person)];
    await second.page.goto("/sessions");
    expect(new URL(second.page.url()).pathname).toBe("/sessions");

    await first.page.goto("/sessions");
    await first.page.getByRole("button", { name: "Sign out everywhere" }).click();
    await first.page.getByText("You are signed out everywhere.").waitFor();

    await second.page.goto("/sessions");
    await second.page.getByText("Your session has ended.").waitFor();
  },
);

test("one session is ended from another browser, and only that one", async () => {
  const person = asMember("atlas-logistics", "admin");
  const [first, second] = [await signedIn(person), await signedIn(person)];
  await first.page.goto("/sessions");
  await first.page
    .getByRole("button", { name: /^End this session/ })
    .first()
    .click();
  await first.page.getByText("The session has ended.").waitFor();
  await second.page.goto("/sessions");
  await second.page.getByText("Your session has ended.").waitFor();
  await first.page.goto("/sessions");
  await first.page.getByRole("heading", { name: "Sessions" }).waitFor();
});
