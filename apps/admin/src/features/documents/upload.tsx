"use client";

import { Button } from "@candor/ui/button";
import { Callout } from "@candor/ui/callout";
import { Checkbox } from "@candor/ui/checkbox";
import { Field } from "@candor/ui/field";
import { Input } from "@candor/ui/input";
import { ProgressLine } from "@candor/ui/progress-line";
import { Section } from "@candor/ui/section";
import { textIn } from "@candor/web/text-in";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { type FormEvent, useEffect, useState } from "react";
import { useApi } from "../../trpc/client.tsx";
import { sendFile } from "./send-file.ts";

type Sending = { received: number; size: number };

/** A file on its way in: sent in parts, then checked, then it waits for somebody else's approval. */
export function Upload({ documentId }: { documentId: string }) {
  const t = useTranslations("documents.staff");
  const [sending, setSending] = useState<Sending | null>(null);
  const [uploadId, setUploadId] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const [file, validTo] = [form.get("file"), textIn(form, "validTo")];
    const languages = form.getAll("languages").map(String);
    if (!(file instanceof File) || file.size === 0 || languages.length === 0) return setProblem(t("uploadMissing"));
    setProblem(null);
    setUploadId(null);
    setSending({ received: 0, size: file.size });
    try {
      const about = { documentId, languages, ...(validTo && { validTo }) };
      setUploadId(await sendFile(file, about, (received) => setSending({ received, size: file.size })));
    } catch (error) {
      setProblem((error as Error).message || t("uploadFailed"));
    } finally {
      setSending(null);
    }
  }
  return (
    <Section title={t("upload")} description={t("uploadHint")}>
      <form noValidate onSubmit={(event) => void submit(event)} className="flex flex-col gap-5">
        {problem && <Callout tone="danger" role="alert" title={problem} />}
        {uploadId && <Checked uploadId={uploadId} />}
        <Field label={t("file")}>
          <Input type="file" name="file" accept=".pdf,.docx,.xlsx,.pptx,.png,.jpg,.jpeg,.webp" />
        </Field>
        <fieldset className="flex flex-col gap-1">
          <legend className="mb-1 text-sm font-medium">{t("language")}</legend>
          <Checkbox name="languages" value="en" label={t("english")} defaultChecked />
          <Checkbox name="languages" value="fr" label={t("french")} />
        </fieldset>
        <Field label={t("validTo")} hint={t("validToHint")} className="max-w-60">
          <Input type="date" name="validTo" />
        </Field>
        {sending ? (
          <ProgressLine
            label={t("receiving")}
            value={sending.received}
            max={sending.size}
            words={t("received", { percent: Math.floor((sending.received / sending.size) * 100) })}
          />
        ) : (
          <Button type="submit" variant="primary" className="self-start">
            {t("send")}
          </Button>
        )}
      </form>
    </Section>
  );
}

/** What the look into the file found. */
function Checked({ uploadId }: { uploadId: string }) {
  const [api, cache, t] = [useApi(), useQueryClient(), useTranslations("documents.staff")];
  const { data } = useQuery({
    ...api.documents.upload.queryOptions({ uploadId }),
    refetchInterval: ({ state }) => (state.data?.state === "checking" || !state.data ? 1_000 : false),
  });
  const isDone = data?.state === "done";
  useEffect(() => {
    if (isDone) void cache.invalidateQueries(api.documents.get.pathFilter());
  }, [isDone, cache, api]);
  if (isDone) return <Callout tone="success" role="status" title={t("ready")} />;
  if (data?.state !== "refused") return <Callout tone="info" role="status" title={t("checking")} />;
  const [code = "", where] = (data.refusal ?? "").split(": ");
  const isKnown = t.has(`refusals.${code}` as "refusals.encrypted");
  return (
    <Callout
      tone="danger"
      role="alert"
      title={t(isKnown ? (`refusals.${code}` as "refusals.encrypted") : "refusals.other")}
    >
      {where && <span className="font-mono text-sm break-all">{where}</span>}
    </Callout>
  );
}
