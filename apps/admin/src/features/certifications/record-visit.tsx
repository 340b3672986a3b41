"use client";

import { Button } from "@candor/ui/button";
import { Field } from "@candor/ui/field";
import { Input } from "@candor/ui/input";
import { Textarea } from "@candor/ui/textarea";
import { textIn } from "@candor/web/text-in";
import { useProblems } from "@candor/web/use-problems";
import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { type FormEvent, useId } from "react";
import { useApi } from "../../trpc/client.tsx";
import { useChanged } from "./use-changed.ts";

type Props = { certificationId: string; plannedOn: string };

export function RecordVisit({ certificationId, plannedOn }: Props) {
  const [api, t, id] = [useApi(), useTranslations("certifications.admin"), useId()];
  const record = useMutation(api.certifications.recordVisit.mutationOptions(useChanged()));
  const { check, idOf, errorOf } = useProblems(id, (path) =>
    t(path === "doneOn" ? "problems.doneOn" : "problems.outcome"),
  );
  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const [en, fr] = [textIn(form, "outcome.en").trim(), textIn(form, "outcome.fr").trim()];
    const { RecordVisit: schema } = await import("@candor/domain/certifications/inputs");
    const typed = { certificationId, plannedOn, doneOn: textIn(form, "doneOn"), outcome: { en, ...(fr && { fr }) } };
    const checked = check(schema, typed);
    if (checked) record.mutate(checked);
  }
  return (
    <form noValidate onSubmit={(event) => void submit(event)} className="flex flex-col gap-3">
      <Field label={t("doneOn")} id={idOf("doneOn")} error={errorOf("doneOn")}>
        <Input type="date" name="doneOn" defaultValue={plannedOn} />
      </Field>
      <Field label={t("outcomeEn")} id={idOf("outcome.en")} error={errorOf("outcome.en")}>
        <Textarea name="outcome.en" lang="en" rows={2} />
      </Field>
      <Field label={t("outcomeFr")} id={idOf("outcome.fr")} error={errorOf("outcome.fr")}>
        <Textarea name="outcome.fr" lang="fr" rows={2} />
      </Field>
      <Button type="submit" size="sm" loading={record.isPending} className="self-start">
        {t("recordVisit")}
      </Button>
    </form>
  );
}
