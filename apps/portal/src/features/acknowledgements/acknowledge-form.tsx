"use client";

import type { PortalOutputs } from "@candor/api/portal";
import { Button } from "@candor/ui/button";
import { Callout } from "@candor/ui/callout";
import { Field } from "@candor/ui/field";
import { Textarea } from "@candor/ui/textarea";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useGive } from "./use-give.ts";

type Props = {
  advisoryId: string;
  revision: number;
  isAgain: PortalOutputs["advisories"]["mine"]["acknowledgement"]["isAgain"];
};

/** One button and, for those who want to say more, a note. "a" brings one here. */
export function AcknowledgeForm({ advisoryId, revision, isAgain }: Props) {
  const [t, fields] = [useTranslations("acknowledgements"), useTranslations("fields")];
  const { give, pending } = useGive();
  const [note, setNote] = useState("");
  return (
    <form
      data-print="hide"
      className="flex flex-col gap-3"
      onSubmit={(event) => (event.preventDefault(), give({ advisoryId, revision, note }))}
    >
      {isAgain && <Callout tone="warning" title={t("again")} />}
      <Button data-acknowledge type="submit" variant="primary" size="lg" loading={pending} className="self-start">
        {t("button", { revision })}
      </Button>
      <details>
        <summary className="min-h-6 w-fit text-sm text-muted hover:text-ink">{t("addNote")}</summary>
        <Field label={t("note")} hint={t("noteHint")} optional={fields("optional")} className="mt-2">
          <Textarea rows={2} maxLength={2_000} value={note} onChange={(event) => setNote(event.target.value)} />
        </Field>
      </details>
    </form>
  );
}
