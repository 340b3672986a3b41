"use client";

import { Badge } from "@candor/ui/badge";
import { Building2, FileLock2, Globe, KeyRound } from "lucide-react";
import { useTranslations } from "next-intl";

const icons = { public: Globe, customer: Building2, nda: FileLock2, restricted: KeyRound };

/** Who a document is for, in words. */
export function Classification({ of }: { of: keyof typeof icons }) {
  const t = useTranslations("documents");
  const Icon = icons[of];
  return <Badge icon={<Icon aria-hidden />}>{t(`classifications.${of}`)}</Badge>;
}
