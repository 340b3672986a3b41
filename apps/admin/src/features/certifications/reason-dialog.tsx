"use client";

import { Button } from "@candor/ui/button";
import { Dialog, DialogClose } from "@candor/ui/dialog";
import { Field } from "@candor/ui/field";
import { Textarea } from "@candor/ui/textarea";
import { textIn } from "@candor/web/text-in";
import { useProblems } from "@candor/web/use-problems";
import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { type FormEvent, type ReactElement, useId } from "react";
import { useApi } from "../../trpc/client.tsx";
import type { Detail } from "./certification-form.tsx";
import { useChanged } from "./use-changed.ts";

type Props = {
  verb: "suspend" | "withdraw";
  certificate: Detail;
  trigger: ReactElement;
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
};

/** Suspends or withdraws; both need a reason that customers can read. */
export function ReasonDialog({ verb, certificate, trigger, open, onOpenChange }: Props) {
  const [api, t, actions, id] = [
    useApi(),
    useTranslations("certifications.admin"),
    useTranslations("actions"),
    useId(),
  ];
  const done = useChanged(t("changed", { number: certificate.number }), () => onOpenChange?.(false));
  const suspend = useMutation(api.certifications.suspend.mutationOptions(done));
  const withdraw = useMutation(api.certifications.withdraw.mutationOptions(done));
  const change = verb === "suspend" ? suspend : withdraw;
  const { check, idOf, errorOf } = useProblems(id, () => t("problems.reason"));

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const reason = textIn(new FormData(event.currentTarget), "reason");
    const { SuspendCertification } = await import("@candor/domain/certifications/inputs");
    const checked = check(SuspendCertification, { certificationId: certificate.id, reason });
    if (checked) change.mutate(checked);
  }
  return (
    <Dialog
      trigger={trigger}
      open={open}
      onOpenChange={onOpenChange}
      title={t("reasonTitle")}
      description={verb === "withdraw" ? t("withdrawText") : undefined}
      closeLabel={actions("close")}
      footer={
        <>
          <DialogClose asChild>
            <Button>{actions("cancel")}</Button>
          </DialogClose>
          <Button type="submit" form={id} variant="primary" loading={change.isPending}>
            {t(verb)}
          </Button>
        </>
      }
    >
      <form id={id} noValidate onSubmit={(event) => void submit(event)}>
        <Field label={t("reasonTitle")} hint={t("reasonHint")} id={idOf("reason")} error={errorOf("reason")}>
          <Textarea name="reason" rows={3} maxLength={1000} />
        </Field>
      </form>
    </Dialog>
  );
}
