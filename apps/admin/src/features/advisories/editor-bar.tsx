"use client";

import { Badge } from "@candor/ui/badge";
import { Button } from "@candor/ui/button";
import { IconButton } from "@candor/ui/icon-button";
import { onDemand } from "@candor/ui/on-demand";
import { type Tlp, TlpChip } from "@candor/ui/tlp-chip";
import { Ellipsis, Eye, Send } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useEditing } from "./editing.tsx";
import { SaveState } from "./save-state.tsx";
import type { Advisory } from "./use-draft.ts";

const MoreActions = onDemand(() => import("./more-actions.tsx").then((part) => part.MoreActions), "menu");

type Props = {
  advisory: Advisory;
  mayPublish: boolean;
  onPreview?: () => void;
  onPublish: () => void;
  onClose: () => void;
  onDiscard: () => void;
  children: ReactNode;
};

/** Stays in sight while one writes: where the words are, and what can be done with them. */
export function EditorBar({ advisory, mayPublish, onPreview, onPublish, onClose, onDiscard, children }: Props) {
  const t = useTranslations();
  const { state, isReadOnly } = useEditing();
  const { revision } = advisory;
  return (
    <div className="sticky top-(--shell-top,0px) z-10 -mx-4 mt-3 border-b border-line bg-canvas px-4 sm:-mx-6 sm:px-6 lg:-mx-8 lg:px-8">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1.5 py-2.5">
        <div className="me-auto flex flex-wrap items-center gap-x-4 gap-y-1.5">
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
        </div>
        <div className="flex flex-wrap items-center gap-2">
          {onPreview && (
            <Button icon={<Eye aria-hidden />} className={wordsOnly} onClick={onPreview}>
              {t("advisories.editor.preview")}
            </Button>
          )}
          {mayPublish && (
            <Button variant="primary" icon={<Send aria-hidden />} className={wordsOnly} onClick={onPublish}>
              {t("advisories.editor.publish", { number: revision + 1 })}
            </Button>
          )}
          {!isReadOnly && (
            <MoreActions
              advisory={advisory}
              mayPublish={mayPublish}
              onClose={onClose}
              onDiscard={onDiscard}
              trigger={
                <IconButton variant="secondary" label={t("advisories.editor.more")} icon={<Ellipsis aria-hidden />} />
              }
            />
          )}
        </div>
      </div>
      {children}
    </div>
  );
}

/** On a phone the words are enough, and the buttons stay in one line. */
const wordsOnly = "max-sm:[&_svg]:hidden";
const tones = { draft: "neutral", published: "success", closed: "info" } as const;
