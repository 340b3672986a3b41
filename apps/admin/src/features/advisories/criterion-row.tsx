"use client";

import { CRITERION_KINDS, type DraftCriterion, readCriterion } from "@candor/domain/advisories/inputs";
import { Field } from "@candor/ui/field";
import { IconButton } from "@candor/ui/icon-button";
import { Input } from "@candor/ui/input";
import { Select } from "@candor/ui/select";
import { Check, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useContentField } from "./editing.tsx";

/** Read as one types: what the matcher understands is repeated, what it does not is said beside the field. */
export function CriterionRow({ path, number, onRemove }: { path: string; number: number; onRemove: () => void }) {
  const t = useTranslations("advisories");
  const { value: criterion, isReadOnly } = useContentField<DraftCriterion>(path);
  const kind = useContentField<DraftCriterion["identifierKind"]>(`${path}.identifierKind`);
  return (
    <div
      role="group"
      aria-label={t("criterion.row", { number })}
      className="rounded-md border border-line bg-canvas p-3"
    >
      <div className="flex items-start gap-2">
        <div className="grid min-w-0 flex-1 gap-2 sm:grid-cols-6">
          <Field label={t("criterion.kind")} id={kind.id} className="sm:col-span-2">
            <Select
              value={kind.value}
              disabled={isReadOnly}
              onChange={({ target }) => kind.edit(target.value as DraftCriterion["identifierKind"])}
            >
              {CRITERION_KINDS.map((one) => (
                <option key={one} value={one}>
                  {t(`identifierKind.${one}`)}
                </option>
              ))}
            </Select>
          </Field>
          <Part
            path={`${path}.value`}
            label={t("criterion.value")}
            placeholder={examples[kind.value]}
            className="sm:col-span-4"
          />
          <Part path={`${path}.vendor`} label={t("criterion.vendor")} className="sm:col-span-2" isOptional />
          <Part
            path={`${path}.range`}
            label={t("criterion.range")}
            placeholder={t("criterion.rangeHint", { vers: "vers:openssl/>=3.0.0|<3.0.7" })}
            className="sm:col-span-4"
            isOptional
          />
        </div>
        {!isReadOnly && (
          <IconButton
            label={t("criterion.remove", { number })}
            icon={<X aria-hidden />}
            onClick={onRemove}
            className="-me-1.5 -mt-1.5"
          />
        )}
      </div>
      <Understood criterion={criterion} />
    </div>
  );
}

const examples: Record<DraftCriterion["identifierKind"], string> = {
  purl: "pkg:generic/openssl",
  cpe: "cpe:2.3:a:openssl:openssl:*:*:*:*:*:*:*:*",
  model_number: "X11DP*",
  sku: "MBD-X11DPU-O",
  serial: "OM18?S*",
  name: "OpenSSL",
};

type PartProps = { path: string; label: string; placeholder?: string; className: string; isOptional?: boolean };

function Part({ path, label, placeholder, className, isOptional = false }: PartProps) {
  const { id, value, edit, error, isReadOnly } = useContentField<string | undefined>(path);
  return (
    <Field id={id} label={label} error={error} className={className}>
      <Input
        mono
        spellCheck={false}
        readOnly={isReadOnly}
        placeholder={placeholder}
        value={value ?? ""}
        onChange={({ target }) => edit(target.value || (isOptional ? undefined : ""))}
      />
    </Field>
  );
}

function Understood({ criterion }: { criterion: DraftCriterion }) {
  const t = useTranslations("advisories.criterion");
  const { value, vendor, range } = criterion;
  if (!value.trim() || readCriterion(criterion).length > 0) return null;
  const subject = vendor?.trim() ? t("subjectOf", { value: value.trim(), vendor: vendor.trim() }) : value.trim();
  return (
    <p className="mt-2 flex gap-1.5 text-xs break-all text-muted">
      <Check aria-hidden className="size-3.5 shrink-0 text-success" />
      {t("understood", { subject, range: range?.trim() || t("every") })}
    </p>
  );
}
