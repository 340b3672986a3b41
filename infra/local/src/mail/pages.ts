import { html, type Markup } from "./html.ts";
import type { Message } from "./message.ts";

export function listPage(messages: Message[], to: string): string {
  return page(
    "Mail caught on this machine",
    html`
      <form method="get" action="/" role="search">
        <label for="to">Sent to</label>
        <input id="to" name="to" type="search" value="${to}" placeholder="name@example.com" autocomplete="off" />
        <button type="submit">Show</button>
      </form>
      <p id="count" role="status" data-newest="${messages[0]?.id ?? ""}">${counted(messages.length)}</p>
      ${
        messages.length > 0
          ? html`<ol class="list">
              ${messages.map(entry)}
            </ol>`
          : nothingYet
      }
    `,
    true,
  );
}

export function messagePage(message: Message): string {
  return page(
    message.subject,
    html`
      <nav aria-label="Mail"><a href="/">All messages</a></nav>
      <dl>
        <dt>From</dt>
        <dd>${message.from}</dd>
        <dt>To</dt>
        <dd>${message.to.join(", ")}</dd>
        <dt>Received</dt>
        <dd>${time(message)}</dd>
      </dl>
      ${message.links.length > 0 ? links(message) : ""} ${message.html ? framed(message) : ""}
      <h2>Plain text</h2>
      <pre tabindex="0">${message.text || "This message has no plain text."}</pre>
    `,
  );
}

export function missingPage(): string {
  return page("No such message", html`<p>It may have made room for newer ones. <a href="/">All messages</a></p>`);
}

const nothingYet = html`
  <div class="empty">
    <h2>Nothing here yet</h2>
    <p>Every message that Candor sends from this machine lands on this page and goes nowhere else.</p>
    <p>Ask for a sign-in link and it appears here by itself.</p>
  </div>
`;

const counted = (count: number) => (count === 1 ? "1 message" : `${count} messages`);
const time = ({ receivedAt }: Message) =>
  html`<time datetime="${receivedAt}">${receivedAt.slice(0, 19).replace("T", " ")} UTC</time>`;

const entry = (message: Message) => html`
  <li>
    <a href="/messages/${message.id}">${message.subject}</a>
    <span>${message.to.join(", ")}</span>
    ${time(message)}
  </li>
`;

const links = (message: Message) => html`
  <h2>Links</h2>
  <ul>
    ${message.links.map((link) => html`<li><a href="${link}" rel="noreferrer">${link}</a></li>`)}
  </ul>
`;

const framed = ({ id }: Message) => html`
  <h2>As the reader sees it</h2>
  <iframe
    title="The message as its reader sees it"
    src="/messages/${id}/html"
    sandbox="allow-popups allow-popups-to-escape-sandbox"
  ></iframe>
`;

function page(title: string, body: Markup, live = false): string {
  const text = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <link rel="stylesheet" href="/style.css" />
        ${live ? html`<script src="/live.js" defer></script>` : ""}
      </head>
      <body>
        <header><a href="/">Mail catcher</a></header>
        <main>
          <h1>${title}</h1>
          ${body}
        </main>
      </body>
    </html>`;
  return text.text;
}
