"use client";

import { Button } from "@candor/ui/button";
import { Callout } from "@candor/ui/callout";
import { Dialog, DialogClose } from "@candor/ui/dialog";
import { Field } from "@candor/ui/field";
import { FileDrop } from "@candor/ui/file-drop";
import { Input } from "@candor/ui/input";
import { textIn } from "@candor/web/text-in";
import { useProblems } from "@candor/web/use-problems";
import { useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { type ComponentProps, type FormEvent, useId, useState } from "react";
import { useApi } from "../../trpc/client.tsx";
import { sendSigned } from "./send-signed.ts";

type Props = Pick<ComponentProps<typeof Dialog>, "trigger" | "open" | "onOpenChange"> & {
  tenant: { id: string; name: string };
  agreement: { id: string; number: number };
};

/** An agreement that was signed on paper or by another service: who signed when, and the signed copy. */
export function RecordAcceptanceDialog({ tenant, agreement, trigger, open, onOpenChange }: Props) {
  const [api, cache, id] = [useApi(), useQueryClient(), useId()];
  const [t, actions] = [useTranslations("agreements.staff"), useTranslations("actions")];
  const [file, setFile] = useState<File | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [isSending, setSending] = useState(false);
  const { idOf, errorOf, check } = useProblems(id, () => t("missing"));
  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const { RecordAcceptance } = await import("@candor/domain/agreements/inputs");
    const [name, title, signedOn] = [textIn(form, "name"), textIn(form, "title"), textIn(form, "signedOn")];
    const checked = check(RecordAcceptance, {
      tenantId: tenant.id,
      agreementId: agreement.id,
      name,
      title,
      signedOn,
    });
    setProblem(file ? null : t("fileMissing"));
    if (!checked || !file) return;
    setSending(true);
    const failed = await sendSigned(file, checked);
    setSending(false);
    if (failed !== null) return setProblem(failed || t("notSent"));
    await cache.invalidateQueries(api.agreements.pathFilter());
    onOpenChange?.(false);
  }
  return (
    <Dialog
      trigger={trigger}
      open={open}
      onOpenChange={onOpenChange}
      title={t("recordTitle", { number: agreement.number })}
      description={t("recordText", { name: tenant.name })}
      closeLabel={actions("close")}
      footer={
        <>
          <DialogClose asChild>
            <Button>{actions("cancel")}</Button>
          </DialogClose>
          <Button type="submit" form={id} variant="primary" loading={isSending}>
            {t("file")}
          </Button>
        </>
      }
    >
      <form id={id} noValidate onSubmit={(event) => void submit(event)} className="flex flex-col gap-5 pt-1">
        {problem && <Callout tone="danger" role="alert" title={problem} />}
        <Field label={t("signer")} id={idOf("name")} error={errorOf("name")}>
          <Input name="name" maxLength={120} autoComplete="off" />
        </Field>
        <Field label={t("signerTitle")} id={idOf("title")} error={errorOf("title")}>
          <Input name="title" maxLength={120} autoComplete="off" />
        </Field>
        <Field label={t("signedOnLabel")} id={idOf("signedOn")} error={errorOf("signedOn")} className="max-w-60">
          <Input name="signedOn" type="date" />
        </Field>
        <FileDrop label={t("copy")} hint={t("copyHint")} accept=".pdf" onFiles={([given]) => setFile(given ?? null)} />
      </form>
    </Dialog>
  );
}
