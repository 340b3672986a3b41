import { exportRoute } from "@candor/web/export-route";
import { getLocale } from "next-intl/server";
import { readFilters } from "../../../../features/exposures/read-filters.ts";
import { api, read } from "../../../../trpc/server.tsx";

export const dynamic = "force-dynamic";

export const GET = exportRoute("exposure", async (given, after) =>
  read(api.exposures.export.queryOptions({ ...readFilters(given), locale: await getLocale(), after })),
);
