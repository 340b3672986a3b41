"use client";

import { useMutation } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { useApi } from "../../trpc/client.tsx";
import type { MyAdvisoryData } from "./my-advisory.tsx";

/** Says once, when the page is really before somebody's eyes, that this revision was read. */
export function useMarkRead({ advisory, readRevision, standing }: MyAdvisoryData) {
  const api = useApi();
  const { mutate } = useMutation(api.acknowledgements.markRead.mutationOptions());
  const said = useRef(0);
  const { id: advisoryId } = advisory;
  const { revision } = standing;

  useEffect(() => {
    if ((readRevision ?? 0) >= revision) return;
    function say() {
      if (document.visibilityState !== "visible" || said.current === revision) return;
      said.current = revision;
      mutate({ advisoryId, revision });
    }
    say();
    document.addEventListener("visibilitychange", say);
    return () => document.removeEventListener("visibilitychange", say);
  }, [advisoryId, revision, readRevision, mutate]);
}
