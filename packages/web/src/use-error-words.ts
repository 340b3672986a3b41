"use client";

import { useTranslations } from "next-intl";

type Data = { code?: string; reason?: string; issues?: { path: string; message: string }[] };
const dataOf = (error: unknown) => ((error as { data?: Data } | null)?.data ?? {}) as Data;

/** The fields that the server refused. */
export const refusedFields = (error: unknown) => (dataOf(error).issues ?? []).map(({ path }) => path);

const kinds = {
  NOT_FOUND: "notFound",
  FORBIDDEN: "forbidden",
  CONFLICT: "conflict",
  BAD_REQUEST: "invalid",
  TOO_MANY_REQUESTS: "limit",
  SERVICE_UNAVAILABLE: "unavailable",
  UNAUTHORIZED: "signedOut",
} as const;

/** What went wrong, in the reader's language. `reasonWords` words a noun's own conflicts, as in `members.problems`. */
export function useErrorWords(reasonWords?: (reason: string) => string | undefined) {
  const t = useTranslations("errors");
  return (error: unknown) => {
    const { code, reason } = dataOf(error);
    const said = reason && reasonWords?.(reason);
    if (said) return { title: said };
    if (reason === "sign_in_too_old") return { title: t("signInTooOldTitle"), description: t("signInTooOld") };
    const kind = kinds[code as keyof typeof kinds];
    if (kind) return { title: t(`${kind}Title`), description: t(kind) };
    return { title: t("unexpectedTitle"), description: t("unexpectedHere") };
  };
}
