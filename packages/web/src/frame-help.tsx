"use client";

import { KeyboardHelp } from "@candor/ui/keyboard-help";
import { useTranslations } from "next-intl";
import { type RowKey, rowKeys } from "./row-keys.ts";

type Props = { rowKey: RowKey; open: boolean; onOpenChange: (open: boolean) => void };

/** The keys of every page and list; the last is the app's own: customers acknowledge, staff edit. */
export function FrameHelp({ rowKey, ...props }: Props) {
  const t = useTranslations("keyboard");
  const close = useTranslations("actions")("close");
  return (
    <KeyboardHelp
      {...props}
      title={t("title")}
      closeLabel={close}
      groups={[
        {
          heading: t("everywhere"),
          keys: [
            { keys: ["mod", "K"], label: t("search") },
            { keys: ["?"], label: t("help") },
            { keys: ["/"], label: t("focusSearch") },
          ],
        },
        {
          heading: t("lists"),
          keys: [
            { keys: ["j"], label: t("next") },
            { keys: ["k"], label: t("previous") },
            { keys: ["Enter"], label: t("open") },
            { keys: [rowKeys[rowKey].key], label: t(rowKey) },
          ],
        },
      ]}
    />
  );
}
