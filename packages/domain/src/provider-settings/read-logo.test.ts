import { deflateSync } from "node:zlib";
import { expect, test } from "vitest";
import type { Invalid } from "../errors.ts";
import { readLogo } from "./read-logo.ts";

const svg = (inside: string, root = 'viewBox="0 0 24 24"') =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${root}>${inside}</svg>`;
const shown = (logo: string) => Buffer.from(readLogo(logo).split(",")[1] ?? "", "base64").toString("utf8");
const refusal = (logo: string) => {
  try {
    readLogo(logo);
  } catch (error) {
    return (error as Invalid).issues[0]?.message;
  }
  return "accepted";
};

test("a plain drawing stays what it is, also the second time", () => {
  const once = readLogo(svg('<title>Stratus</title><path d="M0 0h24v24z" fill="#2f5d50"/>'));
  expect(shown(once)).toBe(svg('<title>Stratus</title><path d="M0 0h24v24z" fill="#2f5d50"/>'));
  expect(readLogo(once)).toBe(once);
});

test("what drawing programs leave behind is left out", () => {
  const drawn = `<?xml version="1.0"?><!-- Made by hand --><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "x.dtd">
    ${svg(
      `<metadata><rdf:RDF xmlns:rdf="x"><script>alert(1)</script></rdf:RDF></metadata><sodipodi:namedview pagecolor="#fff"/>
      <defs><linearGradient id="a"><stop offset="0" style="stop-color:#fff;-inkscape-stop:x"/></linearGradient><linearGradient id="b" xlink:href="#a"/></defs>
      <g style="fill:url(#b);font-family:x" class="x"><circle cx="1" cy='2' r="3"/></g>`,
      'viewBox="0 0 9 9" inkscape:version="1" xmlns:xlink="x" version="1.1"',
    )}`;
  expect(shown(drawn)).toBe(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><defs><linearGradient id="a"><stop offset="0" stop-color="#fff"/></linearGradient>' +
      '<linearGradient id="b" href="#a"/></defs><g fill="url(#b)"><circle cx="1" cy="2" r="3"/></g></svg>',
  );
});

test.each([
  ["<script>alert(1)</script>", "<script>"],
  ["<foreignObject/>", "<foreignObject>"],
  ['<image href="https://evil.example/x.png"/>', "<image>"],
  ['<use href="#a"/>', "<use>"],
  ["<style>@import 'x'</style>", "<style>"],
  ["<animate/>", "<animate>"],
  ['<a href="#x"/>', "<a>"],
  ['<path onclick="alert(1)"/>', "onclick"],
  ['<path onload = "x"/>', "onload"],
  ['<linearGradient href="https://evil.example/#a"/>', "href"],
  ['<path fill="url(https://evil.example)"/>', "fill"],
  ['<path fill="url(evil)"/>', "fill"],
  ['<path fill="url( #a)"/>', "fill"],
  ['<path d="M0 0\\"/>', "d holds"],
  ["<text>Stratus</text>", "<text>"],
  ["Stratus", "text outside"],
  ["<title>&evil;</title>", "entity"],
  ["<g>", "closes nothing"],
  ["</g>", "closes nothing"],
  ['<path d="M0 0" <script>/>', "cannot be read"],
  ["<path d=M0/>", "cannot be read"],
  ["<![CDATA[x]]>", "cannot be read"],
])("%s is refused by name", (inside, named) => {
  expect(refusal(svg(inside))).toContain(named);
});

test("only one complete drawing is accepted", () => {
  expect(refusal("")).toContain("complete");
  expect(refusal("<g/>")).toContain("complete");
  expect(refusal(svg("") + svg(""))).toContain("complete");
  expect(refusal(svg("", 'width="9"'))).toContain("viewBox");
  expect(refusal('<!DOCTYPE svg [<!ENTITY x "y">]>' + svg(""))).toContain("cannot be read");
  expect(refusal(`<svg viewBox="0 0 9 9"><path d="${"M".repeat(100_001)}"/></svg>`)).toContain("kB");
});

const chunk = (kind: string, data: Buffer) => {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  return Buffer.concat([length, Buffer.from(kind, "latin1"), data, Buffer.alloc(4)]);
};
function png(width: number, extra: Buffer[] = [], after = Buffer.alloc(0)) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(1, 4);
  const parts = [
    chunk("IHDR", header),
    ...extra,
    chunk("IDAT", deflateSync(Buffer.from([0, 0]))),
    chunk("IEND", Buffer.alloc(0)),
    after,
  ];
  return Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), ...parts]);
}
const asLogo = (bytes: Buffer) => `data:image/png;base64,${bytes.toString("base64")}`;

test("a PNG loses its texts and what follows its end", () => {
  const told = png(8, [chunk("tEXt", Buffer.from("secret"))], Buffer.from("<script>"));
  expect(readLogo(asLogo(told))).toBe(asLogo(png(8)));
});

test("what only says it is a PNG is refused", () => {
  expect(refusal(asLogo(Buffer.from("GIF89a")))).toContain("not a PNG");
  expect(refusal(asLogo(png(8).subarray(0, 40)))).toContain("incomplete");
  expect(refusal(asLogo(png(2_001)))).toContain("2001");
  expect(refusal("data:text/html;base64,PHNjcmlwdD4=")).toContain("not accepted");
});
