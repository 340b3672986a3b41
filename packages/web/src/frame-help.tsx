"use client";

import { KeyboardHelp } from "@candor/ui/keyboard-help";
import { useTranslations } from "next-intl";

type Props = { open: boolean; onOpenChange: (open: boolean) => void };

/** The keys that mean the same on every page. */
export function FrameHelp(props: Props) {
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
            { keys: ["⌘", "K"], label: t("search") },
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
            { keys: ["a"], label: t("acknowledge") },
            { keys: ["e"], label: t("edit") },
          ],
        },
      ]}
    />
  );
}
