"use client";

import { toast } from "@candor/ui/toast";
import { ProfilePage } from "@candor/web/profile-page";
import { remember } from "@candor/web/remember";
import { useErrorWords } from "@candor/web/use-error-words";
import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import type { ReactNode } from "react";
import { useApi } from "../../trpc/client.tsx";

export function Profile({ zones, children }: { zones: string[]; children?: ReactNode }) {
  const [api, router, cache] = [useApi(), useRouter(), useQueryClient()];
  const [t, words, errorWords] = [useTranslations("profiles"), useTranslations("members.roles"), useErrorWords()];
  const { data: me } = useSuspenseQuery(api.profiles.me.queryOptions());
  const change = useMutation(
    api.profiles.change.mutationOptions({
      onSuccess: async (_, { locale, timeZone }) => {
        remember("candor-locale", locale);
        remember("candor-zone", timeZone);
        await cache.invalidateQueries(api.profiles.pathFilter());
        router.refresh();
        toast({ title: t("saved") });
      },
      onError: (error) => toast({ tone: "danger", ...errorWords(error) }),
    }),
  );
  return (
    <ProfilePage
      profile={me}
      role={words(me.role as never)}
      at={me.tenant?.name ?? me.brand.name}
      zones={zones}
      mayChange
      saving={change.isPending}
      onSave={(profile) => change.mutate(profile)}
    >
      {children}
    </ProfilePage>
  );
}
