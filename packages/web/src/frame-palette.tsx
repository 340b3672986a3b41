"use client";

import { type CommandGroup, CommandPalette } from "@candor/ui/command-palette";
import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useState } from "react";
import type { FrameProps } from "./app-frame.tsx";

type Props = Pick<FrameProps, "useFound"> & {
  pages: CommandGroup["items"];
  open: boolean;
  onOpenChange: (open: boolean) => void;
};

/** Pages at once, and what the app finds for the words typed. */
export function FramePalette({ pages, useFound, open, onOpenChange }: Props) {
  const [t, router] = [useTranslations("palette"), useRouter()];
  const [query, setQuery] = useState("");
  // An app gives its finder or it does not, for good: the hooks keep their order.
  const found = useFound?.(query.trim()) ?? [];
  const change = (now: boolean) => (setQuery(""), onOpenChange(now));
  return (
    <CommandPalette
      open={open}
      onOpenChange={change}
      query={query}
      onQueryChange={setQuery}
      label={t("label")}
      placeholder={t(useFound ? "placeholder" : "placeholderPages")}
      empty={t("empty")}
      groups={[{ heading: t("pages"), items: pages }, ...found]}
      onChoose={({ id }) => (change(false), router.push(id as never))}
    />
  );
}
