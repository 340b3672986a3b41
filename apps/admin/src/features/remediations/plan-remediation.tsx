"use client";

import type { AssetSelection, PlanRemediations } from "@candor/domain/remediations/inputs";
import { localised } from "@candor/i18n/localised";
import { Button } from "@candor/ui/button";
import { Callout } from "@candor/ui/callout";
import { Dialog, DialogClose } from "@candor/ui/dialog";
import { Field } from "@candor/ui/field";
import { Input } from "@candor/ui/input";
import { RadioGroup } from "@candor/ui/radio-group";
import { Select } from "@candor/ui/select";
import { SkeletonText } from "@candor/ui/skeleton";
import { toast } from "@candor/ui/toast";
import { useProblems } from "@candor/web/use-problems";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useLocale, useTranslations } from "next-intl";
import { type FormEvent, type ReactElement, useId, useState } from "react";
import { useApi } from "../../trpc/client.tsx";
import { useRemediationWords } from "./use-remediation-words.ts";

type Place = { serviceId: string; region: string; label: string };
export type PlanProps = {
  selection: AssetSelection;
  name: string;
  /** Where a product runs: the plan may be for one of these places only. */
  places?: Place[];
};
type Props = PlanProps & { trigger: ReactElement; open?: boolean; onOpenChange?: (open: boolean) => void };
const kinds = Object.keys({
  isolate: 0,
  decommission: 0,
  patch: 0,
  mitigate: 0,
} satisfies Record<PlanRemediations["kind"], 0>) as PlanRemediations["kind"][];

export function PlanRemediation({ selection, name, places = [], trigger, open, onOpenChange }: Props) {
  const [t, actions, id] = [useTranslations("remediations.plan"), useTranslations("actions"), useId()];
  const [saving, setSaving] = useState(false);
  return (
    <Dialog
      trigger={trigger}
      open={open}
      onOpenChange={onOpenChange}
      title={t("title")}
      description={t("assetIds" in selection ? "introAsset" : "intro", { name })}
      closeLabel={actions("close")}
      footer={
        <>
          <DialogClose asChild>
            <Button>{actions("cancel")}</Button>
          </DialogClose>
          <Button type="submit" form={id} variant="primary" loading={saving}>
            {t("submit")}
          </Button>
        </>
      }
    >
      <PlanForm
        id={id}
        selection={selection}
        places={places}
        onSaving={setSaving}
        onDone={() => onOpenChange?.(false)}
      />
    </Dialog>
  );
}

type FormProps = {
  id: string;
  selection: AssetSelection;
  places: Place[];
  onSaving: (saving: boolean) => void;
  onDone: () => void;
};

function PlanForm({ id, selection, places, onSaving, onDone }: FormProps) {
  const [api, cache, locale] = [useApi(), useQueryClient(), useLocale()];
  const [t, all, e, errorWords] = [
    useTranslations("remediations.plan"),
    useTranslations("remediations"),
    useTranslations("errors"),
    useRemediationWords(),
  ];
  const optional = useTranslations("fields")("optional");
  const { data: advisories } = useQuery(api.advisories.list.queryOptions({ states: ["published"], limit: 100 }));
  const problems = useProblems(id, () => e("fieldChoice"));
  const plan = useMutation(
    api.remediations.plan.mutationOptions({
      onMutate: () => onSaving(true),
      onSettled: () => onSaving(false),
      onSuccess: async ({ added, changed }) => {
        await Promise.all([
          cache.invalidateQueries(api.assets.pathFilter()),
          cache.invalidateQueries(api.remediations.pathFilter()),
        ]);
        toast({ title: t("submitted", { added, changed }) });
        onDone();
      },
    }),
  );
  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const { advisoryId, kind, plannedFor, place } = Object.fromEntries(new FormData(event.currentTarget));
    const where = places[Number(place ?? -1)];
    const inputs = await import("@candor/domain/remediations/inputs");
    const checked = problems.check(inputs.PlanRemediations, {
      advisoryId,
      kind,
      assets: where ? { ...selection, serviceId: where.serviceId, region: where.region } : selection,
      ...(plannedFor ? { plannedFor: `${plannedFor as string}T23:59:59.000Z` } : {}),
    });
    if (checked) plan.mutate(checked);
  }
  if (!advisories) return <SkeletonText lines={6} />;
  if (advisories.rows.length === 0) return <Callout title={t("none")} />;
  return (
    <form id={id} noValidate onSubmit={(event) => void submit(event)} className="flex flex-col gap-5 pt-1">
      {plan.error && (
        <Callout tone="danger" role="alert" title={errorWords(plan.error).title}>
          {errorWords(plan.error).description}
        </Callout>
      )}
      <Field label={t("advisory")} id={problems.idOf("advisoryId")} error={problems.errorOf("advisoryId")}>
        <Select name="advisoryId" defaultValue="">
          <option value="" disabled>
            {t("choose")}
          </option>
          {advisories.rows.map((advisory) => (
            <option key={advisory.id} value={advisory.id}>
              {advisory.trackingId} – {localised(advisory.title, locale).text}
            </option>
          ))}
        </Select>
      </Field>
      <RadioGroup
        name="kind"
        label={t("kind")}
        defaultValue="patch"
        options={kinds.map((value) => ({
          value,
          label: all(`kinds.${value}`),
          hint: t(`kindHints.${value}`),
        }))}
      />
      {places.length > 1 && (
        <Field label={t("where")}>
          <Select name="place" defaultValue="-1">
            <option value="-1">{t("everywhere")}</option>
            {places.map(({ label }, n) => (
              <option key={label} value={n}>
                {label}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Field label={t("when")} hint={t("whenHint")} optional={optional}>
        <Input type="date" name="plannedFor" className="w-44" />
      </Field>
    </form>
  );
}
