"use client";

import type { AdminOutputs } from "@candor/api/admin";
import { Callout } from "@candor/ui/callout";
import { Panel } from "@candor/ui/panel";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

type Preview = AdminOutputs["controls"]["preview"];

export function ImportPreview({ preview, action }: { preview: Preview; action: ReactNode }) {
  const t = useTranslations("frameworks.import");
  const { added, changed, withdrawn, unchanged, notices } = preview;
  const isNothing = added.count + changed.count + withdrawn.count === 0;
  return (
    <Panel
      title={t("preview")}
      description={t("counts", {
        added: added.count,
        changed: changed.count,
        withdrawn: withdrawn.count,
        unchanged,
      })}
      actions={!isNothing && action}
    >
      <div className="flex flex-col gap-5">
        {notices.length > 0 && (
          <Callout tone="warning" title={t("notices")}>
            <ul>
              {notices.map(({ path, message }) => (
                <li key={`${path} ${message}`}>
                  <span className="font-mono text-xs break-all">{path}</span> <q lang="en">{message}</q>
                </li>
              ))}
            </ul>
          </Callout>
        )}
        {isNothing && <p className="text-muted">{t("nothing")}</p>}
        <Some title={t("added")} list={added} />
        <Some title={t("changed")} list={changed} />
        <Some title={t("withdrawn")} list={withdrawn} />
      </div>
    </Panel>
  );
}

function Some({ title, list: { count, first } }: { title: string; list: Preview["added"] }) {
  const t = useTranslations("frameworks.import");
  if (count === 0) return null;
  return (
    <section className="flex flex-col gap-1">
      <h3 className="text-sm font-semibold">{title}</h3>
      <ul className="flex flex-col gap-1">
        {first.map(({ code, title: words }) => (
          <li key={code}>
            <span className="me-2 font-mono text-sm text-muted">{code}</span>
            {words}
          </li>
        ))}
      </ul>
      {count > first.length && <p className="text-sm text-muted">{t("more", { count: count - first.length })}</p>}
    </section>
  );
}
