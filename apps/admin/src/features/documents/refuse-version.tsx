"use client";

import { Button } from "@candor/ui/button";
import { Callout } from "@candor/ui/callout";
import { Dialog, DialogClose } from "@candor/ui/dialog";
import { Field } from "@candor/ui/field";
import { Textarea } from "@candor/ui/textarea";
import { textIn } from "@candor/web/text-in";
import { useErrorWords } from "@candor/web/use-error-words";
import { useProblems } from "@candor/web/use-problems";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { type ComponentProps, type FormEvent, useId } from "react";
import { useApi } from "../../trpc/client.tsx";

type Props = Pick<ComponentProps<typeof Dialog>, "trigger" | "open" | "onOpenChange"> & {
  documentId: string;
  number: number;
};

/** Sends a version back to whoever uploaded it, with the reason. */
export function RefuseVersion({ documentId, number, trigger, open, onOpenChange }: Props) {
  const [api, cache, id] = [useApi(), useQueryClient(), useId()];
  const [t, actions, words] = [useTranslations("documents.staff"), useTranslations("actions"), useErrorWords()];
  const { idOf, errorOf, check } = useProblems(id, () => t("reasonMissing"));
  const refuse = useMutation(
    api.documents.refuse.mutationOptions({
      onSuccess: async () => {
        await cache.invalidateQueries(api.documents.pathFilter());
        onOpenChange?.(false);
      },
    }),
  );
  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const reason = textIn(new FormData(event.currentTarget), "reason");
    const { RefuseVersion: input } = await import("@candor/domain/documents/inputs");
    const checked = check(input, { documentId, number, reason });
    if (checked) refuse.mutate(checked);
  }
  return (
    <Dialog
      trigger={trigger}
      open={open}
      onOpenChange={onOpenChange}
      title={t("refuseTitle", { number })}
      description={t("refuseText")}
      closeLabel={actions("close")}
      footer={
        <>
          <DialogClose asChild>
            <Button>{actions("cancel")}</Button>
          </DialogClose>
          <Button type="submit" form={id} variant="danger" loading={refuse.isPending}>
            {t("refuse")}
          </Button>
        </>
      }
    >
      <form id={id} noValidate onSubmit={(event) => void submit(event)} className="flex flex-col gap-5">
        {refuse.error && <Callout tone="danger" role="alert" title={words(refuse.error).title} />}
        <Field label={t("reason")} id={idOf("reason")} error={errorOf("reason")}>
          <Textarea name="reason" rows={3} maxLength={2_000} />
        </Field>
      </form>
    </Dialog>
  );
}
