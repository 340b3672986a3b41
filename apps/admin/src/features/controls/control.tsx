"use client";

import type { AdminOutputs } from "@candor/api/admin";
import { Breadcrumbs } from "@candor/ui/breadcrumbs";
import { PageHeader } from "@candor/ui/page-header";
import { Panel } from "@candor/ui/panel";
import { Prose } from "@candor/ui/prose";
import { ControlStatus } from "@candor/web/control-status";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useApi } from "../../trpc/client.tsx";
import { AssessForm } from "./assess-form.tsx";
import { ControlEvidence } from "./control-evidence.tsx";
import { ControlMappings } from "./control-mappings.tsx";

export type Control = AdminOutputs["controls"]["get"];
export type Rights = { mayChange: boolean; mayAssess: boolean };

export function ControlPage({ controlId, ...rights }: { controlId: string } & Rights) {
  const [api, t] = [useApi(), useTranslations("controls")];
  const { data: control } = useSuspenseQuery(api.controls.get.queryOptions({ controlId }));
  return (
    <div className="flex flex-col gap-6">
      <Header control={control} />
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <div className="flex min-w-0 flex-col gap-4">
          <Panel title={t("how")}>
            <AssessForm key={control.id} control={control} mayAssess={rights.mayAssess} />
          </Panel>
          {control.text && (
            <Panel title={t("text")}>
              <Prose html={control.text} />
            </Panel>
          )}
        </div>
        <div className="flex min-w-0 flex-col gap-4">
          <ControlEvidence control={control} mayChange={rights.mayChange} />
          <ControlMappings control={control} mayChange={rights.mayChange} />
        </div>
      </div>
    </div>
  );
}

function Header({ control }: { control: Control }) {
  const [api, t, frameworks, navigation] = [
    useApi(),
    useTranslations("controls"),
    useTranslations("frameworks"),
    useTranslations("navigation"),
  ];
  const { id: controlId, label, title, framework, edition, frameworkSlug, section, status, verifiedOn } = control;
  const { data: verifier } = useSuspenseQuery(api.controls.verifier.queryOptions({ controlId }));
  return (
    <PageHeader
      above={
        <Breadcrumbs
          label={navigation("breadcrumb")}
          items={[
            { label: frameworks("title"), href: "/frameworks" },
            { label: [framework, edition].filter(Boolean).join(" "), href: `/frameworks/${frameworkSlug}` },
          ]}
        />
      }
      title={`${label} ${title}`}
      subtitle={section}
      meta={
        <>
          <ControlStatus status={status} verifiedOn={verifiedOn} />
          {verifier.name && <span>{t("verifiedBy", { name: verifier.name })}</span>}
        </>
      }
    />
  );
}
