"use client";

import { useTranslations } from "next-intl";
import type { Entry } from "./activity.tsx";

/** One ledger entry as a sentence. */
export function useSentence() {
  const [t, statuses] = [useTranslations("disclosures"), useTranslations("statuses")];
  const word = (status: string | null) =>
    status && statuses.has(`${status}.word` as "fixed.word") ? statuses(`${status}.word` as "fixed.word") : "";
  return ({ kind, revision, member, status, before, document }: Entry) => {
    const who = { revision: revision ?? 0, member: member ?? t("somebody"), title: document ?? "" };
    if (kind !== "exposure_status") return t(`sentences.${kind}`, who);
    if (!before) return t("sentences.exposure_status", { status: word(status) });
    if (before === status) return t("sentences.exposure_status_same", { status: word(status) });
    return t("sentences.exposure_status_moved", { status: word(status), before: word(before) });
  };
}
