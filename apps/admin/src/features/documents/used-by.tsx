"use client";

import { Panel } from "@candor/ui/panel";
import { TextLink } from "@candor/ui/text-link";
import { useTranslations } from "next-intl";
import type { DocumentFacts } from "./document-actions.tsx";

/** What rests on this document: it matters before it is withdrawn or its class is changed. */
export function UsedBy({ document: { certifications, controls } }: { document: DocumentFacts }) {
  const t = useTranslations("documents.staff");
  return (
    <Panel title={t("usedBy")}>
      {certifications.length + controls.length === 0 && <p className="text-muted">{t("usedByNone")}</p>}
      <ul className="flex flex-col gap-2 empty:hidden">
        {certifications.map(({ id, number, framework }) => (
          <li key={id}>
            <TextLink href={`/certifications/${id}`}>{t("certificate", { framework, number })}</TextLink>
          </li>
        ))}
        {controls.map(({ id, label, title, framework }) => (
          <li key={id}>
            <TextLink href={`/controls/${id}`}>{[framework, label, title].join(" · ")}</TextLink>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
