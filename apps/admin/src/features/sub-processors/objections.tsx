"use client";

import type { AdminOutputs } from "@candor/api/admin";
import { SkeletonText } from "@candor/ui/skeleton";
import { TextLink } from "@candor/ui/text-link";
import { MoreRows } from "@candor/web/more-rows";
import { useFormat } from "@candor/web/use-format";
import { usePages } from "@candor/web/use-pages";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useApi } from "../../trpc/client.tsx";

type Page = AdminOutputs["subProcessors"]["objections"];

/** In the customers' own words. */
export function Objections({ noticeId }: { noticeId: string }) {
  const [api, t] = [useApi(), useTranslations("subProcessors.staff")];
  const { data } = useQuery(api.subProcessors.objections.queryOptions({ noticeId }));
  return (
    <section className="flex flex-col gap-3">
      <h3 className="text-sm font-semibold">{t("objections")}</h3>
      {!data && <SkeletonText lines={3} />}
      {data?.rows.length === 0 && <p className="text-base text-muted">{t("noObjection")}</p>}
      {data && <List noticeId={noticeId} first={data} />}
    </section>
  );
}

function List({ noticeId, first }: { noticeId: string; first: Page }) {
  const [api, cache, format] = [useApi(), useQueryClient(), useFormat()];
  const t = useTranslations("subProcessors");
  const { rows, ...more } = usePages(first, (after) =>
    cache.fetchQuery(api.subProcessors.objections.queryOptions({ noticeId, after })),
  );
  return (
    <>
      <ul className="flex flex-col gap-4">
        {rows.map(({ id, at, reason, member, tenant }) => (
          <li key={id} className="flex flex-col text-base">
            <TextLink quiet href={`/tenants/${tenant.slug}`} className="font-medium">
              {tenant.name}
            </TextLink>
            <q className="whitespace-pre-line">{reason}</q>
            <span className="text-sm text-muted">{t("objectedBy", { name: member, time: format.dateTime(at) })}</span>
          </li>
        ))}
      </ul>
      {more.onMore && <MoreRows {...more} count={rows.length} />}
    </>
  );
}
