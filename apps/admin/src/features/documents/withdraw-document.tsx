"use client";

import { localised } from "@candor/i18n/localised";
import { Button } from "@candor/ui/button";
import { Callout } from "@candor/ui/callout";
import { Dialog, DialogClose } from "@candor/ui/dialog";
import { Field } from "@candor/ui/field";
import { Select } from "@candor/ui/select";
import { Textarea } from "@candor/ui/textarea";
import { textIn } from "@candor/web/text-in";
import { useErrorWords } from "@candor/web/use-error-words";
import { useProblems } from "@candor/web/use-problems";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useLocale, useTranslations } from "next-intl";
import { type ComponentProps, type FormEvent, useId } from "react";
import { useApi } from "../../trpc/client.tsx";

type Props = Pick<ComponentProps<typeof Dialog>, "trigger" | "open" | "onOpenChange"> & { documentId: string };

/** Takes a document from every customer at once, and says what stands in its place. */
export function WithdrawDocument({ documentId, trigger, open, onOpenChange }: Props) {
  const [api, cache, t, words] = [useApi(), useQueryClient(), useTranslations("documents.staff"), useErrorWords()];
  const [actions, locale] = [useTranslations("actions"), useLocale()];
  const id = useId();
  const { idOf, errorOf, check } = useProblems(id, () => t("reasonMissing"));
  const { data: others } = useQuery(api.documents.list.queryOptions({ limit: 100 }));
  const withdraw = useMutation(
    api.documents.withdraw.mutationOptions({
      onSuccess: async () => {
        await cache.invalidateQueries(api.documents.pathFilter());
        onOpenChange?.(false);
      },
    }),
  );
  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const [reason, replacedBy] = [textIn(form, "reason"), textIn(form, "replacedBy")];
    const { WithdrawDocument: input } = await import("@candor/domain/documents/inputs");
    const checked = check(input, { documentId, reason, ...(replacedBy && { replacedBy }) });
    if (checked) withdraw.mutate(checked);
  }
  return (
    <Dialog
      trigger={trigger}
      open={open}
      onOpenChange={onOpenChange}
      title={t("withdrawTitle")}
      description={t("withdrawText")}
      closeLabel={actions("close")}
      footer={
        <>
          <DialogClose asChild>
            <Button>{actions("cancel")}</Button>
          </DialogClose>
          <Button type="submit" form={id} variant="danger" loading={withdraw.isPending}>
            {t("withdraw")}
          </Button>
        </>
      }
    >
      <form id={id} noValidate onSubmit={(event) => void submit(event)} className="flex flex-col gap-5 pt-1">
        {withdraw.error && <Callout tone="danger" role="alert" title={words(withdraw.error).title} />}
        <Field label={t("reason")} id={idOf("reason")} error={errorOf("reason")}>
          <Textarea name="reason" rows={3} maxLength={2_000} />
        </Field>
        <Field label={t("replacement")}>
          <Select name="replacedBy">
            <option value="">{t("noReplacement")}</option>
            {others?.rows
              .filter(({ id, withdrawnAt }) => id !== documentId && !withdrawnAt)
              .map(({ id, title }) => (
                <option key={id} value={id}>
                  {localised(title, locale).text}
                </option>
              ))}
          </Select>
        </Field>
      </form>
    </Dialog>
  );
}
