import { randomBytes } from "node:crypto";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { meet } from "../browser/meet.ts";
import { asStaff } from "../browser/people.ts";

const { signedIn } = meet();
const question = `Do you rotate encryption keys of type ${randomBytes(3).toString("hex")}?`;

async function write(page: Page, value: "Yes" | "No", words = question) {
  await page.goto("/library/new");
  await page.waitForLoadState("networkidle");
  await page.getByLabel("Question, in English").fill(words);
  await page.getByRole("radio", { name: value, exact: true }).check();
  await page.getByLabel("Answer, in English").fill("Every year, and at once when somebody leaves.");
  await page.getByLabel("Look at again on").fill("2099-01-01");
}

test("an answer is written, cited, approved by somebody else, and stale once its day of review has come", async () => {
  const [{ page }, reviewer] = [await signedIn(asStaff("accounts")), await signedIn(asStaff("reviewer"))];
  await write(page, "Yes");
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByRole("heading", { name: question }).waitFor();
  await page.getByText("Waits for approval").waitFor();
  const address = new URL(page.url()).pathname;
  expect(await page.getByRole("button", { name: "Approve version 1" }).count()).toBe(0);

  await page.getByLabel("Cite something").fill("Security over");
  await page
    .getByRole("listitem")
    .filter({ hasText: "Security overview" })
    .getByRole("button", { name: "Add" })
    .click();
  await page.getByRole("link", { name: "Security overview" }).waitFor();
  await page.getByLabel("Other words").fill("How often do keys change?");
  await page.getByRole("button", { name: "Add", exact: true }).last().click();
  await page.getByRole("button", { name: "Remove “How often do keys change?”" }).waitFor();

  await reviewer.page.goto(address);
  await reviewer.page.getByRole("button", { name: "Approve version 1" }).click();
  await reviewer.page.getByText("Approved", { exact: true }).first().waitFor();

  await write(page, "No", ` 4.2) ${question.toUpperCase()}`);
  await page.getByLabel("Answer, in English").blur();
  await page.getByText("Another entry answers this differently").waitFor();

  await page.goto(`${address}/edit`);
  await page.waitForLoadState("networkidle");
  await page.getByLabel("Look at again on").fill("2020-01-01");
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByText("Version 1 answers questions until this change is approved").waitFor();
  await reviewer.page.reload();
  await reviewer.page.getByRole("button", { name: "Approve version 2" }).click();
  await reviewer.page.getByText("Its day of review has come.").waitFor();
  await reviewer.page.goto("/library?state=stale");
  await reviewer.page.getByRole("link", { name: question }).waitFor();
});

test("a file of answers adds what is new, and names what is answered differently already", async () => {
  const { page } = await signedIn(asStaff("accounts"));
  const fresh = `Is there a clock in room ${randomBytes(3).toString("hex")}?`;
  const csv = `question,answer,value\n${fresh},Yes.,yes\nAre passwords stored in plain text?,Yes.,yes\n`;
  await page.goto("/library");
  await page.waitForLoadState("networkidle");
  await page.getByRole("button", { name: "Import" }).click();
  const dialog = page.getByRole("dialog");
  const load = async (content: string) => {
    await dialog
      .getByLabel("File")
      .setInputFiles({ name: "answers.csv", mimeType: "text/csv", buffer: Buffer.from(content) });
    await dialog.getByLabel("Look at again on").fill("2099-01-01");
    await dialog.getByRole("button", { name: "Import" }).click();
  };
  await load("question,answer,value\nWhat?,Yes.,perhaps\n");
  await dialog.getByText("“perhaps” is no answer value.").waitFor();
  await load(csv);
  await dialog.getByText("1 entry was added. 1 is known already.").waitFor();
  await dialog.getByText("Line 3, answered differently:").waitFor();
  await dialog.getByRole("button", { name: "Close" }).last().click();
  await page.getByRole("link", { name: fresh }).waitFor();
});
