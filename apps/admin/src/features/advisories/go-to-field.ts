const focusable = "input:not([type=hidden]), textarea, select, button";

/** Scrolls to the place of a path and puts the focus there, or into the nearest place around it. */
export function goToField(path: string) {
  const parts = path.split(".");
  for (let length = parts.length; length > 0; length -= 1) {
    const place = document.getElementById(parts.slice(0, length).join("."));
    if (!place) continue;
    const field = place.matches(focusable) ? place : place.querySelector<HTMLElement>(focusable);
    (field ?? place).scrollIntoView({ block: "center" });
    return field?.focus({ preventScroll: true });
  }
}
