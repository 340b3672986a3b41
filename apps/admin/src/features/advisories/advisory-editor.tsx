"use client";

import { publishGate, type AdvisoryContent } from "@candor/domain/advisories/inputs";
import { cn } from "@candor/ui/cn";
import { localised } from "@candor/i18n/localised";
import { Breadcrumbs } from "@candor/ui/breadcrumbs";
import { Callout } from "@candor/ui/callout";
import { PageHeader } from "@candor/ui/page-header";
import { useHotkey } from "@candor/ui/use-hotkey";
import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useLocale, useTranslations } from "next-intl";
import dynamic from "next/dynamic";
import { useState } from "react";
import { useApi } from "../../trpc/client.tsx";
import { AdvisoryRemediations } from "../remediations/advisory-remediations.tsx";
import { EditingProvider } from "./editing.tsx";
import { EditorBar } from "./editor-bar.tsx";
import { EditorSteps, type Step } from "./editor-steps.tsx";
import { goToField } from "./go-to-field.ts";
import { HeadlineForm } from "./headline-form.tsx";
import type { Note } from "./note-fields.tsx";
import { Outline } from "./outline.tsx";
import { ReachPanel } from "./reach-panel.tsx";
import { RevisionHistory } from "./revision-history.tsx";
import { StatementsForm } from "./statements-form.tsx";
import { useDraft } from "./use-draft.ts";
import { useRevisions } from "./use-revisions.ts";

// What is opened now and then comes when it is; the page stays as it is meanwhile, and the focus with it.
const ClashDialog = dynamic(() => import("./clash-dialog.tsx").then((part) => part.ClashDialog), {
  loading: () => null,
});
const DiscardDialog = dynamic(() => import("./discard-dialog.tsx").then((part) => part.DiscardDialog), {
  loading: () => null,
});
const PreviewDrawer = dynamic(() => import("./preview-drawer.tsx").then((part) => part.PreviewDrawer), {
  loading: () => null,
});
const RevisionDialog = dynamic(() => import("./revision-dialog.tsx").then((part) => part.RevisionDialog), {
  loading: () => null,
});

type Dialog = "publish" | "close" | "discard" | null;

