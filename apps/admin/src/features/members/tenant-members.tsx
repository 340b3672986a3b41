"use client";

import type { AdminOutputs } from "@candor/api/admin";
import { Badge } from "@candor/ui/badge";
import { Button } from "@candor/ui/button";
import { type Column, DataTable } from "@candor/ui/data-table";
import { EmptyState } from "@candor/ui/empty-state";
import { Time } from "@candor/ui/time";
import { MoreRows } from "@candor/web/more-rows";
import { useFormat } from "@candor/web/use-format";
import { usePages } from "@candor/web/use-pages";
import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { UserPlus, Users } from "lucide-react";
import { useTranslations } from "next-intl";
import { useApi } from "../../trpc/client.tsx";
import { InviteOnDemand } from "./invite-on-demand.tsx";

type Member = AdminOutputs["members"]["list"]["rows"][number];
type Props = { tenant: { id: string; name: string }; mayInvite: boolean };

/** Staff see a tenant's people and invite its first administrator; roles are the tenant's own business. */
export function TenantMembers({ tenant, mayInvite }: Props) {
  const [api, cache, t] = [useApi(), useQueryClient(), useTranslations("members")];
  const input = { tenantId: tenant.id };
  const { data: first } = useSuspenseQuery(api.members.list.queryOptions(input));
  const { rows, ...more } = usePages(first, (after) =>
    cache.fetchQuery(api.members.list.queryOptions({ ...input, after })),
  );
  const button = (
    <Button variant="primary" icon={<UserPlus aria-hidden />}>
      {t("invite.open")}
    </Button>
  );
  const invite = mayInvite && <InviteOnDemand tenant={tenant} isFirst={rows.length === 0} trigger={button} />;
  return (
    <div className="flex flex-col items-stretch gap-3">
      {rows.length > 0 && <div className="self-end">{invite}</div>}
      <DataTable
        label={t("list", { tenant: tenant.name })}
        columns={useColumns()}
        rows={rows}
        rowId={({ id }) => id}
        empty={
          <EmptyState icon={<Users aria-hidden />} title={t("empty.title")} action={invite}>
            {t("empty.text")}
          </EmptyState>
        }
        footer={more.onMore && <MoreRows {...more} count={rows.length} />}
      />
    </div>
  );
}

function useColumns(): Column<Member>[] {
  const [t, format] = [useTranslations("members"), useFormat()];
  return [
    {
      id: "name",
      header: t("columns.name"),
      cell: ({ name, email, deactivatedAt }) => (
        <span className="flex min-w-0 flex-col">
          <span className="flex flex-wrap items-center gap-2 font-medium">
            {name}
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
      hideBelow: "md",
      align: "end",
      cell: ({ invitedAt }) => <span className="whitespace-nowrap">{format.date(invitedAt)}</span>,
    },
  ];
}
