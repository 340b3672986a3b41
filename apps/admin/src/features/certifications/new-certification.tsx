"use client";

import { Button } from "@candor/ui/button";
import { PageHeader } from "@candor/ui/page-header";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useId } from "react";
import { useApi } from "../../trpc/client.tsx";
import { CertificationForm } from "./certification-form.tsx";

export function NewCertification({ timeZones }: { timeZones: string[] }) {
  const [api, cache, router, id] = [useApi(), useQueryClient(), useRouter(), useId()];
  const t = useTranslations("certifications.admin");
  const add = useMutation(
    api.certifications.add.mutationOptions({
      onSuccess: async ({ id: added }) => {
        await cache.invalidateQueries(api.certifications.pathFilter());
        router.push(`/certifications/${added}` as never);
      },
    }),
  );
  async function save(typed: unknown, check: Check) {
    const { AddCertification } = await import("@candor/domain/certifications/inputs");
    const checked = check(AddCertification, typed);
    if (checked) add.mutate(checked);
  }
  return (
    <div className="flex max-w-2xl flex-col gap-6">
      <PageHeader title={t("new")} />
      <CertificationForm id={id} timeZones={timeZones} error={add.error} onSave={save} />
      <Button type="submit" form={id} variant="primary" loading={add.isPending} className="self-start">
        {t("save")}
      </Button>
    </div>
  );
}

type Check = Parameters<Parameters<typeof CertificationForm>[0]["onSave"]>[1];
