"use client";

import type { PortalOutputs } from "@candor/api/portal";
import { useFormat } from "@candor/web/use-format";
import { Check } from "lucide-react";
import { useTranslations } from "next-intl";

type Acknowledgement = PortalOutputs["advisories"]["mine"]["acknowledgement"];

/** Who of the organisation has acknowledged, the newest first. */
export function Given({ given }: Pick<Acknowledgement, "given">) {
  const [t, format] = [useTranslations("acknowledgements"), useFormat()];
  return (
    <ul className="flex flex-col gap-2">
      {given.map(({ at, by, revision, note }) => (
        <li key={`${at} ${by}`} className="flex gap-2 text-base">
          <Check aria-hidden className="mt-0.5 size-4 shrink-0 text-success" />
          <span className="min-w-0">
            {t("given", { name: by, time: format.dateTime(at), revision })}
            {note && <q className="block text-muted">{note}</q>}
          </span>
        </li>
      ))}
    </ul>
  );
}