/** Outline, the text in every language, and whom it reaches: three columns that become steps on a phone. */
export function AdvisoryEditor({ trackingId }: { trackingId: string }) {
  const [api, cache] = [useApi(), useQueryClient()];
  const { data: advisory } = useSuspenseQuery(api.advisories.get.queryOptions({ trackingId }));
  const { data: me } = useSuspenseQuery(api.profiles.me.queryOptions());
  const { session, state } = useDraft(advisory);
  const [t, words] = [useTranslations("advisories"), useTranslations()];
  const act = useRevisions(advisory.id);
  const [dialog, setDialog] = useState<Dialog>(null);
  const [isStrict, setStrict] = useState(false);
  const [reader, setReader] = useState<string | null>(null);
  const [step, setStep] = useState<Step>("text");

  const title = localised(state.content.title, useLocale());
  const { languages, timeZone } = advisory.provider;
  const isReadOnly = me.role !== "advisory_admin" && me.role !== "operator";
  const mayPublish = me.role === "advisory_admin";
  const seesReach = me.role !== "expert";
  const gate = (more: { note?: Note; closing?: boolean }) =>
    publishGate(state.content, { now: new Date(), languages, last: advisory.last as AdvisoryContent | null, ...more });
  const problems = gate({});

  /** What no visitor sees is previewed as the customer who is worst off. */
  function firstReader() {
    if (state.content.tlp === "clear") return "";
    return (
      cache.getQueryData(api.advisories.forecast.queryKey({ advisoryId: advisory.id }))?.sample[0]?.tenant.id ?? ""
    );
  }
  async function ask(next: Dialog) {
    setStrict(true);
    setDialog(next);
    await session.flush();
  }
  function goTo(path: string) {
    setDialog(null);
    setStep(path.startsWith("statements") ? "statements" : "text");
    // The dialog gives the focus back to its button first.
    setTimeout(() => goToField(path), 50);
  }
  async function confirm(note: Note) {
    const said = { version: session.state().saved.version, note };
    const { version } = await (dialog === "close" ? act.close(said) : act.publish(said)).catch(
      async (error: unknown) => {
        await session.catchUp();
        throw error;
      },
    );
    session.adopt(version);
    setStrict(false);
    setDialog(null);
  }
  useHotkey("mod+s", (event) => (event.preventDefault(), void session.flush()), !isReadOnly);
  useHotkey("mod+Enter", () => void ask("publish"), mayPublish && dialog === null);

  return (
    <EditingProvider value={{ session, state, problems, isStrict, isReadOnly, languages, timeZone }}>
      <PageHeader
        above={
          <Breadcrumbs
            label={words("navigation.breadcrumb")}
            items={[{ label: t("list.title"), href: "/advisories" }, { label: trackingId }]}
          />
        }
        title={<span lang={title.lang}>{title.text || trackingId}</span>}
      />
      <EditorBar
        advisory={advisory}
        mayPublish={mayPublish}
        onPreview={seesReach ? () => setReader(firstReader()) : undefined}
        onPublish={() => void ask("publish")}
        onClose={() => void ask("close")}
        onDiscard={() => setDialog("discard")}
      >
        <EditorSteps step={step} onStepChange={setStep} hasReach={seesReach} />
      </EditorBar>
      {isReadOnly && <Callout title={t("editor.readOnly")} className="mt-4" />}
      <div
        className={cn(
          "mt-6 grid items-start gap-x-6 gap-y-8",
          seesReach
            ? "lg:grid-cols-[minmax(0,1fr)_18rem] xl:grid-cols-[11rem_minmax(0,1fr)_18rem]"
            : "xl:grid-cols-[11rem_minmax(0,1fr)]",
        )}
      >
        <div className="sticky top-30 max-xl:hidden">
          <Outline hasRemediations={advisory.revision > 0} />
        </div>
        <div className="flex min-w-0 flex-col gap-10">
          <div data-edit className={cn("flex flex-col gap-10", step !== "text" && "max-lg:hidden")}>
            <HeadlineForm />
          </div>
          <div className={cn(step !== "statements" && "max-lg:hidden")}>
            <StatementsForm />
          </div>
          <div className={cn("flex flex-col gap-10", step !== "history" && "max-lg:hidden")}>
            {advisory.revision > 0 && <AdvisoryRemediations advisoryId={advisory.id} mayChange={!isReadOnly} />}
            <RevisionHistory advisory={advisory} />
          </div>
        </div>
        {seesReach && (
          <div
            className={cn(
              "lg:sticky lg:top-30 lg:max-h-[calc(100dvh-8.5rem)] lg:overflow-y-auto",
              step !== "reach" && "max-lg:hidden",
            )}
          >
            <ReachPanel advisoryId={advisory.id} onPreview={setReader} />
          </div>
        )}
      </div>
      {state.saving === "clash" && <ClashDialog />}
      {(dialog === "publish" || dialog === "close") && (
        <RevisionDialog
          key={`${dialog} ${advisory.revision}`}
          advisory={advisory}
          isClosing={dialog === "close"}
          open
          onOpenChange={(open) => !open && setDialog(null)}
          problemsWith={(note) => gate({ note, closing: dialog === "close" })}
          onConfirm={confirm}
          wordsOf={act.wordsOf}
          onGoTo={goTo}
        />
      )}
      {dialog === "discard" && (
        <DiscardDialog
          open
          onOpenChange={(open) => !open && setDialog(null)}
          busy={act.isDiscarding}
          onDiscard={() => void act.discard(session.state().saved.version)}
        />
      )}
      {reader !== null && (
        <PreviewDrawer
          advisoryId={advisory.id}

          reader={reader}
          onReaderChange={setReader}
        />
      )}
    </EditingProvider>
  );
}
