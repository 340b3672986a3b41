import { frameworks } from "@candor/db/schema";
import { type Actor, actingAs } from "../acting-as.ts";
import { Invalid } from "../errors.ts";
import type { DefineFramework } from "./inputs.ts";

/** A new framework, or other words for one that exists. */
export function defineFramework(actor: Actor, { slug, name, publisher, edition, source }: DefineFramework) {
  return actingAs(actor, "framework:define", async (tx) => {
    const set = { name, publisher, edition, source: source ?? null };
    const [framework] = await tx.db
      .insert(frameworks)
      .values({ slug, ...set })
      .onConflictDoUpdate({ target: frameworks.slug, set })
      .returning({ id: frameworks.id, slug: frameworks.slug });
    if (!framework) throw new Invalid("The framework was not saved.");

    await tx.audit({ framework: framework.id }, { slug, name, edition });
    return framework;
  });
}
