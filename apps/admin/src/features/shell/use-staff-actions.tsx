"use client";

import type { PaletteAction } from "@candor/web/app-frame";
import { Building2, Plus, Upload, UserPlus } from "lucide-react";
import { useTranslations } from "next-intl";

/** What the desk begins from anywhere; the pages open the form when their address says so. */
export function useStaffActions(role: string): PaletteAction[] {
  const t = useTranslations("palette");
  if (role !== "advisory_admin") return [];
  return [
    { id: "/advisories/new", label: t("newAdvisory"), icon: <Plus aria-hidden /> },
    { id: "/imports?new", label: t("newImport"), icon: <Upload aria-hidden /> },
    { id: "/tenants?new", label: t("newTenant"), icon: <Building2 aria-hidden /> },
    { id: "/staff?new", label: t("inviteStaff"), icon: <UserPlus aria-hidden /> },
  ];
}
