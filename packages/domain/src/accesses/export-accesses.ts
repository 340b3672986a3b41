import { createHash } from "node:crypto";
import { writeCsv } from "@candor/standards/csv";
import { type Actor, actingAs } from "../acting-as.ts";
import { ownTenant } from "../exposures/own-tenant.ts";
import type { ExportAccesses } from "./inputs.ts";
import { selectAccesses } from "./queries.ts";

const header = ["at", "kind", "document", "version", "pages", "person", "by_provider_staff", "address", "disclosure"];

/** The tenant's own log as CSV, page after page; each part leaves an entry with the hash of its bytes. */
export function exportAccesses(actor: Actor, { locale, after }: ExportAccesses) {
  return actingAs(actor, "access:export", async (tx) => {
    const { tenantId, memberId } = ownTenant(tx.who);
    const { rows, next } = await selectAccesses(tx, tenantId, { after, limit: 500 });
    const whole = writeCsv(
      header,
      rows.map((row) => [
        row.at.toISOString(),
        row.kind,
        row.document?.[locale] ?? row.document?.en ?? "",
        row.version,
        row.pages.join(" "),
        row.member ?? "",
        row.byStaff ? "yes" : "no",
        row.address,
        row.disclosureId ?? "",
      ]),
    );
    const csv = after ? whole.slice(whole.indexOf("\r\n") + 2) : whole;
    const sha256 = createHash("sha256").update(csv).digest("hex");
    const part = { rows: rows.length, continued: Boolean(after), locale };
    await tx.disclose({ kind: "list_exported", tenantId, memberId, subject: { member: memberId, ...part, sha256 } });
    await tx.audit({ list: "accesses" }, part);
    return { csv, next };
  });
}
