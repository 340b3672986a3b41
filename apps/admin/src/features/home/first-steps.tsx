"use client";

import type { AdminOutputs } from "@candor/api/admin";
import { Badge } from "@candor/ui/badge";
import { Button } from "@candor/ui/button";
import { Panel } from "@candor/ui/panel";
import { Check } from "lucide-react";
import { useTranslations } from "next-intl";

export type Steps = AdminOutputs["providerSettings"]["firstSteps"];

/** Each rests on the one before: a subscription names a service, an asset too. */
const places = {
  settings: "/settings",
  services: "/services",
  tenants: "/tenants",
  inventory: "/imports",
} satisfies Record<keyof Steps, string>;
const order = Object.keys(places) as (keyof Steps)[];

export const lacking = (steps: Steps) => order.filter((step) => !steps[step]);

/** What an installation without the demo needs before its first advisory reaches anybody. */
export function FirstSteps({ steps }: { steps: Steps }) {
  const t = useTranslations("home.firstSteps");
  const [next] = lacking(steps);
  return (
    <Panel flush title={t("title")} description={t("hint")}>
      <ol className="divide-y divide-line">
        {order.map((step, n) => (
          <li key={step} className="flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-3">
            <span aria-hidden className="grid size-6 place-items-center rounded-full bg-sunken text-sm text-muted">
              {steps[step] ? <Check className="size-4" /> : n + 1}
            </span>
            <div className="me-auto min-w-0 flex-1 basis-56">
              <h3 className="text-base font-medium">{t(step)}</h3>
              <p className="max-w-prose text-sm text-muted">{t(`${step}Text`)}</p>
            </div>
            {steps[step] ? (
              <Badge tone="success">{t("done")}</Badge>
            ) : (
              <Button variant={step === next ? "primary" : "secondary"} href={places[step]} className="max-sm:ms-10">
                {t(`${step}Action`)}
              </Button>
            )}
          </li>
        ))}
      </ol>
    </Panel>
  );
}
