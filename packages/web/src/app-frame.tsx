"use client";

import { locales } from "@candor/i18n/locales";
import { AppShell, type NavSection } from "@candor/ui/app-shell";
import { type Density, setAppearance, type Theme } from "@candor/ui/appearance";
import { Avatar } from "@candor/ui/avatar";
import { Button } from "@candor/ui/button";
import { CommandButton } from "@candor/ui/command-button";
import { DropdownMenu, MenuItem, MenuLabel, MenuRadioGroup, MenuSeparator } from "@candor/ui/dropdown-menu";
import { KeyboardHelp } from "@candor/ui/keyboard-help";
import { Toaster } from "@candor/ui/toast";
import { useLocale, useTranslations } from "next-intl";
import dynamic from "next/dynamic";
import { usePathname, useRouter } from "next/navigation";
import { type ReactNode, useState } from "react";
import { remember } from "./remember.ts";

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
  collapsed: boolean;
  footer?: ReactNode;
  children: ReactNode;
};

const CommandPalette = dynamic(() => import("@candor/ui/command-palette").then((part) => part.CommandPalette), {
  ssr: false,
});

/** The frame of every page of either app: rail, top bar, palette, keyboard help, toasts. */
export function AppFrame({
  brandName,
  brand,
  sections,
  person,
  appearance,
  menu = [],
  tenants = [],
  collapsed,
  footer,
  children,
}: FrameProps) {
  const [t, path, router] = [useTranslations(), usePathname(), useRouter()];
  const [searching, setSearching] = useState(false);
  const pages = sections.flatMap(({ items }) => items).map(({ href, label, icon }) => ({ id: href, label, icon }));
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
      topBar={<CommandButton label={t("palette.button")} onClick={() => setSearching(true)} />}
      userMenu={
        <>
          <LanguageAndTheme appearance={appearance} />
          {person ? (
            <PersonMenu person={person} menu={menu} tenants={tenants} />
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
      {children}
      <CommandPalette
        open={searching}
        onOpenChange={setSearching}
        label={t("palette.label")}
        placeholder={t("palette.placeholder")}
        empty={t("palette.empty")}
        groups={[
          {
            heading: t("palette.pages"),
            items: [...pages, ...menu.map(({ href, label, icon }) => ({ id: href, label, icon }))],
          },
        ]}
        onChoose={({ id }) => {
          setSearching(false);
          router.push(id as never);
        }}
      />
      <Help />
      <Toaster label={t("states.notifications")} closeLabel={t("actions.close")} />
    </AppShell>
  );
}

type PersonMenuProps = { person: FramePerson } & Required<Pick<FrameProps, "menu" | "tenants">>;

function PersonMenu({ person, menu, tenants }: PersonMenuProps) {
  const t = useTranslations();
  return (
    <DropdownMenu
      align="end"
      trigger={
        <Button variant="ghost" aria-label={`${t("navigation.account")}: ${person.name}`}>
          <Avatar name={person.name} size="sm" />
        </Button>
      }
    >
      <MenuLabel>
        {person.name} · {person.at}
      </MenuLabel>
      {menu.map(({ href, label, icon }) => (
        <MenuItem key={href} href={href} icon={icon}>
          {label}
        </MenuItem>
      ))}
      {tenants.length > 1 && (
        <MenuRadioGroup
          label={t("sessions.tenants.title")}
          value={tenants.find(({ current }) => current)?.id ?? ""}
          options={tenants.map(({ id, name }) => ({ value: id, label: name }))}
          onValueChange={(tenant) => post("/sign-in/tenant", { tenant })}
        />
      )}
      <MenuSeparator />
      <MenuItem onSelect={() => post("/sign-out")}>{t("actions.signOut")}</MenuItem>
    </DropdownMenu>
  );
}

/** A form's post, so that the answer can exchange the cookie and no fetch has to be trusted. */
function post(action: string, fields: Record<string, string> = {}) {
  const form = document.createElement("form");
  [form.method, form.action] = ["post", action];
  for (const [name, value] of Object.entries(fields)) {
    form.append(Object.assign(document.createElement("input"), { type: "hidden", name, value }));
  }
  document.body.append(form);
  form.submit();
}

function LanguageAndTheme({ appearance }: { appearance: FrameProps["appearance"] }) {
  const [t, locale, router] = [useTranslations("appearance"), useLocale(), useRouter()];
  const [theme, setTheme] = useState(appearance.theme);
  const [density, setDensity] = useState(appearance.density);
  return (
    <DropdownMenu align="end" trigger={<Button variant="ghost">{locale.toUpperCase()}</Button>}>
      <MenuRadioGroup
        label={t("language")}
        value={locale}
        options={locales.map((value) => ({ value, label: t(value) }))}
        onValueChange={(next) => {
          remember("candor-locale", next);
          router.refresh();
        }}
      />
      <MenuRadioGroup
        label={t("theme")}
        value={theme}
        options={(["system", "light", "dark"] as const).map((value) => ({ value, label: t(value) }))}
        onValueChange={(next) => {
          setTheme(next as Theme);
          setAppearance({ theme: next as Theme });
        }}
      />
      <MenuRadioGroup
        label={t("density")}
        value={density}
        options={(["comfortable", "compact"] as const).map((value) => ({ value, label: t(value) }))}
        onValueChange={(next) => {
          setDensity(next as Density);
          setAppearance({ density: next as Density });
        }}
      />
    </DropdownMenu>
  );
}

function Help() {
  const t = useTranslations("keyboard");
  const close = useTranslations("actions")("close");
  return (
    <KeyboardHelp
      title={t("title")}
      closeLabel={close}
      groups={[
        {
          heading: t("everywhere"),
          keys: [
            { keys: ["⌘", "K"], label: t("search") },
            { keys: ["?"], label: t("help") },
            { keys: ["/"], label: t("focusSearch") },
          ],
        },
        {
          heading: t("lists"),
          keys: [
            { keys: ["j"], label: t("next") },
            { keys: ["k"], label: t("previous") },
            { keys: ["Enter"], label: t("open") },
            { keys: ["a"], label: t("acknowledge") },
            { keys: ["e"], label: t("edit") },
          ],
        },
      ]}
    />
  );
}
