"use client";

import { Button } from "@candor/ui/button";
import { Field } from "@candor/ui/field";
import { Input } from "@candor/ui/input";
import { textIn } from "@candor/web/text-in";
import { useProblems } from "@candor/web/use-problems";
import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { type FormEvent, useId } from "react";
import { useApi } from "../../trpc/client.tsx";
import { useChanged } from "./use-changed.ts";

export function PlanVisit({ certificationId }: { certificationId: string }) {
  const [api, t, id] = [useApi(), useTranslations("certifications.admin"), useId()];
  const plan = useMutation(api.certifications.planVisit.mutationOptions(useChanged()));
  const { check, idOf, errorOf } = useProblems(id, () => t("problems.plannedOn"));
  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const plannedOn = textIn(new FormData(event.currentTarget), "plannedOn");
    const { PlanVisit: schema } = await import("@candor/domain/certifications/inputs");
    const checked = check(schema, { certificationId, plannedOn });
    if (checked) plan.mutate(checked);
  }
  return (
    <form noValidate onSubmit={(event) => void submit(event)} className="flex flex-wrap items-end gap-3">
      <Field label={t("plannedOn")} id={idOf("plannedOn")} error={errorOf("plannedOn")}>
        <Input type="date" name="plannedOn" />
      </Field>
      <Button type="submit" loading={plan.isPending}>
        {t("planVisit")}
      </Button>
    </form>
  );
}
