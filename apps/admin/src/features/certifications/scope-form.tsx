"use client";

import { Button } from "@candor/ui/button";
import { Checkbox } from "@candor/ui/checkbox";
import { Panel } from "@candor/ui/panel";
import { useMutation, useSuspenseQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import type { FormEvent } from "react";
import { useApi } from "../../trpc/client.tsx";
import type { Detail } from "./certification-form.tsx";
import { useChanged } from "./use-changed.ts";

/** Every service in every region where it is sold: what is ticked is covered. */
export function ScopeForm({ certificate, may }: { certificate: Detail; may: boolean }) {
  const [api, t] = [useApi(), useTranslations("certifications")];
  const { data: services } = useSuspenseQuery(api.services.list.queryOptions());
  const scope = useMutation(api.certifications.scope.mutationOptions(useChanged(t("admin.scopeSaved"))));
  const isIn = (serviceId: string, region: string) =>
    certificate.scopes.some((one) => one.serviceId === serviceId && one.region === region);

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const ticked = new FormData(event.currentTarget)
      .getAll("scope")
      .map((value) => (typeof value === "string" ? value : "").split(" "));
    const scopes = ticked.map(([serviceId = "", region = ""]) => ({ serviceId, region }));
    scope.mutate({ certificationId: certificate.id, scopes });
  }
  return (
    <Panel title={t("scope")} description={t("admin.scopeHint")}>
      <form onSubmit={submit} className="flex flex-col gap-4">
        {services.map(({ id, name, regions }) => (
          <fieldset key={id}>
            <legend className="mb-1 text-sm font-medium">{name}</legend>
            <div className="flex flex-wrap gap-x-5 gap-y-1">
              {regions.map(({ code, name: region }) => (
                <Checkbox
                  key={code}
                  name="scope"
                  value={`${id} ${code}`}
                  label={region}
                  defaultChecked={isIn(id, code)}
                  disabled={!may}
                />
              ))}
            </div>
          </fieldset>
        ))}
        {may && (
          <Button type="submit" loading={scope.isPending} className="self-start">
            {t("admin.saveScope")}
          </Button>
        )}
      </form>
    </Panel>
  );
}
