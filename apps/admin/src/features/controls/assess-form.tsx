"use client";

import { Button } from "@candor/ui/button";
import { Callout } from "@candor/ui/callout";
import { Field } from "@candor/ui/field";
import { Input } from "@candor/ui/input";
import { Select } from "@candor/ui/select";
import { Textarea } from "@candor/ui/textarea";
import { toast } from "@candor/ui/toast";
import { textIn } from "@candor/web/text-in";
import { useErrorWords } from "@candor/web/use-error-words";
import { useProblems } from "@candor/web/use-problems";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { type FormEvent, useId } from "react";
import { useApi } from "../../trpc/client.tsx";
import type { Control } from "./control.tsx";

const statuses = ["implemented", "alternative", "partial", "planned", "not_applicable"] as const;

export function AssessForm({ control, mayAssess }: { control: Control; mayAssess: boolean }) {
  const [api, cache, t, id] = [useApi(), useQueryClient(), useTranslations("controls"), useId()];
  const errorWords = useErrorWords();
  const { check, idOf, errorOf } = useProblems(id, (path) => t(`problems.${path}` as "problems.verifiedOn"));
  const save = useMutation(
    api.controls.assess.mutationOptions({
      onSuccess: async () => {
        await Promise.all([
          cache.invalidateQueries(api.controls.pathFilter()),
          cache.invalidateQueries(api.frameworks.pathFilter()),
        ]);
        toast({ title: t("assessed", { label: control.label }) });
      },
    }),
  );
  const { id: controlId, description, status, verifiedOn } = control;
  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const text = (name: string) => textIn(form, name).trim();
    const [en, fr] = [text("en"), text("fr")];
    const checked = check((await import("@candor/domain/controls/inputs")).AssessControl, {
      controlId,
      status: text("status"),
      verifiedOn: text("verifiedOn"),
      ...((en || fr) && { description: { en, ...(fr && { fr }) } }),
    });
    if (checked) save.mutate(checked);
  }
  if (!mayAssess) return <p className="whitespace-pre-line">{description?.en ?? t("howNone")}</p>;
  return (
    <form data-edit noValidate onSubmit={(event) => void submit(event)} className="flex flex-col gap-5">
      {save.error && <Callout tone="danger" role="alert" title={errorWords(save.error).title} />}
      <div className="grid gap-5 sm:grid-cols-2">
        <Field label={t("columns.status")} id={idOf("status")} error={errorOf("status")}>
          <Select name="status" defaultValue={status ?? ""}>
            {!status && <option value="">{t("statuses.unassessed")}</option>}
            {statuses.map((one) => (
              <option key={one} value={one}>
                {t(`statuses.${one}`)}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={t("verified")} id={idOf("verifiedOn")} error={errorOf("verifiedOn")}>
          <Input type="date" name="verifiedOn" defaultValue={verifiedOn ?? ""} />
        </Field>
      </div>
      <Field label={t("howEn")} id={idOf("description.en")} error={errorOf("description.en")}>
        <Textarea name="en" defaultValue={description?.en} maxLength={4000} />
      </Field>
      <Field label={t("howFr")} id={idOf("description.fr")} error={errorOf("description.fr")}>
        <Textarea name="fr" lang="fr" defaultValue={description?.fr} maxLength={4000} />
      </Field>
      <Button type="submit" variant="primary" loading={save.isPending} className="self-start">
        {t("assess")}
      </Button>
    </form>
  );
}
