"use client";

import { useSyncExternalStore } from "react";
import { Kbd } from "./kbd.tsx";

const never = () => () => undefined;
const isApple = () => /Mac|iPhone|iPad/.test(navigator.userAgent);

/** ⌘ on Apple's keyboards, Ctrl on all others; the server cannot know and says Ctrl. */
export function ModKey() {
  return <Kbd>{useSyncExternalStore(never, isApple, () => false) ? "⌘" : "Ctrl"}</Kbd>;
}
