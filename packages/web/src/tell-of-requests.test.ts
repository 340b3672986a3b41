import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout } from "node:timers/promises";
import { expect, test } from "vitest";
import { tellOfErrors } from "./tell-of-errors.ts";
import { tellOfRequests } from "./tell-of-requests.ts";

const lines: object[] = [];
const log = { info: (line: object) => lines.push(line), error: (line: object) => lines.push(line) } as never;

test("an answer is one line: method, route, status, time and id; nothing that a person typed", async () => {
  tellOfRequests(log);
  tellOfRequests(log);
  const server = createServer((_, response) => response.writeHead(204).end()).listen(0);
  const { port } = server.address() as AddressInfo;
  const [asset, headers] = ["0198c0de-0000-7000-8000-00000000dead", { "x-request-id": "r1" }];
  await fetch(`http://localhost:${port}/assets/${asset}?search=ada@private.example`, { headers });
  await fetch(`http://localhost:${port}/people/ada%40private.example`);
  await fetch(`http://localhost:${port}/_next/static/a.js`);
  await setTimeout(50);
  server.close();
  const answered = { method: "GET", status: 204, ms: expect.any(Number) };
  expect(lines).toEqual([
    { ...answered, route: "/assets/:id", request: "r1" },
    { ...answered, route: "/people/:text", request: undefined },
  ]);
});

test("an error of a page is told by its kind and place, without its words", () => {
  lines.length = 0;
  const error = new Error("a call failed", {
    cause: Object.assign(new Error("params:\nada@private.example"), { code: "22P02" }),
  });
  const request = { method: "GET", headers: { "x-request-id": "r2" } };
  tellOfErrors(log)(error, request, { routePath: "/people", routeType: "render" });
  expect(lines).toMatchObject([{ route: "/people", request: "r2", name: "Error", code: "22P02" }]);
  expect(JSON.stringify(lines)).not.toContain("private");
  expect(JSON.stringify(lines)).toContain("tell-of-requests.test");
});
