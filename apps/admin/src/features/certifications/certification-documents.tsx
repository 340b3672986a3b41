"use client";

import { localised } from "@candor/i18n/localised";
import { Badge } from "@candor/ui/badge";
import { IconButton } from "@candor/ui/icon-button";
import { Panel } from "@candor/ui/panel";
import { TextLink } from "@candor/ui/text-link";
import { useMutation } from "@tanstack/react-query";
import { X } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useApi } from "../../trpc/client.tsx";
import type { Detail } from "./certification-form.tsx";
import { FindDocument } from "./find-document.tsx";
import { useChanged } from "./use-changed.ts";

/** The papers that the certificate names; who may open each, its class says. */
export function CertificationDocuments({ certificate, may }: { certificate: Detail; may: boolean }) {
  const [api, t, controls, locale] = [
    useApi(),
    useTranslations("certifications"),
    useTranslations("controls"),
    useLocale(),
  ];
  const detach = useMutation(api.certifications.detach.mutationOptions(useChanged()));
  const { id: certificationId, documents } = certificate;
  return (
    <Panel title={t("documents")}>
      <div className="flex flex-col gap-4">
        {documents.length === 0 && <p className="text-muted">{t("documentsNone")}</p>}
        <ul className="divide-y divide-line empty:hidden">
          {documents.map(({ id, title, classification }) => {
            const said = localised(title, locale);
            return (
              <li key={id} className="flex items-center gap-2 py-2">
                <span className="me-auto flex min-w-0 flex-col items-start gap-1">
                  <TextLink href={`/documents/${id}`} lang={said.lang}>
                    {said.text}
                  </TextLink>
                  <Badge>{controls(`classifications.${classification}`)}</Badge>
                </span>
                {may && (
                  <IconButton
                    label={t("admin.detach", { name: said.text })}
                    icon={<X aria-hidden />}
                    onClick={() => detach.mutate({ certificationId, documentId: id })}
                  />
                )}
              </li>
            );
          })}
        </ul>
        {may && <FindDocument certificationId={certificationId} />}
      </div>
    </Panel>
  );
}
