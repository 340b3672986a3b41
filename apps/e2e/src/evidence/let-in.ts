import { createHash, randomBytes, randomUUID } from "node:crypto";
import type { RunningStack } from "../stack/running-stack.ts";
import { superuserOf } from "../stack/superuser.ts";
import { addRow } from "./add-row.ts";
import { addPapers } from "./add-papers.ts";
import { type Given, type Kind, kinds, type Paper, papers } from "./people.ts";

export type Reader = Kind & { token?: string; readings: Record<Paper, string> };
export type Room = Awaited<ReturnType<typeof openRoom>>;

/** The documents and people of the matrix in the running stack; the bytes are those of a document that it has. */
export async function openRoom(stack: RunningStack) {
  const db = superuserOf(stack);
  const mark = randomBytes(4).toString("hex");
  const { documentIds, serviceId, staffId, source } = await addPapers(db, mark);
  const { rows: agreements } = await db.query<{ id: string; sha256: string }>(
    "select id, sha256 from agreements where for_tenant_id is null order by number desc limit 1",
  );
  const readers: Reader[] = [];
  for (const kind of kinds) readers.push(await letIn(kind, readers.length));
  return { documentIds, mark, source, readers, end: () => db.end() };

  async function letIn(kind: Kind, n: number): Promise<Reader> {
    const tenantId = randomUUID();
    const slug = `room-${mark}-${n}`;
    const suspended_at = kind.session === "suspended" ? new Date() : null;
    await addRow(db, "tenants", { id: tenantId, slug, name: slug, kind: kind.tenant ?? "customer", suspended_at });
    const [memberId, colleagueId] = [await person("a", kind.session === "deactivated"), await person("b")];
    await agree();
    for (const given of kind.grants ?? []) await grant(given);
    const readings = {} as Reader["readings"];
    for (const paper of Object.keys(papers) as Paper[]) {
      readings[paper] = randomUUID();
      const about = { document_id: documentIds[paper], version_number: 1, member_id: memberId };
      await addRow(db, "accesses", { tenant_id: tenantId, id: readings[paper], kind: "read", ...about });
    }
    return { ...kind, token: await session(), readings };

    async function person(name: string, isGone = false) {
      const [id, email] = [randomUUID(), `${name}@${slug}.example`];
      const deactivated_at = isGone ? new Date() : null;
      await addRow(db, "members", {
        tenant_id: tenantId,
        id,
        email,
        name: `Reader ${name}`,
        role: "member",
        deactivated_at,
      });
      return id;
    }
    async function agree() {
      if (kind.agreement === "waived")
        await addRow(db, "agreement_overrides", { tenant_id: tenantId, mode: "waived", reason: "-", set_by: staffId });
      if (kind.agreement !== "accepted" && kind.agreement !== "an older one") return;
      const signed = { name: "Reader a", title: "-", has_authority: true, kind: "click", member_id: memberId };
      const [newest] = agreements;
      const older = { id: randomUUID(), sha256: mark.padStart(64, "0") };
      if (kind.agreement === "an older one")
        await db.query(
          `insert into agreements (id, number, title, body, sha256, published_by, created_at)
           select $1, min(number) - 1, '{"en":"-","fr":"-"}', '{"en":"-","fr":"-"}', $2, $3, now() - interval '1 year' from agreements`,
          [older.id, older.sha256, staffId],
        );
      const { id, sha256 } = kind.agreement === "accepted" && newest ? newest : older;
      await addRow(db, "acceptances", { tenant_id: tenantId, agreement_id: id, agreement_sha256: sha256, ...signed });
    }
    async function grant({ scope, to, when }: Given) {
      const hour = 3_600_000;
      const now = Date.now();
      await addRow(db, "grants", {
        tenant_id: tenantId,
        member_id: to === "this person" ? memberId : to === "a colleague" ? colleagueId : null,
        document_id: "document" in scope ? documentIds[scope.document] : null,
        classification: "classification" in scope ? scope.classification : null,
        service_id: "service" in scope ? serviceId : null,
        starts_at: new Date(when === "later" ? now + hour : now - 2 * hour),
        expires_at: when === "expired" ? new Date(now - 1000) : null,
        revoked_at: when === "revoked" ? new Date(now - 1000) : null,
        granted_by: staffId,
      });
    }
    async function session() {
      if (kind.session === "none") return undefined;
      const token = randomBytes(32).toString("base64url");
      const token_hash = createHash("sha256").update(token).digest();
      const lasts = (hours: number) => new Date(Date.now() + hours * 3_600_000);
      // Asking for everything takes longer than a sign-in stays recent.
      const times = { signed_in_at: lasts(1), expires_at: lasts(kind.session === "ended" ? -1 : 2) };
      const revoked_at = kind.session === "revoked" ? new Date() : null;
      if (kind.session === "of staff") await addRow(db, "staff_sessions", { staff_id: staffId, token_hash, ...times });
      else
        await addRow(db, "member_sessions", {
          tenant_id: tenantId,
          member_id: memberId,
          token_hash,
          ...times,
          revoked_at,
        });
      return token;
    }
  }
}
