"use client";

import { Menu, PanelLeft } from "lucide-react";
import { useState, type ReactNode } from "react";
import { AppRail, type NavSection } from "./app-rail.tsx";
import { cn } from "./cn.ts";
import { IconButton } from "./icon-button.tsx";
import { Link } from "./link.tsx";
import { currentHref } from "./nav-current.tsx";
import { onDemand } from "./on-demand.tsx";

export type { NavItem, NavSection } from "./app-rail.tsx";

type Props = {
  /** Logo and name; its link home is drawn here. */
  brand: ReactNode;
  brandHref: string;
  brandLabel: string;
  sections: NavSection[];
  pathname: string;
  topBar?: ReactNode;
  userMenu?: ReactNode;
  railFooter?: ReactNode;
  defaultCollapsed?: boolean;
  onCollapsedChange?: (collapsed: boolean) => void;
  labels: { skip: string; navigation: string; collapse: string; expand: string; menu: string; close: string };
  children: ReactNode;
};

const Drawer = onDemand(() => import("./drawer.tsx").then((part) => part.Drawer), "dialog");

export function AppShell(props: Props) {
  const { brand, brandHref, brandLabel, sections, pathname, labels } = props;
  const [collapsed, setCollapsed] = useState(props.defaultCollapsed ?? false);
  const [menuFor, setMenuFor] = useState<string | null>(null);
  const current = currentHref(sections, pathname);

  function toggle() {
    setCollapsed(!collapsed);
    props.onCollapsedChange?.(!collapsed);
  }

  return (
    <div className="flex min-h-dvh [--shell-top:3rem] print:block print:[--shell-top:0px]">
      <a
        href="#main"
        className="sr-only focus:not-sr-only focus:fixed focus:start-3 focus:top-3 focus:z-50 focus:rounded-md focus:bg-accent focus:px-4 focus:py-2 focus:text-accent-ink"
      >
        {labels.skip}
      </a>
      <aside
        aria-label={brandLabel}
        data-print="hide"
        className={cn(
          "sticky top-0 hidden h-dvh shrink-0 flex-col border-e border-line lg:flex",
          collapsed ? "w-14" : "w-58",
        )}
      >
        <BrandLink href={brandHref} label={brandLabel} collapsed={collapsed}>
          {brand}
        </BrandLink>
        <AppRail sections={sections} current={current} label={labels.navigation} collapsed={collapsed} />
        {!collapsed && props.railFooter && <div className="px-4 py-3 text-xs text-muted">{props.railFooter}</div>}
      </aside>
      <div className="flex min-w-0 flex-1 flex-col">
        <header
          data-print="hide"
          className="sticky top-0 z-20 flex h-12 items-center gap-2 border-b border-line bg-canvas px-3 touch:h-14 sm:px-4"
        >
          <IconButton
            className="max-lg:hidden -ms-2"
            label={collapsed ? labels.expand : labels.collapse}
            icon={<PanelLeft aria-hidden />}
            aria-expanded={!collapsed}
            onClick={toggle}
          />
          <Drawer
            size="sm"
            title={brandLabel}
            closeLabel={labels.close}
            open={menuFor === pathname}
            onOpenChange={(open) => setMenuFor(open ? pathname : null)}
            trigger={<IconButton className="lg:hidden -ms-1" label={labels.menu} icon={<Menu aria-hidden />} />}
          >
            <AppRail sections={sections} current={current} label={labels.navigation} collapsed={false} />
            {props.railFooter && <div className="px-3 py-4 text-xs text-muted">{props.railFooter}</div>}
          </Drawer>
          <div className="flex min-w-0 flex-1 items-center gap-2">{props.topBar}</div>
          {props.userMenu}
        </header>
        <main
          id="main"
          tabIndex={-1}
          className="mx-auto w-full max-w-page flex-1 px-4 py-6 focus:outline-none sm:px-6 lg:px-8 lg:py-8"
        >
          {props.children}
        </main>
      </div>
    </div>
  );
}

function BrandLink(props: { href: string; label: string; collapsed: boolean; children: ReactNode }) {
  return (
    <Link
      href={props.href}
      aria-label={props.label}
      className={cn(
        "flex h-12 shrink-0 items-center gap-2 overflow-hidden px-4 text-base font-semibold whitespace-nowrap text-ink touch:h-14 [&>:first-child]:shrink-0",
        props.collapsed && "[&>:not(:first-child)]:hidden",
      )}
    >
      {props.children}
    </Link>
  );
}
