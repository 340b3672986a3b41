"use client";

import type { AdminOutputs } from "@candor/api/admin";
import { Callout } from "@candor/ui/callout";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useEffect } from "react";
import { useApi } from "../../trpc/client.tsx";

/** What the look into a file found, as soon as it is over. */
export function Checked({ upload }: { upload: AdminOutputs["documents"]["get"]["uploads"][number] }) {
  const [api, cache, t] = [useApi(), useQueryClient(), useTranslations("documents.staff")];
  const { data = upload } = useQuery({
    ...api.documents.upload.queryOptions({ uploadId: upload.id }),
    enabled: upload.state === "checking",
    refetchInterval: ({ state }) => (state.data && state.data.state !== "checking" ? false : 1_000),
  });
  const isOver = data.state !== "checking" && upload.state === "checking";
  useEffect(() => {
    if (isOver) void cache.invalidateQueries(api.documents.pathFilter());
  }, [isOver, cache, api]);
  if (data.state === "done") return <Callout tone="success" role="status" title={t("ready")} />;
  if (data.state !== "refused") return <Callout tone="info" role="status" title={t("checking")} />;
  const [code = "", where] = (data.refusal ?? "").split(": ");
  const isKnown = t.has(`refusals.${code}` as "refusals.encrypted");
  return (
    <Callout
      tone="danger"
      role="alert"
      title={t(isKnown ? (`refusals.${code}` as "refusals.encrypted") : "refusals.other")}
    >
      {[data.fileName, where].filter(Boolean).join(": ")}
    </Callout>
  );
}
