"use client";

import { localised } from "@candor/i18n/localised";
import { Button } from "@candor/ui/button";
import { Callout } from "@candor/ui/callout";
import { Dialog, DialogClose } from "@candor/ui/dialog";
import { Field } from "@candor/ui/field";
import { Select } from "@candor/ui/select";
import { useErrorWords } from "@candor/web/use-error-words";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useLocale, useTranslations } from "next-intl";
import { type ComponentProps, useState } from "react";
import { useApi } from "../../trpc/client.tsx";

type Props = Pick<ComponentProps<typeof Dialog>, "trigger" | "open" | "onOpenChange"> & { documentId: string };

/** Takes a document from every customer at once, and says what stands in its place. */
export function WithdrawDocument({ documentId, trigger, open, onOpenChange }: Props) {
  const [api, cache, t, words] = [useApi(), useQueryClient(), useTranslations("documents.staff"), useErrorWords()];
  const [actions, locale] = [useTranslations("actions"), useLocale()];
  const [replacedBy, setReplacedBy] = useState("");
  const { data: others } = useQuery(api.documents.list.queryOptions({ limit: 100 }));
  const withdraw = useMutation(
    api.documents.withdraw.mutationOptions({
      onSuccess: async () => {
        await cache.invalidateQueries(api.documents.pathFilter());
        onOpenChange?.(false);
      },
    }),
  );
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
          <Button
            variant="danger"
            loading={withdraw.isPending}
            onClick={() => withdraw.mutate({ documentId, ...(replacedBy && { replacedBy }) })}
          >
            {t("withdraw")}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-5">
        {withdraw.error && <Callout tone="danger" role="alert" title={words(withdraw.error).title} />}
        <Field label={t("replacement")}>
          <Select value={replacedBy} onChange={(event) => setReplacedBy(event.target.value)}>
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
      </div>
    </Dialog>
  );
}
