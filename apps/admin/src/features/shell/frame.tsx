"use client";

import { AppFrame, type FrameProps } from "@candor/web/app-frame";
import {
  Award,
  Building2,
  CircleQuestionMark,
  FileLock2,
  Files,
  Handshake,
  House,
  Inbox,
  Layers,
  LibraryBig,
  ListChecks,
  Megaphone,
  MonitorSmartphone,
  ScrollText,
  Server,
  Settings,
  Upload,
  UserRound,
  Users,
} from "lucide-react";
import { useTranslations } from "next-intl";
import { useFound } from "./use-found.tsx";
import { useStaffActions } from "./use-staff-actions.tsx";

type Props = Omit<FrameProps, "sections" | "menu" | "useFound" | "finds" | "actions" | "rowKey"> & { role: string };

/** Pages that a role would find closed; what is listed nowhere is open to every role. */
const closedTo: Record<string, string[]> = {
  "/tenants": ["expert"],
  "/imports": ["expert", "account_manager"],
  "/audit": ["expert"],
  "/requests": ["expert"],
  "/agreements": ["expert"],
  "/settings": ["expert", "account_manager"],
};

export function Frame({ role, ...props }: Props) {
  const [t, palette] = [useTranslations("navigation"), useTranslations("palette")];
  const sections = [
    {
      items: [
        { href: "/", label: t("home"), icon: <House aria-hidden /> },
        { href: "/advisories", label: t("advisories"), icon: <Megaphone aria-hidden /> },
        { href: "/tenants", label: t("tenants"), icon: <Building2 aria-hidden /> },
        { href: "/requests", label: t("requests"), icon: <Inbox aria-hidden /> },
      ],
    },
    {
      items: [
        { href: "/services", label: t("services"), icon: <Layers aria-hidden /> },
        { href: "/sub-processors", label: t("subProcessors"), icon: <Handshake aria-hidden /> },
        { href: "/faqs", label: t("faqs"), icon: <CircleQuestionMark aria-hidden /> },
        { href: "/inventory", label: t("inventory"), icon: <Server aria-hidden /> },
        { href: "/documents", label: t("documents"), icon: <Files aria-hidden /> },
        { href: "/library", label: t("library"), icon: <LibraryBig aria-hidden /> },
        { href: "/agreements", label: t("agreements"), icon: <FileLock2 aria-hidden /> },
        { href: "/certifications", label: t("certifications"), icon: <Award aria-hidden /> },
        { href: "/frameworks", label: t("controls"), icon: <ListChecks aria-hidden /> },
        { href: "/imports", label: t("imports"), icon: <Upload aria-hidden /> },
      ],
    },
    {
      items: [
        { href: "/staff", label: t("staff"), icon: <Users aria-hidden /> },
        { href: "/audit", label: t("audit"), icon: <ScrollText aria-hidden /> },
        { href: "/settings", label: t("settings"), icon: <Settings aria-hidden /> },
      ],
    },
  ];
  const menu = [
    { href: "/profile", label: t("profile"), icon: <UserRound aria-hidden /> },
    { href: "/sessions", label: t("sessions"), icon: <MonitorSmartphone aria-hidden /> },
  ];
  const open = sections.map(({ items }) => ({ items: items.filter(({ href }) => !closedTo[href]?.includes(role)) }));
  return (
    <AppFrame
      {...props}
      sections={open}
      menu={menu}
      useFound={useFound}
      finds={palette("placeholderStaff")}
      actions={useStaffActions(role)}
      rowKey="edit"
    />
  );
}
