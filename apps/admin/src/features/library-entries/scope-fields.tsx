"use client";

import { Checkbox } from "@candor/ui/checkbox";
import { Field } from "@candor/ui/field";
import { Input } from "@candor/ui/input";
import { Select } from "@candor/ui/select";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useApi } from "../../trpc/client.tsx";
import type { FieldProps } from "./entry-fields.tsx";
import { answerAudiences } from "./entry-filters.ts";

/** For whom and what an answer holds, who looks after it, and when it is looked at again. */
export function ScopeFields({ problems: { idOf, errorOf }, entry }: FieldProps) {
  const [api, t] = [useApi(), useTranslations("libraryEntries")];
  const { data: services } = useQuery(api.services.list.queryOptions());
  const { data: staff } = useQuery(api.staff.list.queryOptions({ limit: 100 }));
  const spokenOf = new Set(entry?.services.map(({ id }) => id));
  const owners = staff?.rows.filter(({ id, deactivatedAt }) => !deactivatedAt || id === entry?.ownerId) ?? [];
  return (
    <>
      <Field label={t("fields.audience")} hint={t("fields.audienceHint")}>
        <Select name="audience" defaultValue={entry?.audience ?? "customer"}>
          {answerAudiences.map((value) => (
            <option key={value} value={value}>
              {t(`audiences.${value}`)}
            </option>
          ))}
        </Select>
      </Field>
      {services && services.length > 0 && (
        <fieldset className="flex flex-col gap-1">
          <legend className="mb-1 text-sm font-medium">{t("fields.services")}</legend>
          <p className="mb-1 text-sm text-muted">{t("fields.servicesHint")}</p>
          {services.map(({ id, name }) => (
            <Checkbox key={id} name="services" value={id} label={name} defaultChecked={spokenOf.has(id)} />
          ))}
        </fieldset>
      )}
      <Field label={t("fields.regions")} hint={t("fields.regionsHint")}>
        <Input name="regions" defaultValue={entry?.regions.join(", ")} autoComplete="off" />
      </Field>
      <Field
        label={t("fields.reviewOn")}
        hint={t("fields.reviewOnHint")}
        id={idOf("reviewOn")}
        error={errorOf("reviewOn")}
      >
        <Input type="date" name="reviewOn" defaultValue={entry?.reviewOn} />
      </Field>
      {entry && owners.length > 0 && (
        <Field label={t("columns.owner")}>
          <Select name="ownerId" defaultValue={entry.ownerId}>
            {owners.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      )}
    </>
  );
}
