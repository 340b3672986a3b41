import { readFileSync } from "node:fs";
import { createServer, type Server, type ServerResponse } from "node:http";
import type { Mailbox } from "./mailbox.ts";
import { listPage, messagePage, missingPage } from "./pages.ts";

const asset = (name: string) => readFileSync(new URL(name, import.meta.url), "utf8");
const assets: Record<string, [type: string, body: string]> = {
  "/style.css": ["text/css", asset("style.css")],
  "/live.js": ["text/javascript", asset("live.js")],
};
const ownPolicy =
  "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'";
const mailPolicy =
  "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; img-src data:; style-src 'unsafe-inline'";

/** Shows what was caught, to this machine only: the messages hold sign-in links. */
export function showMail(mailbox: Mailbox, port: number): Promise<Server> {
  const server = createServer((request, response) => {
    if (!/^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(request.headers.host ?? ""))
      return send(response, 421, "text/plain", "");
    if (request.method !== "GET" && request.method !== "HEAD") return send(response, 405, "text/plain", "");
    answer(mailbox, new URL(request.url ?? "/", "http://localhost"), response);
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "localhost", () => resolve(server));
  });
}

function answer(mailbox: Mailbox, { pathname, searchParams }: URL, response: ServerResponse): void {
  const to = searchParams.get("to")?.trim() ?? "";
  const found = assets[pathname];
  if (found) return send(response, 200, ...found);
  if (pathname === "/") return send(response, 200, "text/html", listPage(mailbox.list(to), to));
  if (pathname === "/api/ready") return send(response, 200, "application/json", "{}");
  if (pathname === "/messages") return send(response, 200, "application/json", JSON.stringify(mailbox.list(to)));

  const [, id = "", view] = /^\/messages\/([\w-]+)(\/html|\.json)?$/.exec(pathname) ?? [];
  const message = mailbox.get(id);
  if (!message) return send(response, 404, "text/html", missingPage());
  if (view === ".json") return send(response, 200, "application/json", JSON.stringify(message));
  if (view === "/html") return send(response, 200, "text/html", `<base target="_blank">${message.html}`, mailPolicy);
  send(response, 200, "text/html", messagePage(message));
}

function send(response: ServerResponse, status: number, type: string, body: string, policy = ownPolicy): void {
  response.writeHead(status, {
    "content-type": `${type}; charset=utf-8`,
    "content-security-policy": policy,
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cache-control": "no-store",
  });
  response.end(body);
}
