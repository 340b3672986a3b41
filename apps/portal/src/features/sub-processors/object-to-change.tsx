"use client";

import { Button } from "@candor/ui/button";
import { Callout } from "@candor/ui/callout";
import { Dialog, DialogClose } from "@candor/ui/dialog";
import { Field } from "@candor/ui/field";
import { Textarea } from "@candor/ui/textarea";
import { textIn } from "@candor/web/text-in";
import { useProblems } from "@candor/web/use-problems";
import { useTranslations } from "next-intl";
import { type FormEvent, type ReactElement, useId } from "react";
import { useObject } from "./use-object.ts";

type Props = {
  noticeId: string;
  name: string;
  tenant: string;
  trigger: ReactElement;
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
};

export function ObjectToChange({ noticeId, name, tenant, trigger, open, onOpenChange }: Props) {
  const [t, actions, id] = [useTranslations("subProcessors.object"), useTranslations("actions"), useId()];
  const { object, refusal } = useObject(() => onOpenChange?.(false));
  const problems = useProblems(id, () => t("reasonError"));

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const typed = { noticeId, reason: textIn(new FormData(event.currentTarget), "reason") };
    const checked = problems.check((await import("@candor/domain/sub-processors/inputs")).ObjectToChange, typed);
    if (checked) object.mutate(checked);
  }
  return (
    <Dialog
      trigger={trigger}
      open={open}
      onOpenChange={(now) => (onOpenChange?.(now), object.reset())}
      title={t("title", { name })}
      description={t("text", { tenant })}
      closeLabel={actions("close")}
      footer={
        <>
          <DialogClose asChild>
            <Button>{actions("cancel")}</Button>
          </DialogClose>
          <Button type="submit" form={id} variant="primary" loading={object.isPending}>
            {t("submit")}
          </Button>
        </>
      }
    >
      <form id={id} noValidate onSubmit={(event) => void submit(event)} className="flex flex-col gap-5 pt-1">
        {refusal && <Callout tone="danger" role="alert" title={refusal.title} />}
        <Field
          label={t("reason")}
          hint={t("reasonHint")}
          id={problems.idOf("reason")}
          error={problems.errorOf("reason")}
        >
          <Textarea name="reason" rows={5} maxLength={4_000} />
        </Field>
      </form>
    </Dialog>
  );
}
