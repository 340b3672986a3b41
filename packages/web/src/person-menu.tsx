"use client";

import { DropdownMenu, MenuItem, MenuLabel, MenuRadioGroup, MenuSeparator } from "@candor/ui/dropdown-menu";
import { useTranslations } from "next-intl";
import type { ReactElement } from "react";
import type { FramePerson, FrameProps } from "./app-frame.tsx";
import { post } from "./post.ts";

type Props = { person: FramePerson; trigger: ReactElement } & Required<Pick<FrameProps, "menu" | "tenants">>;

/** Who is signed in and where, the person's own pages, the other organisations, the way out. */
export function PersonMenu({ person, menu, tenants, ...opening }: Props) {
  const t = useTranslations();
  return (
    <DropdownMenu align="end" {...opening}>
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
