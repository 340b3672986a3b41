"use client";

import { Button } from "@candor/ui/button";
import { Dialog, DialogClose } from "@candor/ui/dialog";
import { toast } from "@candor/ui/toast";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { type ReactElement, useId } from "react";
import { useApi } from "../../trpc/client.tsx";
import { FaqForm } from "./faq-form.tsx";
import type { Faq } from "./faqs.tsx";

type Props = {
  /** Absent for a new one. */
  faq?: Faq;
  trigger: ReactElement;
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
};

export function FaqDialog({ faq, trigger, open, onOpenChange }: Props) {
  const [api, cache, id] = [useApi(), useQueryClient(), useId()];
  const [t, actions] = [useTranslations("faqs"), useTranslations("actions")];
  const onSuccess = async () => {
    await cache.invalidateQueries(api.faqs.pathFilter());
    toast({ title: t("saved") });
    onOpenChange?.(false);
  };
  const add = useMutation(api.faqs.add.mutationOptions({ onSuccess }));
  const edit = useMutation(api.faqs.edit.mutationOptions({ onSuccess }));
  const { isPending, error, reset } = faq ? edit : add;
  return (
    <Dialog
      size="lg"
      trigger={trigger}
      open={open}
      onOpenChange={(now) => (onOpenChange?.(now), reset())}
      title={t(faq ? "editTitle" : "newTitle")}
      closeLabel={actions("close")}
      footer={
        <>
          <DialogClose asChild>
            <Button>{actions("cancel")}</Button>
          </DialogClose>
          <Button type="submit" form={id} variant="primary" loading={isPending}>
            {t("save")}
          </Button>
        </>
      }
    >
      <FaqForm
        id={id}
        faq={faq}
        error={error}
        onSave={(words) => (faq ? edit.mutate({ faqId: faq.id, ...words }) : add.mutate(words))}
      />
    </Dialog>
  );
}
