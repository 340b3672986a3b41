"use client";

import type { AdminOutputs } from "@candor/api/admin";
import { Button } from "@candor/ui/button";
import { toast } from "@candor/ui/toast";
import { useErrorWords } from "@candor/web/use-error-words";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useApi } from "../../trpc/client.tsx";

const days = 30;

/** Yes to all of it from the queue. Where a visitor belongs is decided on the page of the request. */
export function ApproveNow({ request }: { request: AdminOutputs["accessRequests"]["list"]["rows"][number] }) {
  const [api, cache, t, words] = [useApi(), useQueryClient(), useTranslations("accessRequests"), useErrorWords()];
  const approve = useMutation(
    api.accessRequests.approve.mutationOptions({
      onError: (error) => toast({ tone: "danger", ...words(error) }),
      onSuccess: async () => {
        await cache.invalidateQueries(api.accessRequests.pathFilter());
        toast({ title: t("approvedNow", { name: request.name, days }) });
      },
    }),
  );
  if (request.decidedAt || !request.tenantId) return null;
  return (
    <Button
      size="sm"
      loading={approve.isPending}
      onClick={() => approve.mutate({ requestId: request.id, documentIds: request.documentIds, days })}
    >
      {t("approve", { days })}
    </Button>
  );
}
