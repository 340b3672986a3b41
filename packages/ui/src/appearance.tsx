"use client";

export type Theme = "system" | "light" | "dark";
export type Density = "comfortable" | "compact";

/** Changes the page at once and remembers it for the server's next render (cookies `candor-theme`, `candor-density`). */
export function setAppearance({ theme, density }: { theme?: Theme; density?: Density }) {
  const root = document.documentElement;
  if (theme === "system") delete root.dataset.theme;
  else if (theme) root.dataset.theme = theme;
  if (density) root.dataset.density = density;
  if (theme) remember("candor-theme", theme);
  if (density) remember("candor-density", density);
}

function remember(name: string, value: string) {
  const secure = location.protocol === "https:" ? "; Secure" : "";
  document.cookie = `${name}=${value}; Path=/; Max-Age=31536000; SameSite=Lax${secure}`;
}
