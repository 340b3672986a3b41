import { exportRoute } from "@candor/web/export-route";
import { getLocale } from "next-intl/server";
import { api, read } from "../../../../../trpc/server.tsx";

export const dynamic = "force-dynamic";

export const GET = exportRoute("accesses", async (_, after) =>
  read(api.accesses.export.queryOptions({ locale: await getLocale(), after })),
);
