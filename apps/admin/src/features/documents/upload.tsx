"use client";

import type { AdminOutputs } from "@candor/api/admin";
import { Button } from "@candor/ui/button";
import { Callout } from "@candor/ui/callout";
import { ProgressLine } from "@candor/ui/progress-line";
import { Section } from "@candor/ui/section";
import { useFormat } from "@candor/web/use-format";
import { useTranslations } from "next-intl";
import { Checked } from "./checked.tsx";
import { Unfinished } from "./unfinished.tsx";
import { UploadForm } from "./upload-form.tsx";
import { type Sending, useSending } from "./use-sending.ts";

type Uploads = AdminOutputs["documents"]["get"]["uploads"];
type Props = { documentId: string; uploads: Uploads; me: string; waiting: number[] };

/** The way in: a file is sent in parts, then checked, then it waits for somebody else's approval. */
export function Upload({ documentId, uploads, me, waiting }: Props) {
  const t = useTranslations("documents.staff");
  const { sending, problem, setProblem, start, goOn, pause, stop } = useSending();
  const [newest] = uploads.filter(({ staffId }) => staffId === me);
  // What was decided on since, or stopped by hand, needs no more words.
  const isTold =
    newest?.state === "done" ? !waiting.includes(newest.versionNumber ?? 0) : newest?.refusal === "cancelled";
  return (
    <Section title={t("upload")} description={t("uploadHint")}>
      <div className="flex flex-col gap-5">
        {problem && <Callout tone="danger" role="alert" title={problem} />}
        {sending ? (
          <Going sending={sending} onPause={pause} onGoOn={goOn} onStop={stop} />
        ) : newest?.state === "receiving" ? (
          <Unfinished upload={newest} onGoOn={goOn} onStop={stop} onProblem={setProblem} />
        ) : (
          <>
            {newest && !isTold && <Checked key={newest.id} upload={newest} />}
            {newest?.state !== "checking" && (
              <UploadForm onProblem={setProblem} onSend={(file, about) => start(file, { documentId, ...about })} />
            )}
          </>
        )}
      </div>
    </Section>
  );
}

type GoingProps = {
  sending: Sending;
  onPause: () => void;
  onGoOn: (uploadId: string, file: File) => Promise<void>;
  onStop: (uploadId: string) => Promise<void>;
};

function Going({ sending: { uploadId, file, received, isPaused }, onPause, onGoOn, onStop }: GoingProps) {
  const [t, format] = [useTranslations("documents.staff"), useFormat()];
  const [done, whole] = [format.bytes(received), format.bytes(file.size)];
  return (
    <>
      <ProgressLine
        label={t(isPaused ? "paused" : "receiving", { name: file.name })}
        value={received}
        max={file.size}
        words={t("received", { done, whole, percent: Math.floor((received / file.size) * 100) })}
      />
      <div className="flex gap-2">
        {isPaused ? (
          <Button variant="primary" onClick={() => void onGoOn(uploadId, file)}>
            {t("goOn")}
          </Button>
        ) : (
          <Button onClick={onPause}>{t("pause")}</Button>
        )}
        <Button onClick={() => void onStop(uploadId)}>{t("stop")}</Button>
      </div>
    </>
  );
}
