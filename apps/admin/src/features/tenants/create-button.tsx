"use client";

import { Button } from "@candor/ui/button";
import { onDemand } from "@candor/ui/on-demand";
import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import dynamic from "next/dynamic";
import { useSearchParams } from "next/navigation";

const load = () => import("./create-tenant.tsx").then((part) => part.CreateTenant);
const CreateAtOnce = dynamic(() => import("./create-tenant.tsx").then((part) => part.CreateTenant), {
  loading: () => null,
});
const CreateOnDemand = onDemand(load, "dialog");

/** Opened by a click or, from the palette, by `?new` in the address. */
export function CreateButton({ zones }: { zones: string[] }) {
  const t = useTranslations("tenants.create");
  const trigger = (
    <Button variant="primary" icon={<Plus aria-hidden />}>
      {t("open")}
    </Button>
  );
  return useSearchParams().has("new") ? (
    <CreateAtOnce zones={zones} trigger={trigger} listens />
  ) : (
    <CreateOnDemand zones={zones} trigger={trigger} />
  );
}
