"use client";

import { Checkbox } from "@candor/ui/checkbox";
import { Field } from "@candor/ui/field";
import { Select } from "@candor/ui/select";
import { Textarea } from "@candor/ui/textarea";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useApi } from "../../trpc/client.tsx";
import type { FieldProps } from "./document-fields.tsx";

/** What it says, of which services, and who looks after it. */
export function MoreFields({ problems: { idOf, errorOf }, document }: FieldProps) {
  const [api, t] = [useApi(), useTranslations("documents.staff")];
  const { data: services } = useQuery(api.services.list.queryOptions());
  const { data: staff } = useQuery(api.staff.list.queryOptions({ limit: 100 }));
  const spokenOf = new Set(document?.services.map(({ id }) => id));
  const owners = staff?.rows.filter(({ id, deactivatedAt }) => !deactivatedAt || id === document?.ownerId) ?? [];
  return (
    <>
      {(["en", "fr"] as const).map((language) => (
        <Field
          key={language}
          label={t(language === "en" ? "aboutEn" : "aboutFr")}
          id={idOf(`description.${language}`)}
          error={errorOf(`description.${language}`)}
        >
          <Textarea
            name={`description.${language}`}
            lang={language}
            rows={2}
            maxLength={2_000}
            defaultValue={document?.description?.[language] ?? ""}
          />
        </Field>
      ))}
      {services && services.length > 0 && (
        <fieldset className="flex flex-col gap-1">
          <legend className="mb-1 text-sm font-medium">{t("services")}</legend>
          <p className="mb-1 text-sm text-muted">{t("servicesHint")}</p>
          {services.map(({ id, name }) => (
            <Checkbox key={id} name="services" value={id} label={name} defaultChecked={spokenOf.has(id)} />
          ))}
        </fieldset>
      )}
      {owners.length > 0 && (
        <Field label={t("owner")} hint={t("ownerHint")} id={idOf("ownerId")} error={errorOf("ownerId")}>
          <Select name="ownerId" defaultValue={document?.ownerId}>
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
