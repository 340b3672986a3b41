import { randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import { meet } from "../browser/meet.ts";
import { asMember, asStaff } from "../browser/people.ts";
import { nextMail } from "../stack/mailbox.ts";

const { stack, signedIn, stranger } = meet();
const name = `Harbour Analytics ${randomBytes(2).toString("hex")}`;
const text = `${name} counts usage figures.`;
const reason = `We may not send usage figures to ${name}.`;
const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

test("an announced sub-processor reaches who follows; an objection reaches the staff of that tenant alone", async () => {
  const member = await signedIn(asMember("northwind-bank"));
  await member.page.goto("/sub-processors");
  await member.page.getByRole("button", { name: "Follow changes by e-mail" }).click();
  await member.page.getByText("You hear of changes by e-mail.").waitFor();
  expect(await member.page.getByText(name).count()).toBe(0);

  const desk = await signedIn(asStaff("advisories"));
  await desk.page.goto("/sub-processors");
  await desk.page.getByRole("button", { name: "New sub-processor" }).click();
  const adding = desk.page.getByRole("dialog", { name: "New sub-processor" });
  for (const [label, words] of Object.entries({
    Company: name,
    "Purpose, in English": "Usage figures",
    "Data it handles, in English": "Names of services and hours of use",
    Where: "PT, CA",
    "Safeguards, in English": "Contract",
    "Handles data since": day(60),
  }))
    await adding.getByLabel(label, { exact: true }).fill(words);
  await adding.getByRole("button", { name: "Save" }).click();
  await desk.page.getByRole("link", { name: new RegExp(name) }).click();
  await desk.page.getByRole("button", { name: "Announce the addition" }).click();
  const announcing = desk.page.getByRole("dialog", { name: `New sub-processor: ${name}` });
  await announcing.getByLabel("What changes, in English").fill(text);
  await announcing.getByLabel("Last day to object").fill(day(10));
  await announcing.getByLabel("Takes effect on").fill(day(60));
  await announcing.getByRole("button", { name: "Announce it" }).click();
  await announcing.getByText(/or a later day\.$/).waitFor();
  await announcing.getByLabel("Last day to object").fill(day(40));
  const mail = await nextMail(stack, "member@northwind-bank.example", async () => {
    await announcing.getByRole("button", { name: "Announce it" }).click();
    await desk.page.getByText("The notice is published").waitFor();
  });
  expect(mail.subject).toBe(`New sub-processor: ${name}`);
  expect(mail.text).toContain(text);
  expect(mail.text).toContain("/sub-processors");

  await member.page.goto("/sub-processors");
  const change = member.page.getByRole("listitem").filter({ hasText: text }).first();
  await change.getByRole("button", { name: "Object" }).click();
  const objecting = member.page.getByRole("dialog", { name: `Object to a change: ${name}` });
  await objecting.getByLabel("Why").fill(reason);
  await objecting.getByRole("button", { name: "Send the objection" }).click();
  await change.getByText(reason).waitFor();
  await member.page.goto("/activity");
  await member.page.getByText("objected to an announced change of sub-processors").first().waitFor();

  const visitor = await stranger("portal");
  await visitor.page.goto("/trust");
  await visitor.page.getByText(text).waitFor();
  expect(await visitor.page.getByText(reason).count()).toBe(0);

  for (const [mailbox, seen] of [
    ["accounts", 1],
    ["accounts2", 0],
  ] as const) {
    const manager = await signedIn(asStaff(mailbox));
    await manager.page.goto("/sub-processors");
    const notices = manager.page.getByRole("table", { name: "Notices" });
    await notices.getByText(`New sub-processor: ${name}`).click();
    const drawer = manager.page.getByRole("dialog", { name: `New sub-processor: ${name}` });
    await drawer.getByText(seen ? reason : "No customer of yours has objected.").waitFor();
    expect(await drawer.getByText(reason).count()).toBe(seen);
    expect((await manager.page.getByText("Northwind").count()) > 0).toBe(seen > 0);
  }

  await member.page.goto("/sub-processors");
  await member.page.getByRole("button", { name: "Stop following" }).click();
  await member.page.getByRole("button", { name: "Follow changes by e-mail" }).waitFor();
});
