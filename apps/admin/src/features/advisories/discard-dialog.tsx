"use client";

import { Button } from "@candor/ui/button";
import { Dialog } from "@candor/ui/dialog";
import { useTranslations } from "next-intl";

type Props = { open: boolean; onOpenChange: (open: boolean) => void; busy: boolean; onDiscard: () => void };

export function DiscardDialog({ open, onOpenChange, busy, onDiscard }: Props) {
  const t = useTranslations();
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={t("advisories.discarding.title")}
      description={t("advisories.discarding.explain")}
      closeLabel={t("actions.close")}
      footer={
        <>
          <Button onClick={() => onOpenChange(false)}>{t("actions.cancel")}</Button>
          <Button variant="danger" loading={busy} onClick={onDiscard}>
            {t("advisories.discarding.confirm")}
          </Button>
        </>
      }
    />
  );
}
