"use client";

import { Callout } from "@candor/ui/callout";
import { Skeleton } from "@candor/ui/skeleton";
import { useErrorWords } from "@candor/web/use-error-words";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useApi } from "../../trpc/client.tsx";

type Props = { classification: "customer" | "nda"; days: number };

/** Whom the rule would let in today. */
export function RulePreview(rule: Props) {
  const [api, t, words] = [useApi(), useTranslations("accessRequests.rule.preview"), useErrorWords()];
  const { data, error } = useQuery(api.accessRequests.previewRule.queryOptions(rule));
  if (error) return <Callout tone="danger" role="alert" title={words(error).title} />;
  if (!data) return <Skeleton className="h-24" />;
  const { tenants, requests, documents } = data;
  return (
    <section
      aria-label={t("title")}
      className="flex flex-col gap-3 rounded-md border border-line bg-sunken p-4 text-sm"
    >
      <p className="font-medium">{t("answer", { documents, tenants: tenants.length, requests: requests.length })}</p>
      {tenants.length > 0 && (
        <ul className="flex flex-col gap-1">
          {tenants.map(({ id, name, domains, members }) => (
            <li key={id} className="flex flex-wrap justify-between gap-x-4">
              <span>{name}</span>
              <span className="text-muted">{t("tenant", { domains: domains.join(", "), members })}</span>
            </li>
          ))}
        </ul>
      )}
      {requests.length > 0 && (
        <ul className="flex flex-col gap-1 border-t border-line pt-3">
          {requests.map(({ id, name, company, email }) => (
            <li key={id} className="flex flex-wrap justify-between gap-x-4">
              <span>{[name, company].filter(Boolean).join(", ")}</span>
              <span className="text-muted">{t("request", { email })}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
