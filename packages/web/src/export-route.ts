import type { NextRequest } from "next/server";

type Part = { csv: string; next: string | null } | { json: string; next: null };
type Given = Record<string, string[]>;

/**
 * The way of every file that leaves: `<page>/export`, whose parts come from a verb that asks for a recent sign-in. Only
 * one part is held at a time, however long the file is; what refuses the first leads to a page instead.
 */
export function exportRoute(name: string, partOf: (given: Given, after: string | null) => Promise<Part>) {
  return async function GET({ nextUrl: { searchParams } }: NextRequest): Promise<Response> {
    const given = Object.fromEntries([...searchParams.keys()].map((key) => [key, searchParams.getAll(key)]));
    const first = await partOf(given, null);
    const kind = "csv" in first ? "csv" : "json";
    const encoder = new TextEncoder();
    let after = first.next;
    const stream = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(encoder.encode(textOf(first))),
      async pull(controller) {
        if (!after) return controller.close();
        const part = await partOf(given, after);
        controller.enqueue(encoder.encode(textOf(part)));
        after = part.next;
      },
    });
    return new Response(stream, {
      headers: {
        "content-type": kind === "csv" ? "text/csv; charset=utf-8" : "application/json",
        "content-disposition": `attachment; filename="${name}-${new Date().toISOString().slice(0, 10)}.${kind}"`,
        "cache-control": "private, no-store",
      },
    });
  };
}

const textOf = (part: Part) => ("csv" in part ? part.csv : part.json);
