"use client";

import { type ReactNode, useRef } from "react";
import { useListKeys } from "./use-list-keys.tsx";

/** A list that is no table, with the same keys: j and k walk what is marked `data-way` in it. */
export function KeyList({ children, className }: { children: ReactNode; className?: string }) {
  const list = useRef<HTMLUListElement>(null);
  useListKeys(list, true);
  return (
    <ul ref={list} data-list-keys className={className}>
      {children}
    </ul>
  );
}
