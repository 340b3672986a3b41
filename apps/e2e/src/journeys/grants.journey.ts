import { randomBytes } from "node:crypto";
import { createPaper } from "@candor/documents/paper";
import { expect, test } from "vitest";
import { meet } from "../browser/meet.ts";
import { asMember, asStaff } from "../browser/people.ts";
import { nextMail } from "../stack/mailbox.ts";

const { stack, signedIn, stranger } = meet();
const letter = "Answer to the motherboard report";
const report = "SOC 2 Type II report";

async function signedCopy() {
  const paper = await createPaper({ title: "Signed", at: new Date("2026-11-02T10:00:00Z"), language: "en" });
  paper.paragraph("Signed by hand.");
  return { name: "signed.pdf", mimeType: "application/pdf", buffer: Buffer.from(await paper.bytes()) };
}

test("a manager files a signed agreement, gives access, sees it used, and takes it back while it is open", async () => {
  const { page: desk } = await signedIn(asStaff("accounts"));
  await desk.goto("/tenants/northwind-bank/evidence");
  await desk.getByRole("button", { name: "Signed elsewhere" }).click();
  const filing = desk.getByRole("dialog");
  await filing.getByLabel("Who signed").fill("Head of legal");
  await filing.getByLabel("Position").fill("General counsel");
  await filing.getByLabel("Signed on").fill("2026-11-02");
  await filing.getByLabel("Signed copy").setInputFiles(await signedCopy());
  await filing.getByRole("button", { name: "File it" }).click();
  await desk.getByText("Signed elsewhere on 2 Nov 2026").waitFor();

  await desk.getByRole("button", { name: "Give access" }).click();
  const giving = desk.getByRole("dialog");
  await giving.getByLabel("Document", { exact: true }).selectOption({ label: letter });
  await giving.getByLabel("What for").fill("Their board asks");
  await giving.getByRole("button", { name: "Give access" }).click();
  const given = desk.getByRole("table", { name: "Access given" }).getByRole("row").filter({ hasText: letter });
  await given.getByText("Their board asks").waitFor();

  const member = await signedIn(asMember("northwind-bank"));
  await member.page.goto("/documents");
  await member.page.getByRole("link", { name: letter }).click();
  await member.page.getByRole("link", { name: "Read" }).click();
  const image = member.page.getByRole("img", { name: /^Page 1 of/ });
  await image.waitFor();
  const address = new URL((await image.getAttribute("src")) ?? "", member.page.url()).href;
  expect((await member.context.request.get(address)).status()).toBe(200);

  await given.getByRole("button", { name: "Revoke" }).click();
  await desk.getByRole("dialog").getByLabel("Why").fill("Given by mistake");
  await desk.getByRole("dialog").getByRole("button", { name: "Revoke" }).click();
  await given.getByText("Given by mistake").waitFor();
  expect((await member.context.request.get(address)).status()).toBe(404);
  await member.page.getByText("This document is not open to you.").waitFor({ timeout: 20_000 });
  expect(await image.count()).toBe(0);
  await member.page.goto("/documents");
  await member.page.getByRole("link", { name: report }).waitFor();
  expect(await member.page.getByRole("link", { name: letter }).count()).toBe(0);

  await desk.reload();
  const reader = desk.getByRole("table", { name: "People" }).getByRole("row").filter({ hasText: "Security lead" });
  await reader
    .getByText(/^\d+ readings?/)
    .first()
    .waitFor();
  await reader.getByRole("button", { name: "View as" }).click();
  await desk.getByText("the customer reads that you looked").waitFor();
  await desk.getByRole("button", { name: "Look", exact: true }).click();
  await desk.getByRole("dialog").getByText("Incident response policy").waitFor();
  expect(await desk.getByRole("dialog").getByText(letter).count()).toBe(0);

  await member.page.goto("/documents/log");
  const log = member.page.getByRole("table", { name: "Who opened what" });
  await log.getByText("Our staff, as Security lead, Northwind Bank").waitFor();
  for (const words of ["Read", "Refused"]) await log.getByText(words, { exact: true }).first().waitFor();
}, 120_000);

test("a rule that was seen at work before answers whoever asks from a customer's mail domain", async () => {
  const domain = `solo-${randomBytes(3).toString("hex")}.example`;
  const { page: desk } = await signedIn(asStaff("advisories"));
  await desk.goto("/tenants/solo-labs/evidence");
  await desk.getByRole("textbox", { name: "Domain" }).fill(domain);
  await desk.getByRole("button", { name: "Add", exact: true }).click();
  await desk.getByText(domain, { exact: true }).waitFor();
  await desk.goto("/requests/rules");
  await desk.getByRole("button", { name: "New rule" }).click();
  await desk.getByLabel("Days").fill("14");
  await desk.getByRole("region", { name: "Whom it would let in today" }).getByText(domain).waitFor();
  await desk.getByRole("button", { name: "Make the rule" }).click();
  const rule = desk.getByRole("row").filter({ hasText: "Under agreement, for 14 days" }).first();
  await rule.getByText("In force").waitFor();

  const email = `lead@${domain}`;
  const visitor = await stranger("portal");
  await visitor.page.goto("/documents");
  await visitor.page.getByRole("link", { name: report }).click();
  for (const [label, words] of Object.entries({
    "Your name": "Security lead",
    "Your company": "Solo Labs",
    "E-mail at work": email,
    "What do you need it for?": "Audit",
  }))
    await visitor.page.getByLabel(label).fill(words);
  const told = await nextMail(stack, email, () => visitor.page.getByRole("button", { name: "Ask for access" }).click());
  expect(told.text).toMatch(/https?:/);
  await desk.goto("/requests?decided=1");
  await desk.getByRole("row").filter({ hasText: email }).getByText("Approved").waitFor();

  await desk.goto("/requests/rules");
  await rule.getByRole("button", { name: "End" }).click();
  await desk.getByRole("alertdialog").or(desk.getByRole("dialog")).getByRole("button", { name: "End" }).click();
  await rule.getByText(/^Ended on/).waitFor();
}, 120_000);
