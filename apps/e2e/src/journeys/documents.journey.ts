import { randomBytes } from "node:crypto";
import { makePdf, withScript } from "@candor/documents/fixtures/make-pdf";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { meet } from "../browser/meet.ts";
import { asMember, asStaff } from "../browser/people.ts";

const { signedIn } = meet();
const title = `Backup report ${randomBytes(3).toString("hex")}`;
/** Larger than the parts in which a file is sent. */
const large = () =>
  makePdf(3, (doc) => void doc.context.register(doc.context.stream(randomBytes(6 * 1024 * 1024), { Note: "filling" })));

/** The look into a file waits for its turn. */
const patient = { timeout: 30_000 };
const pdf = (buffer: Buffer, name = "backup.pdf") => ({ name, mimeType: "application/pdf", buffer });
const version = (page: Page, number: number) => page.getByRole("listitem", { name: `Version ${number}` });

async function send(page: Page, file: ReturnType<typeof pdf>) {
  await page.waitForLoadState("networkidle");
  await page.getByLabel("File", { exact: true }).setInputFiles(file);
  await page.getByRole("button", { name: "Send" }).click();
}

test("a file that broke off goes on after a reload, is sent back with a reason, and its next version is released by somebody else", async () => {
  const [first, boss] = [await large(), await signedIn(asStaff("advisories"))];
  const { page } = boss;
  await page.goto("/documents");
  await page.getByRole("button", { name: "New document" }).click();
  await page.getByLabel("Title, in English").fill(title);
  await page.getByLabel("For whom").selectOption("customer");
  await page.getByRole("button", { name: "Create" }).click();
  await page.getByRole("heading", { name: title }).waitFor();
  const address = new URL(page.url()).pathname;

  const isLater = (url: URL) => Number(url.searchParams.get("offset")) > 0;
  await page.route(isLater, (route) => route.abort());
  await send(page, pdf(first));
  await page.getByText(/^4\.2 MB of 6\.3 MB, 66 %$/).waitFor();
  await page.reload();
  await page.getByText("backup.pdf has not arrived whole").waitFor();
  await page.unroute(isLater);
  const again = page.getByLabel("Choose backup.pdf again");
  await again.setInputFiles(pdf(randomBytes(first.length)));
  await page.getByText("This is not the file that was begun.").waitFor();
  const sent = page.waitForRequest((request) => request.method() === "PATCH");
  await again.setInputFiles(pdf(first));
  expect(isLater(new URL((await sent).url()))).toBe(true);
  await version(page, 1).getByText("You uploaded this version, so somebody else approves it.").waitFor(patient);

  const expert = await signedIn(asStaff("expert"));
  await expert.page.goto(address);
  await version(expert.page, 1).getByRole("button", { name: "Refuse" }).click();
  const dialog = expert.page.getByRole("dialog");
  await dialog.getByRole("button", { name: "Refuse" }).click();
  await dialog.getByText("Say why.").waitFor();
  await dialog.getByRole("textbox").fill("The second page is missing.");
  await dialog.getByRole("button", { name: "Refuse" }).click();
  await version(expert.page, 1).getByText("Refused: The second page is missing.").waitFor();

  await page.reload();
  await version(page, 1).getByText("The second page is missing.").waitFor();
  await send(page, pdf(await makePdf(2)));
  await version(page, 2).getByText("Waits for approval").waitFor(patient);
  await version(page, 2).getByRole("button", { name: "Change validity" }).click();
  await page.getByRole("dialog").getByLabel("Valid until").fill("2099-12-31");
  await page.getByRole("dialog").getByRole("button", { name: "Save" }).click();
  await version(page, 2)
    .getByText(/31 Dec 2099/)
    .waitFor();

  const member = await signedIn(asMember("northwind-bank"));
  await member.page.goto(address);
  await member.page.getByRole("heading", { name: "This page does not exist" }).waitFor();
  await expert.page.reload();
  await version(expert.page, 2).getByRole("link", { name: "Look at it" }).click();
  const image = expert.page.getByRole("img", { name: "Page 1 of 2" });
  await expect
    .poll(() => image.evaluate((one: HTMLImageElement) => one.naturalWidth), { timeout: 10_000 })
    .toBeGreaterThan(1_000);
  const looked = `${address}/versions/2`;
  const manager = await signedIn(asStaff("accounts"));
  for (const way of ["/pages/1", "/copy"])
    expect((await manager.context.request.get(looked + way)).status(), way).toBe(404);
  await manager.page.goto(looked);
  await manager.page.getByRole("heading", { name: "This page does not exist" }).waitFor();

  await expert.page.goto(address);
  await version(expert.page, 2).getByRole("button", { name: "Approve version 2" }).click();
  await version(expert.page, 2).getByText("Approved", { exact: true }).waitFor();
  await member.page.goto("/documents");
  await member.page.getByRole("link", { name: title }).click();
  await member.page.getByRole("link", { name: "Read" }).waitFor();

  await page.reload();
  await page.getByRole("button", { name: "Withdraw" }).click();
  await page.getByRole("dialog").getByLabel("Why").fill("It names a customer.");
  await page.getByRole("dialog").getByRole("button", { name: "Withdraw" }).click();
  await page.getByText("It names a customer.").waitFor();
  await member.page.goto(address);
  await member.page.getByRole("heading", { name: "This page does not exist" }).waitFor();
}, 120_000);

test("a file that is not taken is refused in words, and nothing of what read it is quoted", async () => {
  const { page } = await signedIn(asStaff("advisories"));
  await page.goto("/documents");
  await page.getByRole("button", { name: "New document" }).click();
  await page.getByLabel("Title, in English").fill(`${title}, refused`);
  await page.getByRole("button", { name: "Create" }).click();
  await page.getByRole("heading", { name: `${title}, refused` }).waitFor();
  await send(page, pdf(await makePdf(1, withScript), "script.pdf"));
  await page.getByText("The PDF runs scripts, starts programs or holds forms that send data.").waitFor();
  await send(page, pdf(Buffer.from("%PDF-1.7\nnothing\n%%EOF"), "nothing.pdf"));
  const said = page.getByRole("alert").filter({ hasText: "The file cannot be read to the end." });
  await said.waitFor();
  expect(await said.innerText()).toMatch(
    /^The file cannot be read to the end\. Export it anew as PDF\.\s+nothing\.pdf$/,
  );
}, 60_000);
