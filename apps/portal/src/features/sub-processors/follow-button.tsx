"use client";

import { Button } from "@candor/ui/button";
import { toast } from "@candor/ui/toast";
import { useErrorWords } from "@candor/web/use-error-words";
import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { Bell, BellOff } from "lucide-react";
import { useTranslations } from "next-intl";
import { useApi } from "../../trpc/client.tsx";

export function FollowButton() {
  const [api, cache, t, words] = [useApi(), useQueryClient(), useTranslations("subProcessors.follow"), useErrorWords()];
  const { data } = useSuspenseQuery(api.subProcessors.following.queryOptions());
  const told = (key: "started" | "ended") => ({
    onSuccess: async () => {
      await cache.invalidateQueries(api.subProcessors.following.pathFilter());
      toast({ title: t(key) });
    },
    onError: (error: unknown) => toast({ tone: "danger", ...words(error) }),
  });
  const follow = useMutation(api.subProcessors.follow.mutationOptions(told("started")));
  const unfollow = useMutation(api.subProcessors.unfollow.mutationOptions(told("ended")));
  if (!data.follows) {
    return (
      <Button icon={<Bell aria-hidden />} loading={follow.isPending} onClick={() => follow.mutate()}>
        {t("on")}
      </Button>
    );
  }
  return (
    <div className="flex flex-wrap items-center gap-3">
      <span className="text-sm text-muted">{t("is")}</span>
      <Button icon={<BellOff aria-hidden />} loading={unfollow.isPending} onClick={() => unfollow.mutate()}>
        {t("off")}
      </Button>
    </div>
  );
}
