"use client";

import type { AdminOutputs } from "@candor/api/admin";
import { Badge } from "@candor/ui/badge";
import { type Column, DataTable } from "@candor/ui/data-table";
import { PageHeader } from "@candor/ui/page-header";
import { SplitView } from "@candor/ui/split-view";
import { Time } from "@candor/ui/time";
import { MoreRows } from "@candor/web/more-rows";
import { useFormat } from "@candor/web/use-format";
import { usePages } from "@candor/web/use-pages";
import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useSearchParams } from "next/navigation";
import { useApi } from "../../trpc/client.tsx";
import { InviteButton } from "./invite-on-demand.tsx";
import { StaffPanel } from "./staff-panel.tsx";

export type Person = AdminOutputs["staff"]["list"]["rows"][number];
const pageSize = 100;

export function Staff() {
  const [api, cache, t] = [useApi(), useQueryClient(), useTranslations("staff")];
  const { data: me } = useSuspenseQuery(api.profiles.me.queryOptions());
  const { data: first } = useSuspenseQuery(api.staff.list.queryOptions({ limit: pageSize }));
  const { rows, ...more } = usePages(first, (after) =>
    cache.fetchQuery(api.staff.list.queryOptions({ after, limit: pageSize })),
  );
  const open = useSearchParams().get("person");
  const person = rows.find(({ id }) => id === open);
  const isAdmin = me.role === "advisory_admin";
  const active = rows.filter(({ deactivatedAt }) => !deactivatedAt);
  const admins = active.filter(({ role }) => role === "advisory_admin").length;

  return (
    <div className="flex flex-col gap-6">
      <PageHeader
        title={t("title")}
        answer={t("answer", { active: active.length, admins })}
        actions={isAdmin && <InviteButton />}
      />
      <SplitView
        list={
          <DataTable
            label={t("list")}
            columns={useColumns(me.id)}
            rows={rows}
            rowId={({ id }) => id}
            rowHref={({ id }) => `/staff?person=${id}`}
            openId={open ?? undefined}
            empty={null}
            footer={more.onMore && <MoreRows {...more} count={rows.length} />}
          />
        }
        detail={person && <StaffPanel key={person.id} person={person} isSelf={person.id === me.id} isAdmin={isAdmin} />}
      />
    </div>
  );
}

function useColumns(self: string): Column<Person>[] {
  const [t, format] = [useTranslations("staff"), useFormat()];
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
    { id: "tenants", header: t("columns.tenants"), hideBelow: "md", cell: (person) => <Tenants person={person} /> },
    {
      id: "lastSignIn",
      header: t("columns.lastSignIn"),
      hideBelow: "lg",
      cell: ({ lastSignInAt }) =>
        lastSignInAt ? (
          <Time {...format.when(lastSignInAt)} className="@max-md/table:whitespace-normal" />
        ) : (
          <span className="text-muted">{t("neverSignedIn")}</span>
        ),
    },
  ];
}

function Tenants({ person: { role, tenants } }: { person: Person }) {
  const t = useTranslations("staff");
  if (role === "advisory_admin" || role === "auditor") return <span className="text-muted">{t("allTenants")}</span>;
  if (role !== "account_manager") return <span className="text-muted">–</span>;
  if (tenants.length === 0) return <span className="text-warning">{t("noTenants")}</span>;
  return tenants.map(({ name }) => name).join(", ");
}
