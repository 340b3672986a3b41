import { expect, test } from "vitest";
import { meet } from "../browser/meet.ts";
import { asMember, asStaff } from "../browser/people.ts";

const { signedIn, stranger } = meet();

test("a French browser is spoken to in French before anybody is known", async () => {
  const { page } = await stranger("portal", { locale: "fr-FR" });
  await page.goto("/sign-in");
  expect(await page.locator("html").getAttribute("lang")).toBe("fr");
  await page.getByRole("textbox", { name: "Adresse e-mail" }).waitFor();
  await page.getByRole("button", { name: "Envoyez-moi un lien" }).waitFor();
});

test("a member whose language is French reads everything in French, in any browser", async () => {
  const { page } = await signedIn(asMember("civic-agency"), { locale: "en-GB" });
  await page.goto("/");
  expect(await page.locator("html").getAttribute("lang")).toBe("fr");
  await page.getByRole("heading", { name: "À faire" }).waitFor();

  await page.goto("/advisories/OST-2018-0004");
  await page.getByRole("heading", { name: "Implants signalés sur des cartes mères de serveurs" }).waitFor();
  const main = page.getByRole("main");
  await main.getByText("En cours d’analyse").first().waitFor();
  await main
    .getByText(/\d{1,2} (janv\.|févr\.|mars|avr\.|mai|juin|juil\.|août|sept\.|oct\.|nov\.|déc\.) \d{4}/)
    .filter({ visible: true })
    .first()
    .waitFor();
  for (const english of ["Being investigated", "Not known yet", "Next update", "Acknowledge", "What we know"]) {
    expect(await main.getByText(english).count()).toBe(0);
  }
});

test("the language is changed in the frame and stays", async () => {
  const { page } = await signedIn(asMember("orbit-media"));
  await page.goto("/profile");
  await page.getByRole("button", { name: /^EN,/ }).click();
  await page.getByRole("menuitemradio", { name: "Français" }).click();
  await page.getByRole("link", { name: "Vue d’ensemble" }).first().waitFor();
  await page.reload();
  expect(await page.locator("html").getAttribute("lang")).toBe("fr");
});

test("staff preview what a customer will read in either language, in words", async () => {
  const { page } = await signedIn(asStaff("advisories"));
  await page.goto("/advisories/OST-2025-0002");
  await page.getByRole("button", { name: "Preview" }).click();
  const drawer = page.getByRole("dialog", { name: "Preview" });
  await drawer.getByRole("combobox", { name: "As" }).selectOption("Northwind Bank");
  await drawer.getByText(/^Northwind Bank is affected: 3 of/).waitFor();
  await drawer.getByRole("combobox", { name: "In" }).selectOption("fr");
  await drawer.getByText(/hôtes affectés sur/).waitFor();
  expect(await drawer.getByText(/\{\w+/).count()).toBe(0);
});
