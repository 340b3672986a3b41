import { providerSettings } from "@candor/db/schema";
import { type Actor, actingAs } from "../acting-as.ts";
import type { ChangeProviderSettings } from "./inputs.ts";
import { readLogo } from "./read-logo.ts";

/** One installation carries one brand. The audit event names what changed, not the texts. */
export function changeProviderSettings(actor: Actor, input: ChangeProviderSettings) {
  return actingAs(actor, "provider:change", async (tx) => {
    const settings = { ...input, logo: input.logo ? readLogo(input.logo) : null, updatedAt: new Date() };
    const [before] = await tx.db.select().from(providerSettings).for("update");

    if (before) await tx.db.update(providerSettings).set(settings);
    else await tx.db.insert(providerSettings).values(settings);

    await tx.audit({ provider: settings.name }, { changed: changes(before, settings) });
  });
}

function changes(before: Record<string, unknown> | undefined, after: Record<string, unknown>) {
  const differs = (name: string) => JSON.stringify(before?.[name] ?? null) !== JSON.stringify(after[name] ?? null);
  return Object.keys(after).filter((name) => name !== "updatedAt" && differs(name));
}
