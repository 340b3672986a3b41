import { expect, test } from "vitest";
import { linksIn, readMessage } from "./message.ts";

const envelope = { id: "1", receivedAt: new Date("2026-11-22T10:00:00Z"), from: "a@x.example", to: ["B@X.example"] };
const read = (text: string) => readMessage(Buffer.from(text.replaceAll("\n", "\r\n")), envelope);

test("a message is read with its decoded subject and both bodies", async () => {
  const message = await read(`From: Candor <a@x.example>
Subject: =?utf-8?q?Votre_acc=C3=A8s?=
Content-Type: multipart/alternative; boundary=b

--b
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: quoted-printable

Open http://localhost:3000/in?t=3D1&e=3D2.
--b
Content-Type: text/html; charset=utf-8

<p>Open</p>
--b--
`);
  expect(message).toMatchObject({ subject: "Votre accès", from: "Candor <a@x.example>", to: ["b@x.example"] });
  expect(message.links).toEqual(["http://localhost:3000/in?t=1&e=2"]);
  expect(message.html.trim()).toBe("<p>Open</p>");
});

test("a message without headers still has a subject and a sender", async () => {
  expect(await read("\nhello")).toMatchObject({ subject: "(no subject)", from: "a@x.example", text: "hello" });
});

test("links end where the sentence goes on", () => {
  expect(linksIn("See https://a.example/x, (https://b.example/y). https://a.example/x")).toEqual([
    "https://a.example/x",
    "https://b.example/y",
  ]);
});
