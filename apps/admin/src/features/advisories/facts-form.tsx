"use client";

import { SEVERITIES, TLP_LABELS } from "@candor/domain/advisories/inputs";
import { Checkbox } from "@candor/ui/checkbox";
import { Field } from "@candor/ui/field";
import { Input } from "@candor/ui/input";
import { Select } from "@candor/ui/select";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { DueField } from "./due-field.tsx";
import { useContentField, useEditing } from "./editing.tsx";
import { useGateWords } from "./use-gate-words.ts";

export function FactsForm() {
  const t = useTranslations("advisories");
  const words = useTranslations();
  const [severity, tlp] = [useContentField<string>("severity"), useContentField<string>("tlp")];
  const contested = useContentField<boolean>("contested");
  return (
    <div className="flex flex-col gap-4">
      <div className="grid gap-4 sm:grid-cols-2">
        <Field label={t("fields.severity")} id={severity.id} hint={t("editor.severityHint")}>
          <Select
            value={severity.value}
            disabled={severity.isReadOnly}
            onChange={({ target }) => severity.edit(target.value)}
          >
            {SEVERITIES.map((one) => (
              <option key={one} value={one}>
                {words(`severities.${one}`)}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={t("fields.tlp")} id={tlp.id} hint={words(`tlp.${upper(tlp.value)}`)}>
          <Select value={tlp.value} disabled={tlp.isReadOnly} onChange={({ target }) => tlp.edit(target.value)}>
            {TLP_LABELS.map((one) => (
              <option key={one} value={one}>
                TLP:{upper(one)}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <CveField />
      <DueField path="asOf" label={t("fields.asOf")} hint={t("editor.asOfHint")} />
      <DueField path="reportedAt" label={t("fields.reportedAt")} />
      <Checkbox
        label={t("fields.contested")}
        hint={t("editor.contestedHint")}
        checked={contested.value}
        disabled={contested.isReadOnly}
        onChange={({ target }) => contested.edit(target.checked)}
      />
    </div>
  );
}

const upper = (tlp: string) => tlp.toUpperCase() as "CLEAR" | "GREEN" | "AMBER" | "AMBER+STRICT" | "RED";

const listed = (text: string) =>
  text
    .toUpperCase()
    .split(/[\s,;]+/)
    .filter(Boolean);

function CveField() {
  const t = useTranslations("advisories");
  const words = useTranslations("fields");
  const gate = useGateWords();
  const { problems } = useEditing();
  const { id, value, edit, isReadOnly } = useContentField<string[]>("cves");
  const problem = problems.find(({ path }) => path.startsWith("cves."));
  const [typed, setTyped] = useState("");
  return (
    <Field
      id={id}
      label={t("fields.cves")}
      hint={t("editor.cvesHint")}
      optional={words("optional")}
      error={problem && gate.both(problem)}
    >
      <Input
        mono
        readOnly={isReadOnly}
        spellCheck={false}
        value={listed(typed).join() === value.join() ? typed : value.join(" ")}
        onChange={({ target }) => {
          setTyped(target.value);
          edit(listed(target.value));
        }}
      />
    </Field>
  );
}
