import { Button } from "@candor/ui/button";
import { EmptyState } from "@candor/ui/empty-state";
import { getTranslations } from "next-intl/server";

/** Missing and forbidden look alike: what is not yours to see does not exist for you. */
export async function NotFoundPage() {
  const t = await getTranslations("errors");
  return (
    <EmptyState page title={t("notFoundTitle")} action={<Button href="/">{t("notFoundAction")}</Button>}>
      {t("notFound")}
    </EmptyState>
  );
}
