"use client";

import { useSuspenseQuery } from "@tanstack/react-query";
import { useApi } from "../../trpc/client.tsx";

const everyMs = 10_000;
const ended = ["NOT_FOUND", "UNAUTHORIZED", "FORBIDDEN"];

/** A document that is being read, and whether it still may be: asked again and again, and whenever the page is looked at. */
export function useOpenDocument(documentId: string) {
  const api = useApi();
  const { data, error } = useSuspenseQuery({
    ...api.documents.get.queryOptions({ documentId }),
    refetchInterval: everyMs,
    refetchOnWindowFocus: "always",
    retry: false,
  });
  const hasEnded = error !== null && ended.includes(error.data?.code ?? "");
  return { document: data, isOpen: !hasEnded && data.version !== null };
}
