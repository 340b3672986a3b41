import { useErrorWords } from "@candor/web/use-error-words";
import { useTranslations } from "next-intl";

export function useConflictWords() {
  const t = useTranslations("subProcessors.staff.conflicts");
  return useErrorWords((reason) => (t.has(reason as "draft") ? t(reason as "draft") : undefined));
}
