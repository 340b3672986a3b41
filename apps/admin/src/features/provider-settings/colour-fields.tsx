"use client";

import { contrast, inkOn, leastContrast, nearestReadable, night, paper } from "@candor/domain/provider-settings/inputs";
import { Button } from "@candor/ui/button";
import { Field } from "@candor/ui/field";
import { Input } from "@candor/ui/input";
import { useFormat } from "@candor/web/use-format";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { FieldsProps } from "./provider-settings.tsx";

export function ColourFields({ settings, problems: { idOf } }: FieldsProps) {
  return (
    <div className="grid gap-6 sm:grid-cols-2">
      <ColourField name="accent" id={idOf("accent")} saved={settings.accent} ground={paper} />
      <ColourField name="accentDark" id={idOf("accentDark")} saved={settings.accentDark} ground={night} />
    </div>
  );
}

type Props = { name: "accent" | "accentDark"; id: string; saved: string; ground: string };

/** The contrast is computed while typing, with a colour that would do beside one that does not. */
function ColourField({ name, id, saved, ground }: Props) {
  const [t, format] = [useTranslations("providerSettings"), useFormat()];
  const [typed, setTyped] = useState(saved);
  const isColour = /^#[0-9a-f]{6}$/i.test(typed);
  const ratio = isColour ? contrast(typed, ground) : 0;
  const shown = format.number(Math.floor(ratio * 10) / 10);
  const instead = isColour && ratio < leastContrast ? nearestReadable(typed, ground) : null;
  const error = instead ? t("contrastLow", { colour: typed, ratio: shown, instead }) : undefined;
  return (
    <div className="flex flex-col gap-3">
      <Field label={t(name)} hint={t(`${name}Hint`)} id={id} error={isColour ? error : t("colourFormat")}>
        <span className="flex gap-2">
          <input
            type="color"
            aria-label={t("colourPick", { what: t(name) })}
            value={isColour ? typed.toLowerCase() : saved}
            onChange={(event) => setTyped(event.target.value)}
            className="target w-11 shrink-0 rounded-md border border-control bg-surface p-1"
          />
          <Input
            mono
            id={id}
            name={name}
            value={typed}
            spellCheck={false}
            maxLength={7}
            onChange={(event) => setTyped(event.target.value)}
          />
        </span>
      </Field>
      {instead && (
        <Button className="self-start" onClick={() => setTyped(instead)}>
          {t("contrastUse", { colour: instead })}
        </Button>
      )}
      <Sample
        colour={isColour ? typed : saved}
        ground={ground}
        label={isColour ? t("contrast", { ratio: shown }) : ""}
      />
    </div>
  );
}

/** Drawn, because a policy without inline styles leaves a chosen colour no other way onto the page. */
function Sample({ colour, ground, label }: { colour: string; ground: string; label: string }) {
  const t = useTranslations("providerSettings");
  return (
    <svg viewBox="0 0 320 64" role="img" aria-label={label} className="w-full max-w-80 rounded-md border border-line">
      <rect width="320" height="64" fill={ground} />
      <rect x="16" y="16" width="96" height="32" rx="6" fill={colour} />
      <text x="64" y="36.5" textAnchor="middle" fontSize="13" fontWeight="500" fill={inkOn(colour)}>
        {t("sample")}
      </text>
      <text x="132" y="36.5" fontSize="13" fill={colour} textDecoration="underline">
        {t("sampleLink")}
      </text>
      <text x="304" y="36.5" textAnchor="end" fontSize="12" fill={colour}>
        {label}
      </text>
    </svg>
  );
}
