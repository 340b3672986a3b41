"use client";

import { Breadcrumbs } from "@candor/ui/breadcrumbs";
import { PageHeader } from "@candor/ui/page-header";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useApi } from "../../trpc/client.tsx";
import { TenantDomains } from "../access-requests/tenant-domains.tsx";
import { Engagement } from "../accesses/engagement.tsx";
import { TenantAccesses } from "../accesses/tenant-accesses.tsx";
import { TenantAgreement } from "../agreements/tenant-agreement.tsx";
import { TenantDisclosures } from "../disclosures/tenant-disclosures.tsx";
import { TenantGrants } from "../grants/tenant-grants.tsx";

/** What one customer may open and why, who of them opened what, and every look at it. */
export function TenantEvidence({ slug }: { slug: string }) {
  const [api, t, navigation] = [useApi(), useTranslations("tenants.evidence"), useTranslations("navigation")];
  const { data: tenant } = useSuspenseQuery(api.tenants.get.queryOptions({ slug }));
  const { data: me } = useSuspenseQuery(api.profiles.me.queryOptions());
  const { data: people } = useSuspenseQuery(api.accesses.summary.queryOptions({ tenantId: tenant.id }));
  const active = people.filter(({ lastAt }) => lastAt !== null).length;
  const mayChange = me.role !== "auditor";
  const above = [
    { label: navigation("tenants"), href: "/tenants" },
    { label: tenant.name, href: `/tenants/${slug}` },
  ];
  return (
    <div className="flex flex-col gap-10">
      <PageHeader
        above={<Breadcrumbs label={navigation("breadcrumb")} items={above} />}
        title={t("title", { name: tenant.name })}
        answer={t("answer", { name: tenant.name, active, people: people.length })}
      />
      <TenantAgreement tenant={tenant} mayChange={mayChange} mayPublish={me.role !== "account_manager" && mayChange} />
      <TenantGrants tenant={tenant} mayChange={mayChange} />
      <Engagement tenant={tenant} mayLook={mayChange} />
      <TenantDomains tenant={tenant} mayChange={me.role === "advisory_admin" || me.role === "operator"} />
      <TenantAccesses tenant={tenant} />
      <TenantDisclosures tenant={tenant} />
    </div>
  );
}
