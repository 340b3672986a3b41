"use client";

import { JUSTIFICATIONS, type DraftStatement } from "@candor/domain/advisories/inputs";
import { Field } from "@candor/ui/field";
import { IconButton } from "@candor/ui/icon-button";
import { Select } from "@candor/ui/select";
import { StatusBadge } from "@candor/ui/status-badge";
import { ArrowDown, ArrowUp, Copy, Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { BasisChoice } from "./basis-choice.tsx";
import { ConfidenceChoice } from "./confidence-choice.tsx";
import { CriteriaForm } from "./criteria-form.tsx";
import { DueField } from "./due-field.tsx";
import { useContentField } from "./editing.tsx";
import { LanguagePair } from "./language-pair.tsx";
import { StatusChoice } from "./status-choice.tsx";

type Props = {
  path: string;
  number: number;
  onUp?: () => void;
  onDown?: () => void;
  onDuplicate: () => void;
  onRemove: () => void;
};

/** One statement. A new field of statements gets its line here. */
export function StatementForm({ path, number, ...actions }: Props) {
  const t = useTranslations("advisories");
  const { value: status } = useContentField<DraftStatement["status"]>(`${path}.status`);
  return (
    <article aria-label={t("statement.label", { number })} className="min-w-0 rounded-md border border-line bg-surface">
      <StatementHeader number={number} status={status} {...actions} />
      <div className="flex flex-col gap-5 p-4">
        <StatusChoice path={`${path}.status`} />
        <ConfidenceChoice path={`${path}.confidence`} />
        <BasisChoice path={`${path}.basis`} />
        {status === "not_affected" && <JustificationChoice path={`${path}.justification`} />}
        <LanguagePair path={`${path}.text`} label={t("fields.text")} hint={t("statement.textHint")} />
        <LanguagePair
          path={`${path}.action`}
          label={t("fields.action")}
          hint={t("statement.actionHint")}
          optional={status !== "affected"}
        />
        <LanguagePair
          path={`${path}.unknowns`}
          label={t("fields.unknowns")}
          hint={t("statement.unknownsHint")}
          optional
        />
        <DueField path={`${path}.nextUpdateDue`} label={t("fields.nextUpdateDue")} isPromise />
        <CriteriaForm path={`${path}.criteria`} />
      </div>
    </article>
  );
}

type HeaderProps = Omit<Props, "path"> & { status: DraftStatement["status"] };

function StatementHeader({ number, status, onUp, onDown, onDuplicate, onRemove }: HeaderProps) {
  const t = useTranslations();
  const { isReadOnly } = useContentField("statements");
  const of = { number };
  return (
    <header className="flex min-h-11 flex-wrap items-center gap-x-3 border-b border-line ps-4 pe-2">
      <h3 className="text-sm font-semibold">{t("advisories.statement.label", of)}</h3>
      <StatusBadge status={status} label={t(`statuses.${status}.word`)} className="me-auto" />
      {!isReadOnly && (
        <span className="flex">
          <IconButton
            size="sm"
            label={t("advisories.statement.up", of)}
            icon={<ArrowUp aria-hidden />}
            disabled={!onUp}
            onClick={onUp}
          />
          <IconButton
            size="sm"
            label={t("advisories.statement.down", of)}
            icon={<ArrowDown aria-hidden />}
            disabled={!onDown}
            onClick={onDown}
          />
          <IconButton
            size="sm"
            label={t("advisories.statement.duplicate", of)}
            icon={<Copy aria-hidden />}
            onClick={onDuplicate}
          />
          <IconButton
            size="sm"
            label={t("advisories.statement.remove", of)}
            icon={<Trash2 aria-hidden />}
            onClick={onRemove}
          />
        </span>
      )}
    </header>
  );
}

function JustificationChoice({ path }: { path: string }) {
  const t = useTranslations("advisories");
  const { id, value, edit, error, isReadOnly } = useContentField<string | undefined>(path);
  return (
    <Field id={id} label={t("fields.justification")} error={error} className="max-w-md">
      <Select value={value ?? ""} disabled={isReadOnly} onChange={({ target }) => edit(target.value || undefined)}>
        <option value="">{t("statement.justificationNone")}</option>
        {JUSTIFICATIONS.map((one) => (
          <option key={one} value={one}>
            {t(`justification.${one}`)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
