"use client";

import type { AdminOutputs } from "@candor/api/admin";
import { Breadcrumbs } from "@candor/ui/breadcrumbs";
import { Button } from "@candor/ui/button";
import { Callout } from "@candor/ui/callout";
import { PageHeader } from "@candor/ui/page-header";
import { Tabs } from "@candor/ui/tabs";
import { useFormat } from "@candor/web/use-format";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Files } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useApi } from "../../trpc/client.tsx";
import { TenantMembers } from "../members/tenant-members.tsx";
import { TenantSubscriptions } from "../subscriptions/tenant-subscriptions.tsx";
import { SuspendTenant } from "./suspend-tenant.tsx";
import { TenantExposures } from "./tenant-exposures.tsx";

export type Tenant = AdminOutputs["tenants"]["get"];

export function TenantPage({ slug, initialTab }: { slug: string; initialTab: string }) {
  const [api, t] = [useApi(), useTranslations("tenants.one.tabs")];
  const { data: tenant } = useSuspenseQuery(api.tenants.get.queryOptions({ slug }));
  const { data: me } = useSuspenseQuery(api.profiles.me.queryOptions());
  const { data: subscriptions } = useSuspenseQuery(api.subscriptions.list.queryOptions({ tenantId: tenant.id }));
  const [tab, setTab] = useState(initialTab);
  const { unread, unacknowledged } = tenant.exposure;

  function show(next: string) {
    setTab(next);
    window.history.replaceState(null, "", `/tenants/${slug}?tab=${next}`);
  }
  return (
    <div className="flex flex-col gap-6">
      <Header tenant={tenant} mayChange={me.role === "advisory_admin"} />
      <Tabs
        label={t("label")}
        value={tab}
        onValueChange={show}
        tabs={[
          {
            id: "outstanding",
            label: t("outstanding"),
            count: unread + unacknowledged > 0 ? Math.max(unread, unacknowledged) : undefined,
            content: <TenantExposures tenant={tenant} outstanding />,
          },
          { id: "exposure", label: t("exposure"), content: <TenantExposures tenant={tenant} /> },
          {
            id: "members",
            label: t("members"),
            content: <TenantMembers tenant={tenant} mayInvite={me.role !== "auditor"} />,
          },
          {
            id: "subscriptions",
            label: t("subscriptions"),
            count: subscriptions.filter(({ endedAt }) => !endedAt).length,
            content: <TenantSubscriptions tenant={tenant} mayChange={me.role === "advisory_admin"} />,
          },
        ]}
      />
    </div>
  );
}

function Header({ tenant, mayChange }: { tenant: Tenant; mayChange: boolean }) {
  const [t, all, navigation, format] = [
    useTranslations("tenants.one"),
    useTranslations("tenants"),
    useTranslations("navigation"),
    useFormat(),
  ];
  const { name, slug, timeZone, createdAt, suspendedAt, exposure } = tenant;
  const { affected, under_investigation, unknown, fixed, not_affected, unread, unacknowledged } = exposure;
  const open = affected + under_investigation + unknown + fixed + not_affected;
  const answer = open === 0 ? "answerNothing" : affected === 0 ? "answerNone" : "answerAffected";
  return (
    <>
      <PageHeader
        above={<Breadcrumbs label={navigation("breadcrumb")} items={[{ label: all("title"), href: "/tenants" }]} />}
        title={name}
        answer={t(answer, { name, open, affected })}
        meta={
          <>
            <span>{t("unread", { unread })}</span>
            <span>{t("unacknowledged", { unacknowledged })}</span>
            <span className="font-mono text-xs">{slug}</span>
            <span>{timeZone}</span>
            <span>{t("since", { date: format.date(createdAt) })}</span>
          </>
        }
        actions={
          <>
            <Button href={`/tenants/${slug}/evidence`} icon={<Files aria-hidden />}>
              {all("evidence.link")}
            </Button>
            {mayChange && <SuspendTenant tenant={tenant} />}
          </>
        }
      />
      {suspendedAt && <Callout tone="danger" title={t("isSuspended", { name, date: format.date(suspendedAt) })} />}
    </>
  );
}
