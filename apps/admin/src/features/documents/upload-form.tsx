"use client";

import { Button } from "@candor/ui/button";
import { Checkbox } from "@candor/ui/checkbox";
import { Field } from "@candor/ui/field";
import { FileDrop } from "@candor/ui/file-drop";
import { Input } from "@candor/ui/input";
import { textIn } from "@candor/web/text-in";
import { useFormat } from "@candor/web/use-format";
import { useTranslations } from "next-intl";
import type { FormEvent } from "react";

type About = { languages: string[]; validFrom?: string; validTo?: string; timeZone: string };
type Props = { onSend: (file: File, about: About) => Promise<void>; onProblem: (problem: string) => void };

/** A file, its languages, and from when until when it holds. */
export function UploadForm({ onSend, onProblem }: Props) {
  const [t, { timeZone }] = [useTranslations("documents.staff"), useFormat()];
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const [file, validFrom, validTo] = [form.get("file"), textIn(form, "validFrom"), textIn(form, "validTo")];
    const languages = form.getAll("languages").map(String);
    if (!(file instanceof File) || file.size === 0 || languages.length === 0) return onProblem(t("uploadMissing"));
    if (validFrom && validTo && validTo < validFrom) return onProblem(t("validOrder"));
    void onSend(file, { languages, timeZone, ...(validFrom && { validFrom }), ...(validTo && { validTo }) });
  }
  return (
    <form noValidate onSubmit={submit} className="flex flex-col gap-5">
      <FileDrop
        label={t("file")}
        hint={t("fileHint")}
        name="file"
        accept=".pdf,.docx,.xlsx,.pptx,.png,.jpg,.jpeg,.webp"
      />
      <fieldset className="flex flex-col gap-1">
        <legend className="mb-1 text-sm font-medium">{t("language")}</legend>
        <Checkbox name="languages" value="en" label={t("english")} defaultChecked />
        <Checkbox name="languages" value="fr" label={t("french")} />
      </fieldset>
      <div className="flex flex-wrap gap-4">
        <Field label={t("validFrom")} hint={t("zone", { timeZone })} className="w-60">
          <Input type="date" name="validFrom" />
        </Field>
        <Field label={t("validTo")} hint={t("validToHint")} className="w-60">
          <Input type="date" name="validTo" />
        </Field>
      </div>
      <Button type="submit" variant="primary" className="self-start">
        {t("send")}
      </Button>
    </form>
  );
}
