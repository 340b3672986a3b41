"use client";

import { createContext, useContext, type ComponentProps, type ElementType, type ReactNode } from "react";

const LinkContext = createContext<ElementType | null>(null);

/** The app hands in its router's link once; every component here then navigates without a page load. */
export function LinkProvider({ component, children }: { component: ElementType; children: ReactNode }) {
  return <LinkContext.Provider value={component}>{children}</LinkContext.Provider>;
}

export type LinkProps = Omit<ComponentProps<"a">, "download"> & {
  href: string;
  /** What it leads to is a file, or a page that asks for something first: the browser's business, never fetched ahead. */
  file?: boolean;
  prefetch?: boolean;
  replace?: boolean;
  scroll?: boolean;
};

export function Link({ file, prefetch, replace, scroll, ...props }: LinkProps) {
  const RouterLink = useContext(LinkContext);
  const leavesTheApp = /^(https?:|mailto:)/.test(props.href) || file;
  if (!RouterLink || leavesTheApp) return <a {...props} />;
  return <RouterLink prefetch={prefetch} replace={replace} scroll={scroll} {...props} />;
}
