import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createTransport } from "nodemailer";
import { afterAll, beforeAll, expect, test } from "vitest";
import { freePort } from "../ports.ts";
import { openMailbox } from "./mailbox.ts";
import { catchMail } from "./smtp.ts";
import { showMail } from "./web.ts";

const folder = mkdtempSync(join(tmpdir(), "candor mail "));
const [smtpPort, webPort] = [await freePort(), await freePort()];
const site = `http://localhost:${webPort}`;
const stops: (() => unknown)[] = [() => rmSync(folder, { recursive: true })];

beforeAll(async () => {
  const mailbox = openMailbox(folder, 3);
  const [smtp, web] = [await catchMail(mailbox, smtpPort), await showMail(mailbox, webPort)];
  stops.push(
    () => smtp.close(),
    () => web.close(),
  );
});
afterAll(() => stops.forEach((stop) => stop()));

async function send(to: string, subject: string, html = "<p>hi</p>") {
  const transport = createTransport({ host: "127.0.0.1", port: smtpPort });
  await transport.sendMail({ from: "candor@provider.example", to, subject, text: "http://localhost/x", html });
  transport.close();
}

const list = async (to: string) => (await fetch(`${site}/messages?to=${to}`)).json();
const get = async (path: string) => (await fetch(site + path)).text();

test("what is sent is caught, found by recipient, and kept in a file of its own", async () => {
  await send("ada@x.example", "Hello");
  expect(await list("ADA@x.example")).toMatchObject([
    { subject: "Hello", to: ["ada@x.example"], links: ["http://localhost/x"] },
  ]);
  expect(await list("bob@x.example")).toEqual([]);
  expect(openMailbox(folder).list()).toHaveLength(1);
});

test("nothing of a message becomes markup of our pages", async () => {
  await send("eve@x.example", `<script>alert("1")</script>`, "<script>alert(2)</script>");
  const [{ id }] = await list("eve@x.example");
  for (const page of [await get("/"), await get(`/messages/${id}`), await get("/?to=%22%3E%3Cscript%3E")]) {
    expect(page).not.toMatch(/<script>/);
  }
  const framed = await fetch(`${site}/messages/${id}/html`);
  expect(framed.headers.get("content-security-policy")).toMatch(/^sandbox (?!.*allow-scripts).*default-src 'none'/);
});

test("only the newest are kept", async () => {
  for (const subject of ["1", "2", "3", "4"]) await send("many@x.example", subject);
  expect((await list("many@x.example")).map((message: { subject: string }) => message.subject)).toEqual([
    "4",
    "3",
    "2",
  ]);
  expect(readdirSync(folder)).toHaveLength(3);
});

test("a page of another site that reaches us by a name of its own is refused", async () => {
  const status = await new Promise((resolve) => {
    request(`${site}/messages`, { headers: { host: "rebound.example" } }, (response) =>
      resolve(response.statusCode),
    ).end();
  });
  expect(status).toBe(421);
});

test("an unknown message is not found", async () => {
  expect((await fetch(`${site}/messages/none`)).status).toBe(404);
});
