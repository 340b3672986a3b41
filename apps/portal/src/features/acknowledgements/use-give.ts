import type { PortalOutputs } from "@candor/api/portal";
import { toast } from "@candor/ui/toast";
import { useErrorWords } from "@candor/web/use-error-words";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useApi } from "../../trpc/client.tsx";

type Page = PortalOutputs["advisories"]["mine"];

/** Shown at once, under the name of whoever is signed in; what the server says replaces it, and a refusal takes it back. */
export function useGive() {
  const [api, cache, t] = [useApi(), useQueryClient(), useTranslations("acknowledgements")];
  const words = useErrorWords((reason) => (reason === "superseded" ? t("superseded") : undefined));
  const { mutate, isPending } = useMutation(
    api.acknowledgements.give.mutationOptions({
      onMutate: async ({ advisoryId, revision, note }) => {
        const [page, me] = [api.advisories.mine.pathFilter(), cache.getQueryData(api.profiles.me.queryKey())];
        await cache.cancelQueries(page);
        const before = cache.getQueriesData(page);
        const mine = { at: new Date().toISOString(), revision, note: note ?? "", by: me?.name ?? "" };
        cache.setQueriesData<Page>(page, (shown) =>
          me && shown?.advisory.id === advisoryId
            ? {
                ...shown,
                acknowledgement: {
                  ...shown.acknowledgement,
                  isAsked: false,
                  given: [mine, ...shown.acknowledgement.given],
                },
              }
            : shown,
        );
        return { before };
      },
      onSuccess: () => toast({ title: t("done") }),
      onError: (error, _, context) => {
        for (const [key, data] of context?.before ?? []) cache.setQueryData(key, data);
        toast({ tone: "danger", ...words(error) });
      },
      onSettled: () => cache.invalidateQueries(),
    }),
  );
  return { give: mutate, pending: isPending };
}
