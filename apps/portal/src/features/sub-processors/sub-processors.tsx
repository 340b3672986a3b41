"use client";

import type { PortalOutputs } from "@candor/api/portal";
import { PageHeader } from "@candor/ui/page-header";
import { Section } from "@candor/ui/section";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useApi } from "../../trpc/client.tsx";
import { FollowButton } from "./follow-button.tsx";
import { PastNotices } from "./past-notices.tsx";
import { SubProcessorTable } from "./sub-processor-table.tsx";
import { UpcomingChange } from "./upcoming-change.tsx";

type List = PortalOutputs["subProcessors"]["list"];
export type SubProcessor = List["rows"][number];
export type Notice = List["upcoming"][number];

/** Shown as a figure that the verb holds to; the schema that says so weighs more than this page. */
const leadDays: typeof import("@candor/domain/sub-processors/inputs").leadDays = 30;

/** Who else handles our data: what is to change first, because it can still be answered. */
export function SubProcessors() {
  const [api, t] = [useApi(), useTranslations("subProcessors")];
  const { data: me } = useSuspenseQuery(api.profiles.me.queryOptions());
  const { data } = useSuspenseQuery(api.subProcessors.list.queryOptions());
  const current = data.rows.filter(({ state }) => state === "current");
  return (
    <div className="flex flex-col gap-8">
      <PageHeader
        title={t("title")}
        answer={t("answer", { count: current.length })}
        subtitle={t("subtitle", { days: leadDays })}
        actions={<FollowButton />}
      />
      {data.upcoming.length > 0 && (
        <Section title={t("upcoming")}>
          <ul className="flex flex-col gap-4">
            {data.upcoming.map((notice) => (
              <UpcomingChange
                key={notice.id}
                notice={notice}
                subProcessor={data.rows.find(({ id }) => id === notice.subProcessor.id)}
                tenant={me.tenant?.name ?? ""}
                mayObject={me.role !== "viewer"}
              />
            ))}
          </ul>
        </Section>
      )}
      <Section title={t("list")} description={t("listHint")}>
        <SubProcessorTable rows={current} />
      </Section>
      <PastNotices />
    </div>
  );
}
