"use client";

import { useEffect, useRef, useState } from "react";

const typing = "input, textarea, select";

/** Which page is before the reader, and the way to another one: ← → for the next, Home and End for the ends. */
export function usePageKeys(pages: number) {
  const list = useRef<HTMLOListElement>(null);
  const [current, setCurrent] = useState(1);
  const goTo = (page: number) => {
    if (!Number.isInteger(page) || page < 1 || page > pages) return;
    list.current?.querySelector(`[data-page="${page}"]`)?.scrollIntoView({ block: "start" });
  };
  useEffect(() => {
    // The page that covers the middle of the window is the one that is read.
    const watcher = new IntersectionObserver(
      (seen) => {
        const on = seen.find(({ isIntersecting }) => isIntersecting)?.target;
        if (on instanceof HTMLElement) setCurrent(Number(on.dataset["page"]));
      },
      { rootMargin: "-50% 0px -50% 0px" },
    );
    for (const one of list.current?.children ?? []) watcher.observe(one);
    return () => watcher.disconnect();
  }, [pages]);
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      const isPlain = !event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;
      const page = { ArrowRight: current + 1, ArrowLeft: current - 1, Home: 1, End: pages }[event.key];
      if (!page || !isPlain || (event.target as HTMLElement).closest(typing)) return;
      event.preventDefault();
      goTo(page);
    }
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  });
  return { list, current, goTo };
}
