import { expect, test } from "vitest";
import { meet } from "../browser/meet.ts";
import { linkIn, nextMail } from "../stack/mailbox.ts";

const { stack, stranger } = meet();

async function askForLink(page: import("playwright-core").Page, email: string) {
  await page.goto("/sign-in");
  await page.getByRole("textbox", { name: "E-mail address" }).fill(email);
  await page.getByRole("button", { name: "Send me a link" }).click();
  await page.getByRole("heading", { name: "Look into your mail" }).waitFor();
}

test("a link from the mail signs in, once, and only in the browser that asked", async () => {
  const email = "member@atlas-logistics.example";
  const [asking, other] = [await stranger("portal"), await stranger("portal")];
  const mail = await nextMail(stack, email, () => askForLink(asking.page, email));
  const link = linkIn(mail);

  await other.page.goto(link);
  await other.page.getByRole("heading", { name: "Open this link in the browser where you asked for it" }).waitFor();
  expect(await other.page.getByRole("button", { name: "Sign in" }).count()).toBe(0);

  await asking.page.goto(link);
  await asking.page.getByRole("heading", { name: `Sign in as ${email}` }).waitFor();
  await asking.page.getByText("To Atlas Logistics").waitFor();
  await asking.page.getByRole("button", { name: "Sign in" }).click();
  await asking.page.waitForURL(`${stack.urls.portal}/`);
  await asking.page.getByRole("button", { name: /Security lead, Atlas Logistics/ }).waitFor();

  await asking.page.goto(link);
  await asking.page.getByRole("heading", { name: "This link was used already" }).waitFor();
});

test("an unknown address gets the same answer and no mail", async () => {
  const { page } = await stranger("portal");
  await askForLink(page, "nobody@northwind-bank.example");
  expect(await page.getByText("nobody@northwind-bank.example").count()).toBe(1);
  await expect(nextMail(stack, "nobody@northwind-bank.example", async () => undefined)).rejects.toThrow("No mail");
});

test("who belongs to several customers chooses one, and changes to the other without signing in again", async () => {
  const email = "adviser@group-security.example";
  const { page } = await stranger("portal");
  const mail = await nextMail(stack, email, () => askForLink(page, email));
  await page.goto(linkIn(mail));
  await page.getByRole("button", { name: "Northwind Bank" }).click();
  await page.waitForURL(`${stack.urls.portal}/`);
  await page.goto("/profile");
  await page.getByRole("button", { name: "Go to Atlas Logistics" }).click();
  await page.waitForURL(`${stack.urls.portal}/`);
  await page.getByRole("button", { name: /Group security adviser/ }).click();
  await page.getByText("Atlas Logistics").first().waitFor();
});

test("a page that needs a session leads to sign-in and back again", async () => {
  const email = "admin@lumen-health.example";
  const { page } = await stranger("portal", { locale: "en-GB" });
  await page.goto("/people");
  await page.waitForURL(/\/sign-in\?.*next=/);
  await page.getByRole("textbox", { name: "E-mail address" }).fill(email);
  const mail = await nextMail(stack, email, () => page.getByRole("button", { name: "Send me a link" }).click());
  await page.goto(linkIn(mail));
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL(`${stack.urls.portal}/people`);
});
