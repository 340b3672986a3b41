"use client";

import type { PortalOutputs } from "@candor/api/portal";
import { Button } from "@candor/ui/button";
import { EmptyState } from "@candor/ui/empty-state";
import { KeyList } from "@candor/ui/key-list";
import { PageHeader } from "@candor/ui/page-header";
import { Panel } from "@candor/ui/panel";
import { TextLink } from "@candor/ui/text-link";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Megaphone } from "lucide-react";
import { useTranslations } from "next-intl";
import { useApi } from "../../trpc/client.tsx";
import { PublicRow } from "./public-row.tsx";

type Props = { brand: PortalOutputs["providerSettings"]["brand"] };

/** The front door: what the provider has said in public, and the way to one's own answer. */
export function Landing({ brand }: Props) {
  const api = useApi();
  const { data } = useSuspenseQuery(api.advisories.list.queryOptions({ limit: 5 }));
  const [t, actions] = [useTranslations("overview.visitor"), useTranslations("actions")];
  return (
    <div className="flex flex-col gap-8">
      <PageHeader title={t("title", { provider: brand.name })} answer={t("answer")} />
      <div className="grid items-start gap-x-8 gap-y-6 lg:grid-cols-[minmax(0,1fr)_18rem]">
        <Panel flush title={t("advisories")} footer={data.next && <TextLink href="/advisories">{t("all")}</TextLink>}>
          {data.rows.length === 0 && (
            <EmptyState icon={<Megaphone aria-hidden />} title={t("emptyTitle")}>
              {t("empty")}
            </EmptyState>
          )}
          <KeyList className="divide-y divide-line">
            {data.rows.map((row) => (
              <PublicRow key={row.id} row={row} />
            ))}
          </KeyList>
        </Panel>
        <aside className="flex flex-col gap-6">
          <Panel title={t("customers")}>
            <p className="mb-3 text-base">{t("customersText")}</p>
            <Button href="/sign-in" variant="primary">
              {actions("signIn")}
            </Button>
          </Panel>
          {brand.securityEmail && (
            <section className="flex flex-col gap-1 text-base">
              <h2 className="text-sm font-semibold">{t("contact")}</h2>
              <p>{t("contactText")}</p>
              <TextLink href={`mailto:${brand.securityEmail}`}>{brand.securityEmail}</TextLink>
            </section>
          )}
        </aside>
      </div>
    </div>
  );
}
