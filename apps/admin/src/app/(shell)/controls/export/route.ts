import { exportRoute } from "@candor/web/export-route";
import { api, read } from "../../../../trpc/server.tsx";

export const dynamic = "force-dynamic";

export const GET = exportRoute("controls", ({ framework, format }) =>
  read(
    api.controls.export.queryOptions({
      frameworkId: framework?.[0] ?? "",
      format: format?.[0] === "cyclonedx" ? "cyclonedx" : "oscal",
    }),
  ),
);
