"use client";

import { Button } from "@candor/ui/button";
import { Dialog, DialogClose } from "@candor/ui/dialog";
import { useTranslations } from "next-intl";
import { type ReactElement, type ReactNode, useState } from "react";

type Props = {
  trigger: ReactElement;
  title: string;
  /** What will happen, and what will not. */
  children: ReactNode;
  confirm: string;
  onConfirm: () => Promise<unknown>;
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
};

export function ConfirmQuestion({ trigger, title, children, confirm, onConfirm, open, onOpenChange }: Props) {
  const t = useTranslations("actions");
  const [running, setRunning] = useState(false);

  async function run() {
    setRunning(true);
    await onConfirm().then(
      () => onOpenChange?.(false),
      () => undefined,
    );
    setRunning(false);
  }
  return (
    <Dialog
      trigger={trigger}
      title={title}
      closeLabel={t("close")}
      open={open}
      onOpenChange={onOpenChange}
      footer={
        <>
          <DialogClose asChild>
            <Button>{t("cancel")}</Button>
          </DialogClose>
          <Button variant="danger" loading={running} onClick={() => void run()}>
            {confirm}
          </Button>
        </>
      }
    >
      <p className="text-base text-muted">{children}</p>
    </Dialog>
  );
}
