"use client";

import { AppShell, type NavSection } from "@candor/ui/app-shell";
import type { Density, Theme } from "@candor/ui/appearance";
import { Avatar } from "@candor/ui/avatar";
import { Button } from "@candor/ui/button";
import { CommandButton } from "@candor/ui/command-button";
import type { CommandGroup, CommandItem } from "@candor/ui/command-palette";
import { onDemand } from "@candor/ui/on-demand";
import { Toaster } from "@candor/ui/toast";
import { useHotkey } from "@candor/ui/use-hotkey";
import { useMarkKey } from "@candor/ui/use-mark-key";
import { useLocale, useTranslations } from "next-intl";
import dynamic from "next/dynamic";
import { usePathname } from "next/navigation";
import { type ReactNode, useState } from "react";
import { remember } from "./remember.ts";
import { type RowKey, rowKeys } from "./row-keys.ts";

export type PaletteAction = CommandItem & { run?: () => void };
export type FramePerson = { name: string; email: string; at: string };
export type FrameProps = {
  brandName: string;
  brand: ReactNode;
  sections: NavSection[];
  person: FramePerson | null;
  appearance: { theme: Theme; density: Density };
  /** Links of the person's own menu: sessions, profile. */
  menu?: { href: string; label: string; icon?: ReactNode }[];
  /** For a person of several organisations: the ones to change to. */
  tenants?: { id: string; name: string; current: boolean }[];
  /** What the palette finds beside pages; called while it is open. Ids are addresses. */
  useFound?: (query: string) => CommandGroup[];
  /** What the palette's field says can be found. */
  finds?: string;
  /** What a person can do from anywhere: an address, or `run` for what is done here. */
  actions?: PaletteAction[];
  /** What the app's rows and pages can do by key, besides being opened. */
  rowKey?: RowKey;
  collapsed: boolean;
  footer?: ReactNode;
  children: ReactNode;
};

const PersonMenu = onDemand(() => import("./person-menu.tsx").then((part) => part.PersonMenu), "menu");
const AppearanceMenu = onDemand(() => import("./appearance-menu.tsx").then((part) => part.AppearanceMenu), "menu");
const FramePalette = dynamic(() => import("./frame-palette.tsx").then((part) => part.FramePalette), {
  ssr: false,
  loading: () => null,
});
const FrameHelp = dynamic(() => import("./frame-help.tsx").then((part) => part.FrameHelp), {
  ssr: false,
  loading: () => null,
});

/** The frame of every page of either app: rail, top bar, palette, keyboard help, toasts. */
export function AppFrame(props: FrameProps) {
  const { brandName, brand, sections, person, appearance, menu = [], tenants = [], collapsed, footer } = props;
  const [t, locale, path] = [useTranslations(), useLocale(), usePathname()];
  const [palette, help] = [useCalled("mod+k"), useCalled("?")];
  const rowKey = props.rowKey ?? "acknowledge";
  useMarkKey(rowKeys[rowKey].key, rowKeys[rowKey].mark);
  const pages = [...sections.flatMap(({ items }) => items), ...menu];
  return (
    <AppShell
      brand={brand}
      brandHref="/"
      brandLabel={brandName}
      sections={sections}
      pathname={path}
      defaultCollapsed={collapsed}
      onCollapsedChange={(now) => remember("candor-rail", now ? "collapsed" : "open")}
      railFooter={footer}
      topBar={<CommandButton label={t("palette.button")} onClick={() => palette.change(true)} />}
      userMenu={
        <>
          <AppearanceMenu
            appearance={appearance}
            trigger={
              <Button variant="ghost" aria-label={`${locale.toUpperCase()}, ${t("appearance.settings")}`}>
                {locale.toUpperCase()}
              </Button>
            }
          />
          {person ? (
            <PersonMenu
              person={person}
              menu={menu}
              tenants={tenants}
              trigger={
                <Button variant="ghost" aria-label={t("navigation.account", { name: person.name })}>
                  <Avatar name={person.name} size="sm" />
                </Button>
              }
            />
          ) : (
            <Button href="/sign-in">{t("actions.signIn")}</Button>
          )}
        </>
      }
      labels={{
        skip: t("navigation.skip"),
        navigation: t("navigation.main"),
        collapse: t("navigation.collapse"),
        expand: t("navigation.expand"),
        menu: t("navigation.menu"),
        close: t("actions.close"),
      }}
    >
      {props.children}
      {palette.wasCalled && (
        <FramePalette
          pages={pages.map(({ href, label, icon }) => ({ id: href, label, icon }))}
          useFound={props.useFound}
          finds={props.finds}
          actions={props.actions ?? []}
          isSignedIn={person !== null}
          onHelp={() => help.change(true)}
          open={palette.open}
          onOpenChange={palette.change}
        />
      )}
      {help.wasCalled && <FrameHelp rowKey={rowKey} open={help.open} onOpenChange={help.change} />}
      <Toaster label={t("states.notifications")} closeLabel={t("actions.close")} />
    </AppShell>
  );
}

/** What a key opens is fetched with the first call and stays, so that it can close as it should. */
function useCalled(key: string) {
  const [open, setOpen] = useState(false);
  const [wasCalled, setWasCalled] = useState(false);
  const change = (now: boolean) => (setWasCalled(true), setOpen(now));
  useHotkey(key, (event) => (event.preventDefault(), change(!open)));
  return { open, wasCalled, change };
}
