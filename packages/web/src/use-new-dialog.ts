"use client";

import { usePathname, useRouter, useSearchParams } from "next/navigation";
import { useState } from "react";

type Options = { startOpen?: boolean; listens?: boolean };

/** A dialog that begins something: opened by its button or, if it listens, by `?new` in the address, which leaves with it. */
export function useNewDialog({ startOpen = false, listens = false }: Options) {
  const [own, setOwn] = useState(startOpen);
  const [path, router, params] = [usePathname(), useRouter(), useSearchParams()];
  const isAsked = listens && params.has("new");
  function change(open: boolean) {
    setOwn(open);
    if (!open && isAsked) router.replace(path as never, { scroll: false });
  }
  return [own || isAsked, change] as const;
}
