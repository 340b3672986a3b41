"use client";

import { Badge } from "@candor/ui/badge";
import { Breadcrumbs } from "@candor/ui/breadcrumbs";
import { Button } from "@candor/ui/button";
import { DropdownMenu, MenuItem } from "@candor/ui/dropdown-menu";
import { IconButton } from "@candor/ui/icon-button";
import { PageHeader } from "@candor/ui/page-header";
import { type Tlp, TlpChip } from "@candor/ui/tlp-chip";
import { Archive, Ellipsis, Eye, Send, Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEditing } from "./editing.tsx";
import { SaveState } from "./save-state.tsx";
import type { Advisory } from "./use-draft.ts";

type Props = {
  advisory: Advisory;
  mayPublish: boolean;
  onPreview?: () => void;
  onPublish: () => void;
  onClose: () => void;
  onDiscard: () => void;
};

export function EditorHeader({ advisory, mayPublish, onPreview, onPublish, onClose, onDiscard }: Props) {
  const t = useTranslations();
  const { state, isReadOnly } = useEditing();
  const { trackingId, revision } = advisory;
  const tones = { draft: "neutral", published: "success", closed: "info" } as const;
  return (
    <PageHeader
      above={
        <Breadcrumbs
          label={t("navigation.breadcrumb")}
          items={[{ label: t("advisories.list.title"), href: "/advisories" }, { label: trackingId }]}
        />
      }
      title={state.content.title.en || trackingId}
      meta={
        <>
          <Badge tone={tones[advisory.state]}>
            {t(`advisories.editor.state.${advisory.state}`, { number: revision })}
          </Badge>
          <TlpChip tlp={state.content.tlp.toUpperCase() as Tlp} />
          {!isReadOnly && <SaveState {...state} />}
          {state.mergedFrom && state.saving !== "clash" && (
            <span role="status" className="text-sm text-info" title={t("advisories.saving.mergedDetail")}>
              {t("advisories.saving.merged", { name: state.mergedFrom })}
            </span>
          )}
        </>
      }
      actions={
        <>
          {onPreview && (
            <Button icon={<Eye aria-hidden />} onClick={onPreview}>
              {t("advisories.editor.preview")}
            </Button>
          )}
          {mayPublish && (
            <Button variant="primary" icon={<Send aria-hidden />} onClick={onPublish}>
              {t("advisories.editor.publish", { number: revision + 1 })}
            </Button>
          )}
          {!isReadOnly && (
            <DropdownMenu
              align="end"
              trigger={
                <IconButton variant="secondary" label={t("advisories.editor.more")} icon={<Ellipsis aria-hidden />} />
              }
            >
              {revision > 0 ? (
                <MenuItem
                  icon={<Archive aria-hidden />}
                  disabled={!mayPublish || advisory.state === "closed"}
                  onSelect={onClose}
                >
                  {t("advisories.editor.close")}
                </MenuItem>
              ) : (
                <MenuItem danger icon={<Trash2 aria-hidden />} onSelect={onDiscard}>
                  {t("advisories.editor.discard")}
                </MenuItem>
              )}
            </DropdownMenu>
          )}
        </>
      }
    />
  );
}
