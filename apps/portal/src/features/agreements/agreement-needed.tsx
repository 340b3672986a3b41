"use client";

import { Callout } from "@candor/ui/callout";
import { TextLink } from "@candor/ui/text-link";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useApi } from "../../trpc/client.tsx";

/** Before anything under the agreement opens, somebody with authority accepts it. */
export function AgreementNeeded({ classification }: { classification: string }) {
  const [api, t] = [useApi(), useTranslations("agreements")];
  const { data } = useSuspenseQuery(api.agreements.get.queryOptions());
  if (data.holds || !data.agreement || !["nda", "restricted"].includes(classification)) return null;
  return (
    <Callout tone="warning" title={t("needed")}>
      <TextLink href="/agreement">{t("readIt")}</TextLink>
    </Callout>
  );
}
