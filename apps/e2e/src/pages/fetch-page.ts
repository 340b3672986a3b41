export type Fetched = { status: number; location: string; headers: string; body: string };

type Request = { app?: "portal" | "admin"; session?: string; rsc?: boolean; accept?: string };

/** One GET as a browser's address bar or Next's router makes it; redirects are answers too. */
export async function fetchPage(
  url: string,
  { app = "portal", session, rsc = false, accept = "text/html" }: Request = {},
): Promise<Fetched> {
  const headersSent = {
    accept,
    "accept-language": "en",
    ...(session && { cookie: `candor-${app}=${session}` }),
    ...(rsc && { RSC: "1" }),
  };
  const ask = (address: string) => fetch(address, { redirect: "manual", headers: headersSent });
  const first = await ask(url);
  const again = first.headers.get("location");
  // Next's router says in the address what it asks for, and is sent there when it does not.
  const response = rsc && again?.includes("_rsc=") ? await ask(new URL(again, url).href) : first;
  const headers = [...response.headers].map(([name, value]) => `${name}: ${value}`).join("\n");
  return {
    status: response.status,
    location: response.headers.get("location") ?? "",
    headers,
    body: await response.text(),
  };
}

/** What differs between two answers to the same question: nonces, request ids, times, and what was asked for. */
export function withoutChance(text: string, asked: string[]): string {
  const nonces = new Set(
    [...text.matchAll(/nonce(?:="|-|":"|\\":\\")([\w+/=-]{16,})/g)].map(([, nonce]) => nonce ?? ""),
  );
  const known = [...nonces, ...asked.flatMap((one) => [one, encodeURIComponent(one)])].toSorted(
    (a, b) => b.length - a.length,
  );
  const plain = known.reduce((rest, one) => (one ? rest.replaceAll(one, "·") : rest), text);
  return (
    plain
      .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, "·")
      .replace(/\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z?/g, "·")
      .replace(/\b1[789]\d{11}(?:\.\d+)?\b/g, "·")
      // The names that Next draws for the head of an answer which is no page.
      .replace(/"[\w-]{21}[vm]"/g, '"·"')
  );
}

/** A page arrives in pieces, in the order in which they are ready: what was said, whatever the order. */
export function inAnyOrder(text: string): string {
  const pieces = text.startsWith("<!DOCTYPE")
    ? text.replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, "").split(/(?=<)/)
    : text.split("\n").map((line) => line.replace(/^[0-9a-f]+:/, "").replaceAll(/\$L?[0-9a-f]+\b/g, "$"));
  const told = pieces.filter((piece) => !/^<(\/?template|!--|div hidden id="[SPB]:|link|\/?div>)/.test(piece));
  return [...new Set(told)].toSorted().join("\n");
}
