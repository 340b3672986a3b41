"use client";

import { localised } from "@candor/i18n/localised";
import { Button } from "@candor/ui/button";
import { DefinitionList } from "@candor/ui/definition-list";
import { DetailPanel } from "@candor/ui/detail-panel";
import { useLocale, useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useId } from "react";
import { ServiceForm } from "./service-form.tsx";
import type { Region, Service } from "./services.tsx";
import { useSaveService } from "./use-save-service.ts";

type Props = { service: Service; regions: Region[]; mayChange: boolean };

export function ServicePanel({ service, regions, mayChange }: Props) {
  const [t, close, router, id] = [
    useTranslations("services"),
    useTranslations("actions")("close"),
    useRouter(),
    useId(),
  ];
  const save = useSaveService(() => undefined);
  return (
    <DetailPanel
      label={t("panel", { name: service.name })}
      title={service.name}
      closeLabel={close}
      onClose={() => router.push("/services" as never, { scroll: false })}
    >
      {mayChange ? (
        <div className="flex flex-col gap-5">
          <ServiceForm id={id} service={service} regions={regions} error={save.error} onSave={save.mutate} />
          <Button type="submit" form={id} variant="primary" loading={save.isPending} className="self-start">
            {t("save")}
          </Button>
        </div>
      ) : (
        <Facts service={service} />
      )}
    </DetailPanel>
  );
}

function Facts({ service: { slug, description, regions } }: { service: Service }) {
  const t = useTranslations("services");
  const said = localised(description ?? { en: "" }, useLocale());
  return (
    <DefinitionList
      items={[
        { term: t("slug"), detail: <span className="font-mono text-sm">{slug}</span> },
        ...(said.text ? [{ term: t("columns.service"), detail: <span lang={said.lang}>{said.text}</span> }] : []),
        { term: t("regions"), detail: regions.map(({ name }) => name).join(", ") },
      ]}
    />
  );
}
