"use client";

import { localised } from "@candor/i18n/localised";
import { Badge } from "@candor/ui/badge";
import { IconButton } from "@candor/ui/icon-button";
import { Panel } from "@candor/ui/panel";
import { TextLink } from "@candor/ui/text-link";
import { useMutation } from "@tanstack/react-query";
import { X } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useApi } from "../../trpc/client.tsx";
import type { Control } from "./control.tsx";
import { FindEvidence } from "./find-evidence.tsx";
import { useChanged } from "./use-changed.ts";

type Props = { control: Control; mayChange: boolean };
type Evidence = { kind: "document" | "statement"; id: string };

/** What shows it; a customer sees of it what they may know of. */
export function ControlEvidence({ control, mayChange }: Props) {
  const [api, t, locale] = [useApi(), useTranslations("controls"), useLocale()];
  const drop = useMutation(api.controls.drop.mutationOptions(useChanged()));
  const { id: controlId, documents, statements } = control;
  const remove = (evidence: Evidence, name: string): ReactNode =>
    mayChange && (
      <IconButton
        label={t("drop", { name })}
        icon={<X aria-hidden />}
        onClick={() => drop.mutate({ controlId, evidence })}
      />
    );
  return (
    <Panel title={t("evidence")} description={t("evidenceHint")}>
      <div className="flex flex-col gap-4">
        {documents.length + statements.length === 0 && <p className="text-muted">{t("evidenceNoneYet")}</p>}
        <ul className="divide-y divide-line">
          {documents.map(({ id, title, classification }) => {
            const said = localised(title, locale);
            return (
              <li key={id} className="flex items-center gap-2 py-2">
                <span className="me-auto flex min-w-0 flex-col items-start gap-1">
                  <TextLink href={`/documents/${id}`} lang={said.lang}>
                    {said.text}
                  </TextLink>
                  <Badge>{t(`classifications.${classification}`)}</Badge>
                </span>
                {remove({ kind: "document", id }, said.text)}
              </li>
            );
          })}
          {statements.map(({ id, trackingId, n }) => (
            <li key={id} className="flex items-center gap-2 py-2">
              <TextLink href={`/advisories/${encodeURIComponent(trackingId)}`} className="me-auto">
                {t("statement", { trackingId, n })}
              </TextLink>
              {remove({ kind: "statement", id }, t("statement", { trackingId, n }))}
            </li>
          ))}
        </ul>
        {mayChange && <FindEvidence controlId={controlId} />}
      </div>
    </Panel>
  );
}
