"use client";

import { TextLink } from "@candor/ui/text-link";
import { AppFrame, type FrameProps } from "@candor/web/app-frame";
import {
  Award,
  BadgeCheck,
  Files,
  Handshake,
  LayoutDashboard,
  ListChecks,
  Megaphone,
  MonitorSmartphone,
  Radar,
  ScrollText,
  UserRound,
  Users,
} from "lucide-react";
import { useTranslations } from "next-intl";
import { useFoundAdvisories } from "./use-found-advisories.tsx";
import { usePortalActions } from "./use-portal-actions.tsx";

const publicPages = ["/advisories", "/documents"];

type Props = Omit<FrameProps, "sections" | "menu" | "useFound" | "finds" | "actions" | "rowKey" | "footer">;

export function Frame(props: Props) {
  const [t, palette] = [useTranslations("navigation"), useTranslations("palette")];
  const sections = [
    {
      items: [
        { href: "/", label: t("overview"), icon: <LayoutDashboard aria-hidden /> },
        { href: "/exposure", label: t("exposure"), icon: <Radar aria-hidden /> },
        { href: "/advisories", label: t("advisories"), icon: <Megaphone aria-hidden /> },
        { href: "/certifications", label: t("certifications"), icon: <Award aria-hidden /> },
        { href: "/documents", label: t("documents"), icon: <Files aria-hidden /> },
        { href: "/controls", label: t("controls"), icon: <ListChecks aria-hidden /> },
        { href: "/sub-processors", label: t("subProcessors"), icon: <Handshake aria-hidden /> },
        { href: "/activity", label: t("activity"), icon: <ScrollText aria-hidden /> },
      ],
    },
    { items: [{ href: "/people", label: t("people"), icon: <Users aria-hidden /> }] },
  ];
  const menu = [
    { href: "/profile", label: t("profile"), icon: <UserRound aria-hidden /> },
    { href: "/sessions", label: t("sessions"), icon: <MonitorSmartphone aria-hidden /> },
  ];
  const forVisitors = [
    {
      items: [
        ...sections.flatMap(({ items }) => items).filter(({ href }) => publicPages.includes(href)),
        { href: "/trust", label: t("trust"), icon: <BadgeCheck aria-hidden /> },
      ],
    },
  ];
  return (
    <AppFrame
      {...props}
      sections={props.person ? sections : forVisitors}
      menu={props.person ? menu : []}
      useFound={useFoundAdvisories}
      finds={palette("placeholder")}
      actions={usePortalActions()}
      rowKey="acknowledge"
      footer={
        <TextLink quiet href="/legal" prefetch={false} className="text-muted">
          {t("legal")}
        </TextLink>
      }
    />
  );
}
