"use client";

import { Button } from "@candor/ui/button";
import { onDemand } from "@candor/ui/on-demand";
import { UserPlus } from "lucide-react";
import { useTranslations } from "next-intl";
import dynamic from "next/dynamic";
import { useSearchParams } from "next/navigation";

const load = () => import("./invite-staff.tsx").then((part) => part.InviteStaff);
const InviteAtOnce = dynamic(() => import("./invite-staff.tsx").then((part) => part.InviteStaff), {
  loading: () => null,
});
export const InviteOnDemand = onDemand(load, "dialog");

/** Opened by a click or, from the palette, by `?new` in the address. */
export function InviteButton() {
  const t = useTranslations("staff.invite");
  const trigger = (
    <Button variant="primary" icon={<UserPlus aria-hidden />}>
      {t("open")}
    </Button>
  );
  return useSearchParams().has("new") ? (
    <InviteAtOnce trigger={trigger} listens />
  ) : (
    <InviteOnDemand trigger={trigger} />
  );
}
