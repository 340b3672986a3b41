import type { NavSection } from "./app-rail.tsx";

/** The longest entry the path lies under; the home entry only when it is the page itself. */
export function currentHref(sections: NavSection[], pathname: string) {
  return sections
    .flatMap((section) => section.items.map((item) => item.href))
    .filter((href) => pathname === href || (href !== "/" && pathname.startsWith(`${href}/`)))
    .toSorted((a, b) => b.length - a.length)[0];
}
