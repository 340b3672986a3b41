"use client";

import type { PortalOutputs } from "@candor/api/portal";
import { Badge } from "@candor/ui/badge";
import { Button } from "@candor/ui/button";
import { type Column, DataTable } from "@candor/ui/data-table";
import { PageHeader } from "@candor/ui/page-header";
import { SplitView } from "@candor/ui/split-view";
import { Time } from "@candor/ui/time";
import { MoreRows } from "@candor/web/more-rows";
import { useFormat } from "@candor/web/use-format";
import { usePages } from "@candor/web/use-pages";
import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { UserPlus } from "lucide-react";
import { useTranslations } from "next-intl";
import dynamic from "next/dynamic";
import { useSearchParams } from "next/navigation";
import { useApi } from "../../trpc/client.tsx";
import { InviteOnDemand } from "./invite-on-demand.tsx";

const MemberPanel = dynamic(() => import("./member-panel.tsx").then((part) => part.MemberPanel), {
  loading: () => null,
});

export type Member = PortalOutputs["members"]["list"]["rows"][number];

export function Members() {
  const [api, cache] = [useApi(), useQueryClient()];
  const t = useTranslations("members");
  const { data: me } = useSuspenseQuery(api.profiles.me.queryOptions());
  const { data: counts } = useSuspenseQuery(api.members.count.queryOptions({}));
  const { data: first } = useSuspenseQuery(api.members.list.queryOptions({}));
  const { rows, ...more } = usePages(first, (after) => cache.fetchQuery(api.members.list.queryOptions({ after })));
  const open = useSearchParams().get("person");
  const person = rows.find(({ id }) => id === open);
  const tenant = me.tenant?.name ?? "";
  const isAdmin = me.role === "tenant_admin";

  return (
    <div className="flex flex-col gap-6">
      <PageHeader
        title={t("title")}
        answer={t("answer", { ...counts, tenant })}
        subtitle={t("waiting", { waiting: counts.waiting })}
        actions={
          isAdmin && (
            <InviteOnDemand
              tenant={tenant}
              trigger={
                <Button variant="primary" icon={<UserPlus aria-hidden />}>
                  {t("invite.open")}
                </Button>
              }
            />
          )
        }
      />
      <SplitView
        list={
          <DataTable
            label={t("list", { tenant })}
            columns={useColumns(me.id)}
            rows={rows}
            rowId={({ id }) => id}
            rowHref={({ id }) => `/people?person=${id}`}
            openId={open ?? undefined}
            empty={null}
            footer={more.onMore && <MoreRows {...more} count={rows.length} />}
          />
        }
        detail={
          person && (
            <MemberPanel
              key={person.id}
              member={person}
              isSelf={person.id === me.id}
              isAdmin={isAdmin}
              tenant={tenant}
            />
          )
        }
      />
    </div>
  );
}

function useColumns(self: string): Column<Member>[] {
  const [t, format] = [useTranslations("members"), useFormat()];
  return [
    {
      id: "name",
      header: t("columns.name"),
      cell: ({ id, name, email, deactivatedAt }) => (
        <span className="flex min-w-0 flex-col">
          <span className="flex flex-wrap items-center gap-2 font-medium">
            {name}
            {id === self && <Badge tone="info">{t("you")}</Badge>}
            {deactivatedAt && <Badge>{t("gone")}</Badge>}
          </span>
          <span className="truncate font-normal text-muted">{email}</span>
        </span>
      ),
    },
    { id: "role", header: t("columns.role"), cell: ({ role }) => t(`roles.${role}`) },
    {
      id: "lastSignIn",
      header: t("columns.lastSignIn"),
      hideBelow: "md",
      cell: ({ lastSignInAt }) =>
        lastSignInAt ? (
          <Time {...format.when(lastSignInAt)} className="@max-md/table:whitespace-normal" />
        ) : (
          <span className="text-muted">{t("neverSignedIn")}</span>
        ),
    },
    {
      id: "invited",
      header: t("columns.invited"),
      hideBelow: "lg",
      cell: ({ invitedAt }) => <span className="whitespace-nowrap">{format.date(invitedAt)}</span>,
    },
  ];
}
