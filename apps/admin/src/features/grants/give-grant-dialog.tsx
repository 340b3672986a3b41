"use client";

import { Button } from "@candor/ui/button";
import { Callout } from "@candor/ui/callout";
import { Dialog, DialogClose } from "@candor/ui/dialog";
import { Field } from "@candor/ui/field";
import { Input } from "@candor/ui/input";
import { Select } from "@candor/ui/select";
import { textIn } from "@candor/web/text-in";
import { useErrorWords } from "@candor/web/use-error-words";
import { useProblems } from "@candor/web/use-problems";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { type ComponentProps, type FormEvent, useId } from "react";
import { useApi } from "../../trpc/client.tsx";
import { ScopeFields } from "./scope-fields.tsx";

type Props = Pick<ComponentProps<typeof Dialog>, "trigger" | "open" | "onOpenChange"> & {
  tenant: { id: string; name: string };
};
const aDay = 86_400_000;

/** Lets the whole customer or one person open a document, a class, or what speaks of a service. */
export function GiveGrantDialog({ tenant, trigger, open, onOpenChange }: Props) {
  const [api, cache, id] = [useApi(), useQueryClient(), useId()];
  const [t, actions, words] = [useTranslations("grants"), useTranslations("actions"), useErrorWords()];
  const { data: members } = useQuery(api.members.list.queryOptions({ tenantId: tenant.id, limit: 100 }));
  const { idOf, errorOf, check } = useProblems(id, (path) => t(path.startsWith("scope") ? "scopeMissing" : "problem"));
  const give = useMutation(
    api.grants.give.mutationOptions({
      onSuccess: async () => {
        await cache.invalidateQueries(api.grants.pathFilter());
        onOpenChange?.(false);
      },
    }),
  );
  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const [by, what, memberId] = [textIn(form, "by"), textIn(form, "what"), textIn(form, "memberId")];
    const days = Number(textIn(form, "days"));
    const scope = { document: { documentId: what }, class: { classification: what }, service: { serviceId: what } }[by];
    const { GiveGrant } = await import("@candor/domain/grants/inputs");
    const checked = check(GiveGrant, {
      tenantId: tenant.id,
      scope: { by, ...scope },
      reason: textIn(form, "reason"),
      ...(memberId && { memberId }),
      ...(days > 0 && { expiresAt: new Date(Date.now() + days * aDay).toISOString() }),
    });
    if (checked) give.mutate(checked);
  }
  return (
    <Dialog
      trigger={trigger}
      open={open}
      onOpenChange={onOpenChange}
      title={t("giveTitle", { name: tenant.name })}
      closeLabel={actions("close")}
      footer={
        <>
          <DialogClose asChild>
            <Button>{actions("cancel")}</Button>
          </DialogClose>
          <Button type="submit" form={id} variant="primary" loading={give.isPending}>
            {t("give")}
          </Button>
        </>
      }
    >
      <form id={id} noValidate onSubmit={(event) => void submit(event)} className="flex flex-col gap-5 pt-1">
        {give.error && <Callout tone="danger" role="alert" title={words(give.error).title} />}
        <ScopeFields id={idOf("scope")} error={errorOf("scope")} />
        <Field label={t("whom")}>
          <Select name="memberId">
            <option value="">{t("everybodyOf", { name: tenant.name })}</option>
            {members?.rows.map(({ id: memberId, name, email }) => (
              <option key={memberId} value={memberId}>
                {name} ({email})
              </option>
            ))}
          </Select>
        </Field>
        <Field label={t("days")} hint={t("daysHint")} className="max-w-60">
          <Input name="days" type="number" min={1} max={3660} defaultValue={90} />
        </Field>
        <Field label={t("reason")} hint={t("reasonHint")}>
          <Input name="reason" maxLength={2_000} autoComplete="off" />
        </Field>
      </form>
    </Dialog>
  );
}
