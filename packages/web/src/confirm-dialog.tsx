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
};

/** Asks once before something that signs people out or takes something away. A failure is said by who passes `onConfirm`. */
export function ConfirmDialog({ trigger, title, children, confirm, onConfirm }: Props) {
  const t = useTranslations("actions");
  const [open, setOpen] = useState(false);
  const [running, setRunning] = useState(false);

  async function run() {
    setRunning(true);
    await onConfirm().then(
      () => setOpen(false),
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
      onOpenChange={setOpen}
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
