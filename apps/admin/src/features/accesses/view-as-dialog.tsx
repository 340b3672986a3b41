"use client";

import { localised } from "@candor/i18n/localised";
import { Badge } from "@candor/ui/badge";
import { Button } from "@candor/ui/button";
import { Callout } from "@candor/ui/callout";
import { Dialog, DialogClose } from "@candor/ui/dialog";
import { useErrorWords } from "@candor/web/use-error-words";
import { useMutation } from "@tanstack/react-query";
import { Lock, LockOpen } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import { useApi } from "../../trpc/client.tsx";

type Props = Pick<ComponentProps<typeof Dialog>, "trigger" | "open" | "onOpenChange"> & {
  tenantId: string;
  memberId: string;
  name: string;
};

/** What one person may open today, by the rule that they meet. It is said first that the customer sees the look. */
export function ViewAsDialog({ tenantId, memberId, name, trigger, open, onOpenChange }: Props) {
  const [api, t, actions, words] = [
    useApi(),
    useTranslations("accesses.staff"),
    useTranslations("actions"),
    useErrorWords(),
  ];
  const look = useMutation(api.accesses.viewAs.mutationOptions());
  const [classes, locale] = [useTranslations("documents.classifications"), useLocale()];
  return (
    <Dialog
      trigger={trigger}
      open={open}
      onOpenChange={onOpenChange}
      title={t("viewAsTitle", { name })}
      description={look.data ? undefined : t("viewAsText")}
      closeLabel={actions("close")}
      footer={
        <>
          <DialogClose asChild>
            <Button>{actions("close")}</Button>
          </DialogClose>
          {!look.data && (
            <Button variant="primary" loading={look.isPending} onClick={() => look.mutate({ tenantId, memberId })}>
              {t("look")}
            </Button>
          )}
        </>
      }
    >
      {look.error && <Callout tone="danger" role="alert" title={words(look.error).title} />}
      {look.data && (
        <ul className="flex flex-col divide-y divide-line">
          {look.data.documents.map(({ id, title, classification, isOpen }) => {
            const said = localised(title, locale);
            return (
              <li key={id} className="flex flex-wrap items-center justify-between gap-2 py-2">
                <span className="flex min-w-0 flex-col">
                  <span lang={said.lang}>{said.text}</span>
                  <span className="text-sm text-muted">{classes(classification)}</span>
                </span>
                <Badge
                  tone={isOpen ? "success" : "neutral"}
                  icon={isOpen ? <LockOpen aria-hidden /> : <Lock aria-hidden />}
                >
                  {t(isOpen ? "open" : "closed")}
                </Badge>
              </li>
            );
          })}
        </ul>
      )}
    </Dialog>
  );
}
