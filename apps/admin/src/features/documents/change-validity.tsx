"use client";

import type { AdminOutputs } from "@candor/api/admin";
import { Button } from "@candor/ui/button";
import { Callout } from "@candor/ui/callout";
import { Dialog, DialogClose } from "@candor/ui/dialog";
import { Field } from "@candor/ui/field";
import { Input } from "@candor/ui/input";
import { Select } from "@candor/ui/select";
import { textIn } from "@candor/web/text-in";
import { useErrorWords } from "@candor/web/use-error-words";
import { useProblems } from "@candor/web/use-problems";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { type ComponentProps, type FormEvent, useId } from "react";
import { useApi } from "../../trpc/client.tsx";

type Props = Pick<ComponentProps<typeof Dialog>, "trigger" | "open" | "onOpenChange"> & {
  documentId: string;
  version: AdminOutputs["documents"]["get"]["versions"][number];
  timeZones: string[];
};

/** The days on which a version holds, and the zone that these days belong to. */
export function ChangeValidity({ documentId, version, timeZones, trigger, open, onOpenChange }: Props) {
  const [api, cache, id] = [useApi(), useQueryClient(), useId()];
  const [t, actions, words] = [useTranslations("documents.staff"), useTranslations("actions"), useErrorWords()];
  const { idOf, errorOf, check } = useProblems(id, () => t("validOrder"));
  const { number } = version;
  const change = useMutation(
    api.documents.date.mutationOptions({
      onSuccess: async () => {
        await cache.invalidateQueries(api.documents.pathFilter());
        onOpenChange?.(false);
      },
    }),
  );
  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const [validFrom, validTo] = [textIn(form, "validFrom"), textIn(form, "validTo")];
    const days = { ...(validFrom && { validFrom }), ...(validTo && { validTo }), timeZone: textIn(form, "timeZone") };
    const { ChangeValidity: input } = await import("@candor/domain/documents/inputs");
    const checked = check(input, { documentId, number, ...days });
    if (checked) change.mutate(checked);
  }
  return (
    <Dialog
      trigger={trigger}
      open={open}
      onOpenChange={onOpenChange}
      title={t("validityTitle", { number })}
      closeLabel={actions("close")}
      footer={
        <>
          <DialogClose asChild>
            <Button>{actions("cancel")}</Button>
          </DialogClose>
          <Button type="submit" form={id} variant="primary" loading={change.isPending}>
            {actions("save")}
          </Button>
        </>
      }
    >
      <form id={id} noValidate onSubmit={(event) => void submit(event)} className="grid gap-5 pt-1 sm:grid-cols-2">
        {change.error && <Callout tone="danger" role="alert" title={words(change.error).title} />}
        <Field label={t("validFrom")} hint={t("validFromHint")}>
          <Input type="date" name="validFrom" defaultValue={version.validFrom ?? ""} />
        </Field>
        <Field label={t("validTo")} hint={t("validToHint")} id={idOf("validTo")} error={errorOf("validTo")}>
          <Input type="date" name="validTo" defaultValue={version.validTo ?? ""} />
        </Field>
        <Field label={t("timeZone")} hint={t("timeZoneHint")} className="sm:col-span-2">
          <Select name="timeZone" defaultValue={version.timeZone}>
            {timeZones.map((zone) => (
              <option key={zone} value={zone}>
                {zone}
              </option>
            ))}
          </Select>
        </Field>
      </form>
    </Dialog>
  );
}
