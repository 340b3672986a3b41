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
  tenantId: string;
  grantId: string;
};

/** Ends a grant now, and with it what is open by it. */
export function RevokeGrantDialog({ tenantId, grantId, trigger, open, onOpenChange }: Props) {
  const [api, cache, id] = [useApi(), useQueryClient(), useId()];
  const [t, actions, words] = [useTranslations("grants"), useTranslations("actions"), useErrorWords()];
  const { idOf, errorOf, check } = useProblems(id, () => t("revokeMissing"));
  const revoke = useMutation(
    api.grants.revoke.mutationOptions({
      onSuccess: async () => {
        await cache.invalidateQueries(api.grants.pathFilter());
        onOpenChange?.(false);
      },
    }),
  );
  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const reason = textIn(new FormData(event.currentTarget), "reason");
    const { RevokeGrant } = await import("@candor/domain/grants/inputs");
    const checked = check(RevokeGrant, { tenantId, grantId, reason });
    if (checked) revoke.mutate(checked);
  }
  return (
    <Dialog
      trigger={trigger}
      open={open}
      onOpenChange={onOpenChange}
      title={t("revokeTitle")}
      description={t("revokeText")}
      closeLabel={actions("close")}
      footer={
        <>
          <DialogClose asChild>
            <Button>{actions("cancel")}</Button>
          </DialogClose>
          <Button type="submit" form={id} variant="danger" loading={revoke.isPending}>
            {t("revoke")}
          </Button>
        </>
      }
    >
      <form id={id} noValidate onSubmit={(event) => void submit(event)} className="flex flex-col gap-5">
        {revoke.error && <Callout tone="danger" role="alert" title={words(revoke.error).title} />}
        <Field label={t("revokeReason")} hint={t("revokeHint")} id={idOf("reason")} error={errorOf("reason")}>
          <Textarea name="reason" rows={3} maxLength={2_000} />
        </Field>
      </form>
    </Dialog>
  );
}
