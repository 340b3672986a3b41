"use client";

import { TextLink } from "@candor/ui/text-link";
import { useTranslations } from "next-intl";

type Props = { asset: { isDedicated: boolean; tenant: { slug: string; name: string } | null } };

/** Whose the asset is. */
export function Owner({ asset: { isDedicated, tenant } }: Props) {
  const t = useTranslations("assets");
  if (!isDedicated) return <span className="text-muted">{t("shared")}</span>;
  if (!tenant) return <span className="text-muted">{t("dedicated")}</span>;
  return (
    <TextLink quiet href={`/tenants/${tenant.slug}`}>
      {tenant.name}
    </TextLink>
  );
}
