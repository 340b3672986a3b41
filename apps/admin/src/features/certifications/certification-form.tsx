"use client";

import type { AdminOutputs } from "@candor/api/admin";
import { Callout } from "@candor/ui/callout";
import { Field } from "@candor/ui/field";
import { Input } from "@candor/ui/input";
import { Select } from "@candor/ui/select";
import { Textarea } from "@candor/ui/textarea";
import { textIn } from "@candor/web/text-in";
import { refusedFields, useErrorWords } from "@candor/web/use-error-words";
import { useProblems } from "@candor/web/use-problems";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import type { FormEvent, ReactElement } from "react";
import { useApi } from "../../trpc/client.tsx";
import { readCertificationForm } from "./read-certification-form.ts";

export type Detail = AdminOutputs["certifications"]["get"];
type Props = {
  id: string;
  /** Absent for a new one. */
  certificate?: Detail;
  timeZones: string[];
  error: unknown;
  onSave: (typed: unknown, check: ReturnType<typeof useProblems>["check"]) => Promise<void>;
};

/** What is written on the certificate, and who looks after it. */
export function CertificationForm({ id, certificate, timeZones, error, onSave }: Props) {
  const [api, t, words] = [useApi(), useTranslations("certifications"), useErrorWords()];
  const [{ data: frameworks }, { data: people }, { data: others }] = [
    useSuspenseQuery(api.frameworks.list.queryOptions()),
    useSuspenseQuery(api.staff.list.queryOptions({ limit: 100 })),
    useSuspenseQuery(api.certifications.list.queryOptions({ limit: 100 })),
  ];
  const problem = (path: string) => t(`admin.problems.${path.split(".")[0] as "number"}`);
  const { check, idOf, errorOf } = useProblems(id, problem);
  const refused = error ? refusedFields(error) : [];
  const wrong = (path: string) => errorOf(path) ?? (refused.includes(path) ? problem(path) : undefined);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const typed = readCertificationForm(form);
    await onSave(certificate ? typed : { ...typed, frameworkId: textIn(form, "frameworkId") }, check);
  }
  const field = (name: string, label: string, control: ReactElement, hint?: string) => (
    <Field label={label} hint={hint} id={idOf(name)} error={wrong(name)}>
      {control}
    </Field>
  );
  const options = (rows: { id: string; label: string }[]) =>
    rows.map((row) => (
      <option key={row.id} value={row.id}>
        {row.label}
      </option>
    ));
  const active = people.rows.filter(({ deactivatedAt }) => !deactivatedAt);
  return (
    <form data-edit id={id} noValidate onSubmit={(event) => void submit(event)} className="flex flex-col gap-5">
      {error != null && refused.length === 0 && <Callout tone="danger" role="alert" title={words(error).title} />}
      {!certificate &&
        field(
          "frameworkId",
          t("columns.framework"),
          <Select name="frameworkId">
            {options(frameworks.map(({ id: of, name, edition }) => ({ id: of, label: `${name} ${edition}`.trim() })))}
          </Select>,
        )}
      {field("number", t("number"), <Input name="number" defaultValue={certificate?.number} autoComplete="off" />)}
      {field(
        "auditor",
        t("columns.auditor"),
        <Input name="auditor" defaultValue={certificate?.auditor} autoComplete="off" />,
        t("admin.auditorHint"),
      )}
      <div className="grid gap-5 sm:grid-cols-2">
        {field(
          "validFrom",
          t("admin.validFrom"),
          <Input type="date" name="validFrom" defaultValue={certificate?.validFrom} />,
        )}
        {field(
          "validTo",
          t("admin.validTo"),
          <Input type="date" name="validTo" defaultValue={certificate?.validTo} />,
          t("admin.validToHint"),
        )}
      </div>
      {field(
        "timeZone",
        t("admin.timeZone"),
        <Select name="timeZone" defaultValue={certificate?.timeZone ?? "UTC"}>
          {options(timeZones.map((zone) => ({ id: zone, label: zone })))}
        </Select>,
      )}
      {field(
        "audience",
        t("audience"),
        <Select name="audience" defaultValue={certificate?.audience ?? "customer"}>
          {options([
            { id: "customer", label: t("audiences.customer") },
            { id: "public", label: t("audiences.public") },
          ])}
        </Select>,
      )}
      {field(
        "ownerId",
        t("columns.owner"),
        <Select name="ownerId" defaultValue={certificate?.owner?.id}>
          {options(active.map(({ id: of, name }) => ({ id: of, label: name })))}
        </Select>,
      )}
      {field(
        "predecessorId",
        t("predecessor"),
        <Select name="predecessorId" defaultValue={certificate?.predecessorId ?? ""}>
          {options([
            { id: "", label: t("admin.none") },
            ...others.rows
              .filter((row) => row.id !== certificate?.id)
              .map((row) => ({ id: row.id, label: `${row.framework.name}, ${row.number}` })),
          ])}
        </Select>,
        t("admin.predecessorHint"),
      )}
      {field(
        "note.en",
        t("admin.noteEn"),
        <Textarea name="note.en" lang="en" rows={2} defaultValue={certificate?.note?.en} />,
      )}
      {field(
        "note.fr",
        t("admin.noteFr"),
        <Textarea name="note.fr" lang="fr" rows={2} defaultValue={certificate?.note?.fr} />,
      )}
    </form>
  );
}
