"use client";

import type { AdminOutputs } from "@candor/api/admin";
import type { AdvisoryContent } from "@candor/domain/advisories/inputs";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useEffect, useEffectEvent, useState, useSyncExternalStore } from "react";
import { useApi } from "../../trpc/client.tsx";
import { createDraftSession } from "./draft-session.ts";

export type Advisory = AdminOutputs["advisories"]["get"];

/** The working copy of one advisory in this tab, with its connection to the server. */
export function useDraft(advisory: Advisory) {
  const api = useApi();
  const cache = useQueryClient();
  const { mutateAsync: revise } = useMutation(api.advisories.revise.mutationOptions({ retry: false }));
  const [session] = useState(() => {
    const { id: advisoryId, trackingId } = advisory;
    const fresh = () => cache.fetchQuery({ ...api.advisories.get.queryOptions({ trackingId }), staleTime: 0 });
    return createDraftSession(advisory.draft as never, {
      async save(version, content) {
        const saved = await revise({ advisoryId, version, content });
        void cache.invalidateQueries(api.advisories.forecast.queryFilter({ advisoryId }));
        void cache.invalidateQueries(api.advisories.preview.queryFilter({ advisoryId }));
        return saved;
      },
      load: async () =>
        (await fresh()).draft as { content: AdvisoryContent; version: number; updatedAt: string; updatedBy: string },
    });
  });
  const state = useSyncExternalStore(session.subscribe, session.state, session.state);
  const isDirty = state.saving !== "saved";

  const beforeLeaving = useEffectEvent((event: BeforeUnloadEvent) => {
    if (isDirty) event.preventDefault();
  });
  useEffect(() => {
    const onHide = () => void (document.visibilityState === "hidden" && session.flush());
    window.addEventListener("beforeunload", beforeLeaving);
    document.addEventListener("visibilitychange", onHide);
    return () => {
      window.removeEventListener("beforeunload", beforeLeaving);
      document.removeEventListener("visibilitychange", onHide);
      void session.flush();
    };
  }, [session]);
  return { session, state };
}
