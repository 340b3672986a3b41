"use client";

import type { DefineService } from "@candor/domain/services/inputs";
import { Callout } from "@candor/ui/callout";
import { Field, FieldError } from "@candor/ui/field";
import { Checkbox } from "@candor/ui/checkbox";
import { Input } from "@candor/ui/input";
import { useErrorWords } from "@candor/web/use-error-words";
import { useProblems } from "@candor/web/use-problems";
import { useTranslations } from "next-intl";
import type { FormEvent } from "react";
import { DescriptionFields } from "./description-fields.tsx";
import { readServiceForm } from "./read-service-form.ts";
import type { Region, Service } from "./services.tsx";

type Props = {
  id: string;
  /** Absent for a new one. */
  service?: Service;
  /** Those whose short name is taken: defining one of them again would change it. */
  others?: Service[];
  regions: Region[];
  error: unknown;
  onSave: (service: DefineService) => void;
};

export function ServiceForm({ id, service, others = [], regions, error, onSave }: Props) {
  const [t, e, errorWords] = [useTranslations("services"), useTranslations("errors"), useErrorWords()];
  const nameOf = (slug: string) => others.find((other) => other.slug === slug)?.name;
  const problems = useProblems(id, (path) => {
    if (path === "slug") return t("slugError");
    if (path.startsWith("taken.")) return t("taken", { name: path.slice("taken.".length) });
    if (path.startsWith("description")) return t("descriptionError");
    return path === "regions" ? t("regionsError") : e("fieldRequired");
  });
  const { idOf, errorOf } = problems;
  const taken = problems.errors.find(({ fieldId }) => fieldId.startsWith(idOf("taken.")));

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const typed = readServiceForm(new FormData(event.currentTarget), service);
    const owner = nameOf(typed.slug);
    if (owner) return problems.refuse([`taken.${owner}`]);
    const checked = problems.check((await import("@candor/domain/services/inputs")).DefineService, typed);
    if (checked) onSave(checked);
  }
  return (
    <form data-edit id={id} noValidate onSubmit={(event) => void submit(event)} className="flex flex-col gap-5 pt-1">
      {error != null && <Callout tone="danger" role="alert" {...errorCallout(errorWords(error))} />}
      <Field label={t("name")} hint={t("nameHint")} id={idOf("name")} error={errorOf("name")}>
        <Input name="name" defaultValue={service?.name} autoComplete="off" maxLength={120} />
      </Field>
      {service ? (
        <p className="text-sm text-muted">
          {t.rich("slugIs", {
            slug: service.slug,
            code: (slug) => <span className="font-mono">{slug}</span>,
          })}
        </p>
      ) : (
        <Field label={t("slug")} hint={t("slugHint")} id={idOf("slug")} error={errorOf("slug") ?? taken?.message}>
          <Input name="slug" mono autoComplete="off" spellCheck={false} />
        </Field>
      )}
      <DescriptionFields description={service?.description} idOf={idOf} errorOf={errorOf} />
      <fieldset id={idOf("regions")} className="flex flex-col gap-1">
        <legend className="mb-1 text-sm font-medium">{t("regions")}</legend>
        <p className="text-sm text-muted">{t("regionsHint")}</p>
        {errorOf("regions") && <FieldError id={`${idOf("regions")}-error`}>{errorOf("regions")}</FieldError>}
        {regions.map(({ code, name }) => {
          const isSold = service?.regions.some((region) => region.code === code) ?? false;
          return (
            <Checkbox
              key={code}
              name="regions"
              value={code}
              label={name}
              hint={<span className="font-mono text-xs">{code}</span>}
              defaultChecked={isSold}
              disabled={isSold}
            />
          );
        })}
      </fieldset>
    </form>
  );
}

const errorCallout = ({ title, description }: { title: string; description?: string }) => ({
  title,
  children: description,
});
