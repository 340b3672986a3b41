"use client";

import { Breadcrumbs } from "@candor/ui/breadcrumbs";
import { PageHeader } from "@candor/ui/page-header";
import { Section } from "@candor/ui/section";
import { TextLink } from "@candor/ui/text-link";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useApi } from "../../trpc/client.tsx";
import { OwnRequests } from "../access-requests/own-requests.tsx";
import { Acceptances } from "../agreements/acceptances.tsx";
import { Grants } from "./grants.tsx";

/** What my organisation and I were given, what was asked for, and the agreement that it rests on. */
export function Access() {
  const [api, t, navigation] = [useApi(), useTranslations("grants"), useTranslations("navigation")];
  const { data: grants } = useSuspenseQuery(api.grants.list.queryOptions({}));
  const { data: agreement } = useSuspenseQuery(api.agreements.get.queryOptions());
  const above = [{ label: navigation("documents"), href: "/documents" }];
  return (
    <div className="flex flex-col gap-8">
      <PageHeader
        above={<Breadcrumbs label={navigation("breadcrumb")} items={above} />}
        title={t("own.title")}
        answer={t("own.answer", { count: grants.rows.filter(({ isLive }) => isLive).length })}
        subtitle={t("own.subtitle")}
      />
      <Grants />
      <OwnRequests />
      <Section title={t("own.agreement")}>
        <p>
          <TextLink href="/agreement">
            {t(agreement.mode === "waived" ? "own.waived" : agreement.holds ? "own.holds" : "own.open")}
          </TextLink>
        </p>
      </Section>
      {agreement.acceptances.length > 0 && <Acceptances rows={agreement.acceptances} />}
    </div>
  );
}
