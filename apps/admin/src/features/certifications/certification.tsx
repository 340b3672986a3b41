"use client";

import { Breadcrumbs } from "@candor/ui/breadcrumbs";
import { Button } from "@candor/ui/button";
import { Callout } from "@candor/ui/callout";
import { PageHeader } from "@candor/ui/page-header";
import { Panel } from "@candor/ui/panel";
import { CertificationState } from "@candor/web/certification-state";
import { useNow } from "@candor/web/use-now";
import { useMutation, useSuspenseQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useId } from "react";
import { useApi } from "../../trpc/client.tsx";
import { CertificationActions } from "./certification-actions.tsx";
import { CertificationDocuments } from "./certification-documents.tsx";
import { CertificationForm, type Detail } from "./certification-form.tsx";
import { useChanged } from "./use-changed.ts";
import { ScopeForm } from "./scope-form.tsx";
import { Visits } from "./visits.tsx";

type Props = { certificationId: string; from: string; timeZones: string[]; mayChange: boolean };

export function Certification({ certificationId, from, timeZones, mayChange }: Props) {
  const [api, t, navigation] = [useApi(), useTranslations("certifications"), useTranslations("navigation")];
  const { data } = useSuspenseQuery(api.certifications.get.queryOptions({ certificationId }));
  const now = useNow(from, [data.timeZone]);
  const may = mayChange && !data.withdrawnAt;
  const reason = data.withdrawal ?? data.suspension;
  return (
    <div className="flex flex-col gap-6">
      <PageHeader
        above={
          <Breadcrumbs label={navigation("breadcrumb")} items={[{ label: t("title"), href: "/certifications" }]} />
        }
        title={[data.framework.name, data.framework.edition].filter(Boolean).join(" ")}
        answer={data.number}
        meta={<CertificationState certificate={data} now={now} />}
        actions={may && <CertificationActions certificate={data} />}
      />
      {reason && (
        <Callout tone="warning" title={t("reason")}>
          {reason}
        </Callout>
      )}
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <fieldset disabled={!may} className="flex min-w-0 flex-col gap-4">
          <Facts certificate={data} timeZones={timeZones} may={may} />
          <ScopeForm key={data.scopes.length} certificate={data} may={may} />
        </fieldset>
        <div className="flex min-w-0 flex-col gap-4">
          <Visits certificate={data} may={may} />
          <CertificationDocuments certificate={data} may={may} />
        </div>
      </div>
    </div>
  );
}

function Facts({ certificate, timeZones, may }: { certificate: Detail; timeZones: string[]; may: boolean }) {
  const [api, t, id] = [useApi(), useTranslations("certifications.admin"), useId()];
  const edit = useMutation(api.certifications.edit.mutationOptions({ ...useChanged(t("saved")), onError: undefined }));
  return (
    <Panel title={t("edit")}>
      <div className="flex flex-col gap-5">
        <CertificationForm
          id={id}
          certificate={certificate}
          timeZones={timeZones}
          error={edit.error}
          onSave={async (typed, check) => {
            const { EditCertification } = await import("@candor/domain/certifications/inputs");
            const checked = check(EditCertification, { certificationId: certificate.id, ...(typed as object) });
            if (checked) edit.mutate(checked);
          }}
        />
        {may && (
          <Button type="submit" form={id} variant="primary" loading={edit.isPending} className="self-start">
            {t("save")}
          </Button>
        )}
      </div>
    </Panel>
  );
}
