"use client";

import { type CommandGroup, CommandPalette } from "@candor/ui/command-palette";
import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useState } from "react";
import type { FrameProps, PaletteAction } from "./app-frame.tsx";
import { useFrameActions } from "./use-frame-actions.tsx";

type Props = Pick<FrameProps, "useFound" | "finds"> & {
  pages: CommandGroup["items"];
  actions: PaletteAction[];
  isSignedIn: boolean;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  onHelp: () => void;
};

/** Pages and actions at once, and what the app finds for the words typed. */
export function FramePalette({ pages, useFound, finds, open, onOpenChange, ...props }: Props) {
  const [t, router] = [useTranslations("palette"), useRouter()];
  const [query, setQuery] = useState("");
  // An app gives its finder or it does not, for good: the hooks keep their order.
  const found = useFound?.(query.trim()) ?? [];
  const actions = [...props.actions, ...useFrameActions(props.isSignedIn, props.onHelp)];
  const own = [
    { heading: t("pages"), items: pages },
    { heading: t("actions"), items: actions },
  ];
  const change = (now: boolean) => (setQuery(""), onOpenChange(now));
  function choose(id: string) {
    const action = actions.find((one) => one.id === id);
    change(false);
    // The dialog gives the focus back first; what an action moves it to must come after.
    if (action?.run) setTimeout(action.run, 50);
    else router.push(id as never);
  }
  return (
    <CommandPalette
      open={open}
      onOpenChange={change}
      query={query}
      onQueryChange={setQuery}
      label={t("label")}
      placeholder={finds ?? t("placeholderPages")}
      empty={t("empty")}
      groups={query ? [...found, ...own] : [...own, ...found]}
      onChoose={({ id }) => choose(id)}
    />
  );
}
