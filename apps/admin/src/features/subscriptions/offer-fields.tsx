"use client";

import type { AdminOutputs } from "@candor/api/admin";
import { Field } from "@candor/ui/field";
import { Select } from "@candor/ui/select";
import type { useProblems } from "@candor/web/use-problems";
import { useTranslations } from "next-intl";
import { useState } from "react";

type Props = { services: AdminOutputs["services"]["list"]; problems: ReturnType<typeof useProblems> };

/** Only the regions where the chosen service is sold can be chosen. */
export function OfferFields({ services, problems: { idOf, errorOf } }: Props) {
  const t = useTranslations("subscriptions");
  const [serviceId, setServiceId] = useState("");
  const regions = services.find(({ id }) => id === serviceId)?.regions ?? [];
  return (
    <div className="grid gap-5 sm:grid-cols-2">
      <Field label={t("service")} id={idOf("serviceId")} error={errorOf("serviceId")}>
        <Select name="serviceId" value={serviceId} onChange={(event) => setServiceId(event.target.value)}>
          <option value="" disabled>
            {t("add.chooseService")}
          </option>
          {services.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={t("region")} id={idOf("region")} error={errorOf("region")}>
        <Select key={serviceId} name="region" defaultValue={regions.length === 1 ? regions[0]?.code : ""}>
          <option value="" disabled>
            {t(serviceId ? "add.chooseRegion" : "add.serviceFirst")}
          </option>
          {regions.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}
