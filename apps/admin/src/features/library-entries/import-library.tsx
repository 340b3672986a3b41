"use client";

import type { AdminOutputs } from "@candor/api/admin";
import { Button } from "@candor/ui/button";
import { Callout } from "@candor/ui/callout";
import { Dialog, DialogClose } from "@candor/ui/dialog";
import { Field } from "@candor/ui/field";
import { FileDrop } from "@candor/ui/file-drop";
import { Input } from "@candor/ui/input";
import { Select } from "@candor/ui/select";
import { TextLink } from "@candor/ui/text-link";
import { textIn } from "@candor/web/text-in";
import { useProblems } from "@candor/web/use-problems";
import { useMutation } from "@tanstack/react-query";
import { Upload } from "lucide-react";
import { useTranslations } from "next-intl";
import { type FormEvent, useId, useState } from "react";
import { useApi } from "../../trpc/client.tsx";
import { FileFaults } from "../frameworks/file-faults.tsx";
import { answerAudiences } from "./entry-filters.ts";
import { useEntryChanged } from "./use-entry-changed.ts";

/** Entries from a CSV: what is new is added, what is known is named. */
export function ImportLibrary() {
  const [api, t, actions] = [useApi(), useTranslations("libraryEntries"), useTranslations("actions")];
  const id = useId();
  const [file, setFile] = useState<File>();
  const { idOf, errorOf, check } = useProblems(id, () => t("missing"));
  const load = useMutation(api.libraryEntries.import.mutationOptions(useEntryChanged()));

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const { ImportEntries } = await import("@candor/domain/library-entries/inputs");
    const checked = check(ImportEntries, {
      file: { name: file?.name ?? "", content: (await file?.text()) ?? "" },
      audience: textIn(form, "audience"),
      reviewOn: textIn(form, "reviewOn"),
    });
    if (checked) load.mutate(checked);
  }
  return (
    <Dialog
      trigger={<Button icon={<Upload aria-hidden />}>{actions("import")}</Button>}
      title={t("importTitle")}
      description={t("importText")}
      closeLabel={actions("close")}
      footer={
        <>
          <DialogClose asChild>
            <Button>{actions("close")}</Button>
          </DialogClose>
          <Button type="submit" form={id} variant="primary" loading={load.isPending}>
            {actions("import")}
          </Button>
        </>
      }
    >
      <form id={id} noValidate onSubmit={(event) => void submit(event)} className="flex flex-col gap-5 pt-1">
        {load.error && <FileFaults error={load.error} />}
        {load.data && <Loaded data={load.data} />}
        <FileDrop
          label={t("file")}
          hint={t("fileHint")}
          accept=".csv,text/csv"
          error={errorOf("file.content") ?? errorOf("file.name")}
          onFiles={([given]) => setFile(given)}
        />
        <Field label={t("fields.audience")}>
          <Select name="audience" defaultValue="customer">
            {answerAudiences.map((value) => (
              <option key={value} value={value}>
                {t(`audiences.${value}`)}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={t("fields.reviewOn")} id={idOf("reviewOn")} error={errorOf("reviewOn")}>
          <Input type="date" name="reviewOn" />
        </Field>
      </form>
    </Dialog>
  );
}

function Loaded({ data: { added, repeated, known } }: { data: AdminOutputs["libraryEntries"]["import"] }) {
  const t = useTranslations("libraryEntries");
  return (
    <Callout
      tone={known.some(({ isContradiction }) => isContradiction) ? "warning" : "success"}
      role="status"
      title={t("imported", { added, repeated, known: known.length })}
    >
      <ul className="flex flex-col gap-1">
        {known.slice(0, 20).map(({ line, entryId, question, isContradiction }) => (
          <li key={line}>
            {t(isContradiction ? "lineContradicts" : "lineKnown", { line })}{" "}
            <TextLink href={`/library/${entryId}`}>{question}</TextLink>
          </li>
        ))}
      </ul>
    </Callout>
  );
}
