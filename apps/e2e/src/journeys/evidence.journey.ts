import { randomBytes } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { textOfPages } from "@candor/documents/text-of-pages";
import { afterAll, expect, test } from "vitest";
import { meet } from "../browser/meet.ts";
import { asStaff } from "../browser/people.ts";
import { mailsTo, nextMail } from "../stack/mailbox.ts";
import { superuserOf } from "../stack/superuser.ts";

const { stack, signedIn, stranger } = meet();
const mark = randomBytes(3).toString("hex");
const email = `lead@harbour-${mark}.example`;
const company = `Harbour ${mark}`;
const report = "SOC 2 Type II report";

const superuser = superuserOf(stack);
afterAll(() => superuser.end());
const sql = async (text: string, values: unknown[]) =>
  (await superuser.query<Record<string, unknown>>(text, values)).rows;

test("from a visitor's request to the end of the grant, with a mark on every page", async () => {
  const visitor = await stranger("portal");
  await visitor.page.goto("/documents");
  await visitor.page.getByRole("link", { name: report }).click();
  for (const [label, words] of Object.entries({
    "Your name": "Security lead",
    "Your company": company,
    "E-mail at work": email,
    "What do you need it for?": "Yearly audit of our suppliers",
  }))
    await visitor.page.getByLabel(label).fill(words);
  const asked = await nextMail(stack, "accounts@provider.example", async () => {
    await visitor.page.getByRole("button", { name: "Ask for access" }).click();
    await visitor.page.getByText("Your request was sent.").waitFor();
  });
  expect(asked.subject).toBe(`${company} asks for documents`);

  const manager = await signedIn(asStaff("accounts"));
  await manager.page.goto(/https?:\/\/\S+\/requests\/\S+/.exec(asked.text)?.[0] ?? "");
  await manager.page.getByText("Yearly audit of our suppliers").waitFor();
  const told = await nextMail(stack, email, async () => {
    await manager.page.getByRole("button", { name: "Approve for 30 days" }).click();
    await manager.page.getByText("Approved", { exact: true }).waitFor();
  });
  expect(told.subject).toMatch(new RegExp(company));

  const reader = await signedIn({ app: "portal", email });
  await reader.page.goto("/agreement");
  await reader.page.getByLabel("Your position").fill("Head of security");
  await reader.page.getByRole("checkbox").check();
  await reader.page.getByRole("button", { name: "Accept the agreement" }).click();
  await reader.page.getByText("Your organisation has accepted this agreement.").waitFor();

  await reader.page.goto("/documents");
  await reader.page.getByRole("link", { name: report }).click();
  await reader.page.getByRole("link", { name: "Read" }).click();
  const first = reader.page.getByRole("img", { name: /^Page 1 of/ });
  await first.waitFor();
  await expect
    .poll(() => first.evaluate((image: HTMLImageElement) => image.naturalWidth), { timeout: 10_000 })
    .toBeGreaterThan(1_000);
  const address = reader.page.url().replace(/\/read$/, "");
  const image = (await first.getAttribute("src")) ?? "";
  const seen = join(stack.stateDir, "e2e", "evidence");
  await mkdir(seen, { recursive: true });
  await first.screenshot({ path: join(seen, "marked-page.png") });

  const copy = await reader.context.request.get(`${address}/copy`);
  expect(copy.headers()["content-type"]).toBe("application/pdf");
  const bytes = await copy.body();
  await writeFile(join(seen, "copy.pdf"), bytes);
  const pages = await textOfPages(bytes);
  expect(pages.length).toBeGreaterThan(5);
  const [disclosed] = await sql(
    `select d.id from disclosures d join members m on m.tenant_id = d.tenant_id and m.id = d.member_id
     where m.email = $1 and d.kind = 'document_downloaded'`,
    [email],
  );
  for (const text of pages)
    for (const words of [`Security lead · ${company}`, String(disclosed?.["id"])])
      expect(text.split(words).length).toBeGreaterThan(3);

  await sql("update grants g set expires_at = now() from members m where m.tenant_id = g.tenant_id and m.email = $1", [
    email,
  ]);
  const missing = address.replace(/[0-9a-f-]{36}/, "00000000-0000-4000-8000-000000000000");
  for (const path of [`${address}/copy`, new URL(image, address).href]) {
    const refused = await reader.context.request.get(path);
    const never = await reader.context.request.get(path.replace(address, missing));
    expect([refused.status(), await refused.text()]).toEqual([404, ""]);
    expect([never.status(), await never.text()]).toEqual([404, ""]);
  }

  await reader.page.goto("/documents/log");
  const log = reader.page.getByRole("table", { name: "Who opened what" });
  for (const words of ["Read", "Downloaded", "Refused"]) await log.getByText(words, { exact: true }).first().waitFor();
  await reader.page.goto("/activity");
  await reader.page.getByText(`Security lead downloaded “${report}”.`).waitFor();

  const [home] = await sql("select t.slug from members m join tenants t on t.id = m.tenant_id where m.email = $1", [
    email,
  ]);
  await manager.page.goto(`/tenants/${String(home?.["slug"])}/evidence`);
  const [kept, ledger] = [
    manager.page.getByRole("table", { name: "Who opened what" }),
    manager.page.getByRole("table", { name: "In the ledger" }),
  ];
  for (const words of ["Read", "Downloaded", "Refused"]) await kept.getByText(words, { exact: true }).first().waitFor();
  for (const words of ["Document opened", "Document downloaded", "Agreement accepted"])
    await ledger.getByText(words).first().waitFor();
  expect((await mailsTo(stack, email)).map(({ subject }) => subject).join()).toContain("Accepted: the agreement");
}, 120_000);
