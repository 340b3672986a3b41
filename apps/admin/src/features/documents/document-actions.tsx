"use client";

import type { AdminOutputs } from "@candor/api/admin";
import { Button } from "@candor/ui/button";
import { onDemand } from "@candor/ui/on-demand";
import { useTranslations } from "next-intl";

const EditDocument = onDemand(() => import("./edit-document.tsx").then((part) => part.EditDocument), "dialog");
const WithdrawDocument = onDemand(
  () => import("./withdraw-document.tsx").then((part) => part.WithdrawDocument),
  "dialog",
);

export type DocumentFacts = AdminOutputs["documents"]["get"];

/** What staff do with a document as a whole. */
export function DocumentActions({ document }: { document: DocumentFacts }) {
  const [t, actions] = [useTranslations("documents.staff"), useTranslations("actions")];
  return (
    <>
      <EditDocument document={document} trigger={<Button>{actions("edit")}</Button>} />
      <WithdrawDocument documentId={document.id} trigger={<Button variant="danger">{t("withdraw")}</Button>} />
    </>
  );
}
