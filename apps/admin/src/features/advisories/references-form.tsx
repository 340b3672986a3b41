"use client";

import { Button } from "@candor/ui/button";
import { Field } from "@candor/ui/field";
import { IconButton } from "@candor/ui/icon-button";
import { Input } from "@candor/ui/input";
import { Plus, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useContentField } from "./editing.tsx";

type Reference = { title: string; url: string };

export function ReferencesForm() {
  const t = useTranslations("advisories.reference");
  const { value, edit, isReadOnly } = useContentField<Reference[]>("references");
  return (
    <div className="flex flex-col gap-3">
      {value.length === 0 && <p className="text-sm text-muted">{t("empty")}</p>}
      {value
        .map((_, n) => `references.${n}`)
        .map((path, n) => (
          <div key={path} className="flex items-end gap-2">
            <div className="grid min-w-0 flex-1 gap-2 sm:grid-cols-2">
              <Line path={`${path}.title`} label={t("title")} />
              <Line path={`${path}.url`} label={t("url")} type="url" />
            </div>
            {!isReadOnly && (
              <IconButton
                label={t("remove", { number: n + 1 })}
                icon={<X aria-hidden />}
                onClick={() => edit(value.filter((__, other) => other !== n))}
              />
            )}
          </div>
        ))}
      {!isReadOnly && (
        <Button className="w-fit" icon={<Plus aria-hidden />} onClick={() => edit([...value, { title: "", url: "" }])}>
          {t("add")}
        </Button>
      )}
    </div>
  );
}

function Line({ path, label, type }: { path: string; label: string; type?: "url" }) {
  const { id, value, edit, error, isReadOnly } = useContentField<string>(path);
  return (
    <Field id={id} label={label} error={error}>
      <Input type={type} value={value} readOnly={isReadOnly} onChange={({ target }) => edit(target.value)} />
    </Field>
  );
}
