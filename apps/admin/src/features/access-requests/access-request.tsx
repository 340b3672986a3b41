"use client";

import { DefinitionList } from "@candor/ui/definition-list";
import { PageHeader } from "@candor/ui/page-header";
import { TextLink } from "@candor/ui/text-link";
import { Time } from "@candor/ui/time";
import { Decision } from "@candor/web/decision";
import { useFormat } from "@candor/web/use-format";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useApi } from "../../trpc/client.tsx";
import { DecisionForm } from "./decision-form.tsx";

/** Who asks for what and why, and the one button that answers. Opening this page grants nothing. */
export function AccessRequest({ requestId }: { requestId: string }) {
  const [api, t, format] = [useApi(), useTranslations("accessRequests"), useFormat()];
  const { data } = useSuspenseQuery(api.accessRequests.get.queryOptions({ requestId }));
  return (
    <div className="flex max-w-3xl flex-col gap-6">
      <PageHeader
        title={t("from", { name: data.name, company: data.home?.name ?? data.company })}
        above={<Decision of={data.decision} />}
        subtitle={data.email}
      />
      <DefinitionList
        items={[
          { term: t("why"), detail: <span className="whitespace-pre-line">{data.reason}</span> },
          {
            term: t("home"),
            detail: data.home ? (
              <TextLink href={`/tenants/${data.home.slug}`}>{data.home.name}</TextLink>
            ) : (
              t("homeNew", { company: data.company })
            ),
          },
          { term: t("columns.at"), detail: <Time {...format.when(data.createdAt)} /> },
          ...(data.answer ? [{ term: t("answered"), detail: data.answer }] : []),
        ]}
      />
      {!data.decidedAt && <DecisionForm request={data} />}
    </div>
  );
}
