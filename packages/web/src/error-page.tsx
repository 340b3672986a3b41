"use client";

import { Button } from "@candor/ui/button";
import { EmptyState } from "@candor/ui/empty-state";
import { useTranslations } from "next-intl";

/** The digest is the line in the log; the message itself stays on the server. */
export function ErrorPage({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const [t, actions] = [useTranslations("errors"), useTranslations("actions")];
  return (
    <EmptyState page title={t("unexpectedTitle")} action={<Button onClick={reset}>{actions("retry")}</Button>}>
      {t("unexpected", { reference: error.digest ?? "-" })}
    </EmptyState>
  );
}
