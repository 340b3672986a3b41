"use client";

import { DropdownMenu, MenuItem } from "@candor/ui/dropdown-menu";
import { Archive, Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactElement } from "react";
import type { Advisory } from "./use-draft.ts";

type Props = {
  advisory: Advisory;
  mayPublish: boolean;
  onClose: () => void;
  onDiscard: () => void;
  trigger: ReactElement;
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
};

/** What ends an advisory, or a draft that nobody has read. */
export function MoreActions({ advisory, mayPublish, onClose, onDiscard, ...menu }: Props) {
  const t = useTranslations("advisories.editor");
  return (
    <DropdownMenu align="end" {...menu}>
      {advisory.revision > 0 ? (
        <MenuItem
          icon={<Archive aria-hidden />}
          disabled={!mayPublish || advisory.state === "closed"}
          onSelect={onClose}
        >
          {t("close")}
        </MenuItem>
      ) : (
        <MenuItem danger icon={<Trash2 aria-hidden />} onSelect={onDiscard}>
          {t("discard")}
        </MenuItem>
      )}
    </DropdownMenu>
  );
}
