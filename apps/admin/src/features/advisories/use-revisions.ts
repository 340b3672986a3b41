"use client";

import { toast } from "@candor/ui/toast";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useApi } from "../../trpc/client.tsx";
import type { Note } from "./note-fields.tsx";
import { useProblemWords } from "./use-problem-words.ts";

type Said = { version: number; note: Note };

/** Publish, close and discard, each with what follows from it on this page. */
export function useRevisions(advisoryId: string) {
  const api = useApi();
  const cache = useQueryClient();
  const router = useRouter();
  const t = useTranslations("advisories");
  const wordsOf = useProblemWords();
  const publish = useMutation(api.advisories.publish.mutationOptions());
  const close = useMutation(api.advisories.close.mutationOptions());
  const discard = useMutation(api.advisories.discard.mutationOptions());
  const refresh = () => cache.invalidateQueries({ queryKey: api.advisories.pathKey() });

  return {
    wordsOf,
    isDiscarding: discard.isPending,
    async publish({ version, note }: Said) {
      const said = await publish.mutateAsync({ advisoryId, version, note });
      await refresh();
      const title = t("publishing.done", { number: said.number });
      toast({ tone: "success", title, description: t("publishing.doneDetail") });
      return said;
    },
    async close({ version, note }: Said) {
      const said = await close.mutateAsync({ advisoryId, version, note });
      await refresh();
      toast({ tone: "success", title: t("closing.done") });
      return said;
    },
    async discard(version: number) {
      try {
        const { trackingId } = await discard.mutateAsync({ advisoryId, version });
        toast({ title: t("discarding.done", { id: trackingId }) });
        router.push("/advisories");
      } catch (error) {
        toast({ tone: "danger", title: wordsOf(error) });
      }
    },
  };
}
