"use client";

import type { AdminOutputs } from "@candor/api/admin";
import { type Locale, locales } from "@candor/i18n/locales";
import { Callout } from "@candor/ui/callout";
import { Drawer } from "@candor/ui/drawer";
import { Field } from "@candor/ui/field";
import { Select } from "@candor/ui/select";
import { SkeletonText } from "@candor/ui/skeleton";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { useApi } from "../../trpc/client.tsx";
import { PreviewPage } from "./preview-page.tsx";

export type Preview = AdminOutputs["advisories"]["preview"];

type Props = {
  advisoryId: string;
  /** A tenant's id, "" for a visitor, null when closed. */
  reader: string | null;
  onReaderChange: (reader: string | null) => void;
};

export function PreviewDrawer({ advisoryId, reader, onReaderChange }: Props) {
  const t = useTranslations();
  const own = useLocale();
  const api = useApi();
  const [locale, setLocale] = useState<Locale>(own);
  const tenants = useQuery({ ...api.tenants.list.queryOptions({ limit: 100 }), enabled: reader !== null });
  const preview = useQuery({
    ...api.advisories.preview.queryOptions({ advisoryId, tenantId: reader || undefined }),
    enabled: reader !== null,
    placeholderData: keepPreviousData,
  });
  return (
    <Drawer
      size="lg"
      open={reader !== null}
      onOpenChange={(open) => onReaderChange(open ? "" : null)}
      title={t("advisories.previewing.title")}
      description={t("advisories.previewing.draft")}
      closeLabel={t("actions.close")}
    >
      <div className="sticky top-0 z-10 -mx-5 grid gap-3 border-b border-line bg-surface px-5 pb-3 sm:grid-cols-[minmax(0,1fr)_10rem]">
        <Field label={t("advisories.previewing.as")}>
          <Select value={reader ?? ""} onChange={({ target }) => onReaderChange(target.value)}>
            <option value="">{t("advisories.previewing.visitor")}</option>
            {tenants.data?.rows.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={t("advisories.previewing.language")}>
          <Select value={locale} onChange={({ target }) => setLocale(target.value as Locale)}>
            {locales.map((one) => (
              <option key={one} value={one}>
                {t(`appearance.${one}`)}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <div className="pt-5" aria-busy={preview.isFetching}>
        {preview.isError && <Callout tone="danger" title={t("advisories.reach.failed")} />}
        {!preview.data && !preview.isError && <SkeletonText lines={8} />}
        {preview.data && <PreviewPage preview={preview.data} locale={locale} />}
      </div>
    </Drawer>
  );
}
