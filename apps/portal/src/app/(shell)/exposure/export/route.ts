import { getLocale } from "next-intl/server";
import type { NextRequest } from "next/server";
import { readFilters } from "../../../../features/exposures/read-filters.ts";
import { read, api } from "../../../../trpc/server.tsx";

export const dynamic = "force-dynamic";

/** The list as CSV, page after page: however long it is, only one page is held at a time. */
export async function GET(request: NextRequest) {
  const query = request.nextUrl.searchParams;
  const given = Object.fromEntries([...query.keys()].map((key) => [key, query.getAll(key)]));
  const input = { ...readFilters(given), locale: await getLocale() };
  const first = await read(api.exposures.export.queryOptions(input));
  const encoder = new TextEncoder();
  let after = first.next;
  const stream = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(encoder.encode(first.csv)),
    async pull(controller) {
      if (!after) return controller.close();
      const page = await read(api.exposures.export.queryOptions({ ...input, after }));
      controller.enqueue(encoder.encode(page.csv));
      after = page.next;
    },
  });
  return new Response(stream, {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="exposure-${new Date().toISOString().slice(0, 10)}.csv"`,
      "cache-control": "private, no-store",
    },
  });
}
