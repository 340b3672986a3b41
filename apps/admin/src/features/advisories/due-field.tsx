"use client";

import { Button } from "@candor/ui/button";
import { Field } from "@candor/ui/field";
import { Input } from "@candor/ui/input";
import { Select } from "@candor/ui/select";
import { useTimeZone, useTranslations } from "next-intl";
import { useState } from "react";
import { useFormat } from "../../use-format.ts";
import { useContentField, useEditing } from "./editing.tsx";
import { toInstant, toLocal } from "./zoned-time.ts";

const hour = 3_600_000;
const steps = [24, 48, 168];

type Props = { path: string; label: string; hint?: string; isPromise?: boolean };

/** A time on the clock of a zone that is always written beside it; below, the same instant for this reader. */
export function DueField({ path, label, hint, isPromise = false }: Props) {
  const t = useTranslations("advisories.due");
  const format = useFormat();
  const own = useTimeZone() ?? "UTC";
  const { timeZone: providers } = useEditing();
  const [zone, setZone] = useState(providers);
  const { id, value, edit, error, isReadOnly } = useContentField<string>(path);
  const inHours = (hours: number) => new Date(Math.ceil(Date.now() / hour) * hour + hours * hour).toISOString();
  return (
    <div className="flex flex-col gap-1.5">
      <div className="flex flex-wrap items-end gap-2">
        <Field label={label} error={error} id={id} className="min-w-52">
          <Input
            type="datetime-local"
            readOnly={isReadOnly}
            value={value ? toLocal(value, zone) : ""}
            onChange={({ target }) => edit(toInstant(target.value, zone) ?? undefined)}
          />
        </Field>
        <Field label={t("zone")} className="min-w-44">
          <Select value={zone} onChange={({ target }) => setZone(target.value)}>
            {[...new Set([providers, own, "UTC"])].map((name) => (
              <option key={name}>{name}</option>
            ))}
          </Select>
        </Field>
      </div>
      {hint && <p className="text-sm text-muted">{hint}</p>}
      <div className="flex flex-wrap items-center gap-x-1">
        {isPromise && !isReadOnly && (
          <>
            {steps.map((hours) => (
              <Button key={hours} variant="ghost" size="sm" onClick={() => edit(inHours(hours))}>
                {t("in", { hours })}
              </Button>
            ))}
          </>
        )}
        {value && zone !== own && <span className="px-2 text-xs text-muted">{format.dateTime(value)}</span>}
      </div>
    </div>
  );
}
