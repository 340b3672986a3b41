"use client";

import { FieldError } from "@candor/ui/field";
import { type ExposureStatus, exposureStatuses, StatusShape } from "@candor/ui/status-shape";
import { useTranslations } from "next-intl";
import { useContentField } from "./editing.tsx";

/** Status by shape and word; arrow keys move, as in any group of radio buttons. */
export function StatusChoice({ path }: { path: string }) {
  const t = useTranslations();
  const { id, value, edit, error, isReadOnly } = useContentField<ExposureStatus>(path);
  return (
    <fieldset
      disabled={isReadOnly}
      className="flex min-w-0 flex-col gap-1"
      aria-describedby={error ? `${id}-error` : undefined}
    >
      <legend className="mb-1 text-sm font-medium">{t("advisories.fields.status")}</legend>
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
      <div className="flex flex-wrap gap-1">
        {exposureStatuses.map((status) => (
          <label
            key={status}
            title={t(`statuses.${status}.meaning`)}
            className="target inline-flex items-center gap-1.5 rounded-md border border-line-strong bg-surface px-2 text-sm has-checked:border-accent-text has-checked:bg-accent-tint has-checked:font-medium has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent-text"
          >
            <input
              type="radio"
              id={status === value ? id : undefined}
              name={path}
              value={status}
              checked={status === value}
              onChange={() => edit(status)}
              className="sr-only"
            />
            <StatusShape status={status} />
            {t(`statuses.${status}.word`)}
          </label>
        ))}
      </div>
      <p className="text-sm text-muted">{t(`statuses.${value}.meaning`)}</p>
    </fieldset>
  );
}
