"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { useApi } from "../../trpc/client.tsx";
import { beginFile, dropFile, OtherFile, Refused, sendFile } from "./send-file.ts";

export type Sending = { uploadId: string; file: File; received: number; isPaused: boolean };

/** A file on its way from this browser: it can pause, go on, and be stopped for good. */
export function useSending() {
  const [api, cache, t] = [useApi(), useQueryClient(), useTranslations("documents.staff")];
  const [sending, setSending] = useState<Sending | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const going = useRef<AbortController>(null);
  const refresh = () => cache.invalidateQueries(api.documents.get.pathFilter());

  async function go(uploadId: string, file: File) {
    const controller = new AbortController();
    going.current = controller;
    setProblem(null);
    setSending({ uploadId, file, received: 0, isPaused: false });
    try {
      const onProgress = (received: number) => setSending({ uploadId, file, received, isPaused: false });
      await sendFile(uploadId, file, { signal: controller.signal, onProgress });
      setSending(null);
    } catch (error) {
      if (controller.signal.aborted) return;
      setSending(null);
      setProblem(wordsOf(error));
    }
    await refresh();
  }
  const wordsOf = (error: unknown) => {
    if (error instanceof OtherFile) return t("otherFile");
    return (error instanceof Refused && error.message) || t("uploadFailed");
  };

  return {
    sending,
    problem,
    setProblem,
    goOn: go,
    start: async (file: File, about: Parameters<typeof beginFile>[1]) => {
      try {
        await go(await beginFile(file, about), file);
      } catch (error) {
        setProblem(wordsOf(error));
      }
    },
    pause: () => {
      going.current?.abort();
      setSending((now) => now && { ...now, isPaused: true });
    },
    stop: async (uploadId: string) => {
      going.current?.abort();
      setSending(null);
      await dropFile(uploadId).catch((error: unknown) => setProblem(wordsOf(error)));
      await refresh();
    },
  };
}
