"use client";

import { Button } from "@candor/ui/button";
import { Callout } from "@candor/ui/callout";
import { Dialog, DialogClose } from "@candor/ui/dialog";
import { Field } from "@candor/ui/field";
import { Select } from "@candor/ui/select";
import { Textarea } from "@candor/ui/textarea";
import { textIn } from "@candor/web/text-in";
import { useErrorWords } from "@candor/web/use-error-words";
import { useProblems } from "@candor/web/use-problems";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { type FormEvent, useId, useState } from "react";
import { useApi } from "../../trpc/client.tsx";

type Mode = "general" | "own" | "waived";
type Props = { tenantId: string; mode: Mode; hasOwn: boolean };

/** What is asked of one customer instead of what is asked of everybody, with a reason that stays. */
export function OverrideAgreement({ tenantId, mode, hasOwn }: Props) {
  const [api, cache, id] = [useApi(), useQueryClient(), useId()];
  const [t, actions, words] = [useTranslations("agreements.staff"), useTranslations("actions"), useErrorWords()];
  const [isOpen, setOpen] = useState(false);
  const { idOf, errorOf, check } = useProblems(id, () => t("reasonMissing"));
  const override = useMutation(
    api.agreements.override.mutationOptions({
      onSuccess: async () => {
        await cache.invalidateQueries(api.agreements.pathFilter());
        setOpen(false);
      },
    }),
  );
  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const { OverrideAgreement: input } = await import("@candor/domain/agreements/inputs");
    const checked = check(input, { tenantId, mode: textIn(form, "mode"), reason: textIn(form, "reason") });
    if (checked) override.mutate(checked);
  }
  return (
    <Dialog
      open={isOpen}
      onOpenChange={setOpen}
      trigger={<Button>{t("override")}</Button>}
      title={t("override")}
      description={t("overrideText")}
      closeLabel={actions("close")}
      footer={
        <>
          <DialogClose asChild>
            <Button>{actions("cancel")}</Button>
          </DialogClose>
          <Button type="submit" form={id} variant="primary" loading={override.isPending}>
            {actions("save")}
          </Button>
        </>
      }
    >
      <form id={id} noValidate onSubmit={(event) => void submit(event)} className="flex flex-col gap-5 pt-1">
        {override.error && <Callout tone="danger" role="alert" title={words(override.error).title} />}
        <Field label={t("asks")} hint={hasOwn ? undefined : t("ownMissing")}>
          <Select name="mode" defaultValue={mode}>
            {(["general", "own", "waived"] as const).map((value) => (
              <option key={value} value={value} disabled={value === "own" && !hasOwn}>
                {t(`choices.${value}`)}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={t("reason")} id={idOf("reason")} error={errorOf("reason")}>
          <Textarea name="reason" rows={2} maxLength={2_000} />
        </Field>
      </form>
    </Dialog>
  );
}
