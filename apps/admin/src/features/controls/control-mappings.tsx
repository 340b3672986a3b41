"use client";

import { IconButton } from "@candor/ui/icon-button";
import { Panel } from "@candor/ui/panel";
import { TextLink } from "@candor/ui/text-link";
import { ControlStatus } from "@candor/web/control-status";
import { useMutation } from "@tanstack/react-query";
import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useApi } from "../../trpc/client.tsx";
import type { Control } from "./control.tsx";
import { FindControl } from "./find-control.tsx";
import { useChanged } from "./use-changed.ts";

export function ControlMappings({ control, mayChange }: { control: Control; mayChange: boolean }) {
  const [api, t] = [useApi(), useTranslations("controls")];
  const unmap = useMutation(api.controls.unmap.mutationOptions(useChanged()));
  const { id: controlId, mappings } = control;
  return (
    <Panel title={t("mappings")}>
      <div className="flex flex-col gap-4">
        {mappings.length === 0 && <p className="text-muted">{t("mappingsNone")}</p>}
        <ul className="divide-y divide-line">
          {mappings.map(({ id, label, title, framework, relation, note, status, verifiedOn }) => (
            <li key={id} className="flex items-start gap-2 py-2">
              <span className="me-auto flex min-w-0 flex-col items-start gap-1">
                <span className="text-sm text-muted">{t(`relations.${relation}`, { framework })}</span>
                <TextLink href={`/controls/${id}`}>{`${label} ${title}`}</TextLink>
                {note && <span className="text-sm text-muted">{note}</span>}
                <ControlStatus status={status} verifiedOn={verifiedOn} />
              </span>
              {mayChange && (
                <IconButton
                  label={t("drop", { name: label })}
                  icon={<X aria-hidden />}
                  onClick={() => unmap.mutate({ controlId, targetId: id })}
                />
              )}
            </li>
          ))}
        </ul>
        {mayChange && <FindControl control={control} />}
      </div>
    </Panel>
  );
}
