"use client";

import { Button } from "@candor/ui/button";
import { Field } from "@candor/ui/field";
import { FileDrop } from "@candor/ui/file-drop";
import { Input } from "@candor/ui/input";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { FieldsProps } from "./provider-settings.tsx";

const maxBytes = 100_000;

export function IdentityFields({ settings, problems: { idOf, errorOf } }: FieldsProps) {
  const t = useTranslations("providerSettings");
  return (
    <div className="flex flex-col gap-5">
      <Field label={t("name")} hint={t("nameHint")} id={idOf("name")} error={errorOf("name")} className="max-w-sm">
        <Input name="name" defaultValue={settings.name} />
      </Field>
      <Field
        label={t("trackingPrefix")}
        hint={t("trackingPrefixHint")}
        id={idOf("trackingPrefix")}
        error={errorOf("trackingPrefix")}
        className="max-w-sm"
      >
        <Input
          name="trackingPrefix"
          mono
          defaultValue={settings.trackingPrefix}
          className="w-40"
          maxLength={12}
          autoComplete="off"
          spellCheck={false}
        />
      </Field>
      <Logo saved={settings.logo} error={errorOf("logo")} />
    </div>
  );
}

/** The file becomes a data URL in a hidden field; the server rebuilds it from known parts before anybody sees it. */
function Logo({ saved, error }: { saved: string | null; error: string | undefined }) {
  const t = useTranslations("providerSettings");
  const [logo, setLogo] = useState(saved ?? "");
  const [tooLarge, setTooLarge] = useState(false);

  function take([file]: File[]) {
    setTooLarge(file !== undefined && file.size > maxBytes);
    if (!file || file.size > maxBytes) return;
    const reader = new FileReader();
    reader.addEventListener("load", () => setLogo(reader.result as string));
    reader.readAsDataURL(file);
  }
  return (
    <div className="flex flex-col gap-3">
      <p className="text-sm font-medium">{t("logo")}</p>
      <input type="hidden" name="logo" value={logo} />
      {logo && (
        <div className="flex flex-wrap items-center gap-3">
          <div className="flex overflow-hidden rounded-md border border-line" role="img" aria-label={t("logoPreview")}>
            {(["light", "dark"] as const).map((theme) => (
              <span key={theme} data-theme={theme} className="grid h-14 min-w-28 place-items-center bg-surface px-4">
                <img src={logo} alt="" className="h-6 w-auto max-w-40" />
              </span>
            ))}
          </div>
          <Button onClick={() => setLogo("")}>{t("logoRemove")}</Button>
        </div>
      )}
      <FileDrop
        label={t("logoChoose")}
        hint={t("logoHint")}
        accept="image/svg+xml,image/png"
        error={tooLarge ? t("logoTooLarge") : error}
        onFiles={take}
      />
    </div>
  );
}
