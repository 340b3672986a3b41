import type { Page } from "playwright-core";

/** A mutation as the page's own code makes it, with the session that the browser holds. */
export async function call(page: Page, procedure: string, input: unknown): Promise<void> {
  const answer = await page.evaluate(
    async ({ path, body }) => {
      const headers = { "content-type": "application/json", "x-candor": "1" };
      const response = await fetch(path, { method: "POST", headers, body });
      return { status: response.status, text: await response.text() };
    },
    { path: `/api/trpc/${procedure}`, body: JSON.stringify(input) },
  );
  if (answer.status !== 200) throw new Error(`${procedure}: ${answer.status} ${answer.text}`);
}
