"use client";

import { Button } from "@candor/ui/button";
import { Callout } from "@candor/ui/callout";
import { Field } from "@candor/ui/field";
import { Textarea } from "@candor/ui/textarea";
import { useErrorWords } from "@candor/web/use-error-words";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useApi } from "../../trpc/client.tsx";

/** A member asks for what they see and cannot open. */
export function AskAccess({ documentId, hasAsked }: { documentId: string; hasAsked: boolean }) {
  const [api, cache, t, words] = [useApi(), useQueryClient(), useTranslations("accessRequests"), useErrorWords()];
  const [reason, setReason] = useState("");
  const [isMissing, setMissing] = useState(false);
  const ask = useMutation(
    api.accessRequests.ask.mutationOptions({ onSuccess: () => cache.invalidateQueries(api.documents.pathFilter()) }),
  );
  if (hasAsked || ask.isSuccess) return <Callout tone="info" role="status" title={t("sent")} />;
  function submit() {
    setMissing(!reason.trim());
    if (reason.trim()) ask.mutate({ documentIds: [documentId], reason });
  }
  return (
    <form className="flex flex-col gap-4" noValidate onSubmit={(event) => (event.preventDefault(), submit())}>
      {ask.error && <Callout tone="danger" role="alert" title={words(ask.error).title} />}
      <Field label={t("reason")} hint={t("reasonHint")} error={isMissing ? t("reasonMissing") : undefined}>
        <Textarea rows={3} maxLength={2_000} value={reason} onChange={(event) => setReason(event.target.value)} />
      </Field>
      <Button type="submit" variant="primary" loading={ask.isPending} className="self-start">
        {t("ask")}
      </Button>
    </form>
  );
}
