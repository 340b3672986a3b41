import { createHash } from "node:crypto";
import { controls, frameworks, providerSettings } from "@candor/db/schema";
import { writeAttestations } from "@candor/standards/attestations";
import type { Assurance } from "@candor/standards/controls";
import { writeComponentDefinition } from "@candor/standards/oscal";
import { and, asc, eq } from "drizzle-orm";
import { type Actor, actingAs, type Tx } from "../acting-as.ts";
import { NotFound } from "../errors.ts";
import { defaults } from "../provider-settings/provider-settings.ts";
import type { ExportControls } from "./inputs.ts";
import { listDocuments } from "./list-documents.ts";
import { listStatements } from "./list-statements.ts";

/**
 * Where the provider stands with a framework, as an OSCAL component definition or as CycloneDX attestations. It names
 * the evidence that the reader may open, and no other; a customer's copy leaves an entry with its hash.
 */
export function exportControls(actor: Actor, { frameworkId, format }: ExportControls) {
  return actingAs(actor, "control:export", async (tx) => {
    const assurance = await gather(tx, frameworkId);
    const json = format === "oscal" ? writeComponentDefinition(assurance) : attest(assurance);

    const { tenantId, personId, kind } = tx.who;
    const bytes = Buffer.from(json);
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    const subject = { list: "controls", framework: frameworkId, format, bytes: bytes.length, sha256 };
    if (kind === "member" && tenantId && personId) {
      const told = { member: personId, rows: assurance.claims.length, continued: false, ...subject };
      await tx.disclose({ kind: "list_exported", tenantId, memberId: personId, subject: told });
    }
    await tx.audit({ framework: frameworkId }, { format, sha256 });
    return { json, next: null };
  });
}

/** By ourselves: who audited which framework is said by certifications. */
function attest(assurance: Assurance) {
  const [framework] = assurance.frameworks;
  const { name, website } = assurance.provider;
  const own = { summary: "", assessor: { name, website, thirdParty: false }, certification: null };
  const attestations = framework ? [{ framework: framework.id, ...own }] : [];
  return writeAttestations({ ...assurance, attestations, affirmation: null });
}

async function gather(tx: Tx, frameworkId: string): Promise<Assurance> {
  const [framework] = await tx.db.select().from(frameworks).where(eq(frameworks.id, frameworkId));
  if (!framework) throw new NotFound();
  const [settings = { ...defaults, domains: [] }] = await tx.db
    .select({ name: providerSettings.name, domains: providerSettings.domains })
    .from(providerSettings);
  const known = await tx.db
    .select()
    .from(controls)
    .where(and(eq(controls.frameworkId, frameworkId), eq(controls.withdrawn, false)))
    .orderBy(asc(controls.position), asc(controls.id));
  const website = `https://${settings.domains[0] ?? "provider.invalid"}`;
  const { claims, approved } = await claimsOf(tx, framework.slug, known);
  const times = [framework.createdAt, ...known.map(({ updatedAt }) => updatedAt), ...approved];
  // Of the facts and not of the download: the same facts make the same file.
  const lastModified = new Date(Math.max(...times.map((time) => time.getTime()))).toISOString();
  return {
    provider: { name: settings.name, website, namespace: `${website}/ns/controls` },
    title: `${settings.name}: ${framework.name} ${framework.edition}`,
    version: lastModified,
    lastModified,
    frameworks: [
      {
        id: framework.slug,
        name: framework.name,
        version: framework.edition || null,
        owner: framework.publisher || null,
        catalog: framework.source,
        controls: known.map(({ code, label, title, text, parentCode }) => {
          return { id: code, label, title, text, parent: parentCode };
        }),
      },
    ],
    services: [{ id: "provider", name: settings.name, description: "" }],
    claims,
  };
}

async function claimsOf(tx: Tx, framework: string, known: (typeof controls.$inferSelect)[]) {
  const stated = known.flatMap((one) => (one.status ? [{ ...one, status: one.status }] : []));
  const ids = stated.map(({ id }) => id);
  const found = await listDocuments(tx, ids);
  const documents = Map.groupBy(found, ({ controlId }) => controlId);
  const statements = Map.groupBy(await listStatements(tx, ids), ({ controlId }) => controlId);
  const claims = stated.map(({ id, code, status, verifiedOn, description }) => ({
    framework,
    control: code,
    service: "provider",
    status,
    confidence: null,
    lastVerified: verifiedOn,
    description: description?.en ?? "",
    // Known by title only, it cannot be opened: nothing is shown by it yet.
    documents: (documents.get(id) ?? []).flatMap(({ sha256, mediaType, validFrom, validTo, title, ...document }) =>
      sha256 && mediaType
        ? [
            {
              id: document.id,
              classification: document.classification,
              title: title.en,
              sha256,
              mediaType,
              href: urn(document.id),
              validFrom: timeOf(validFrom),
              validUntil: timeOf(validTo),
            },
          ]
        : [],
    ),
    statements: (statements.get(id) ?? []).map(({ id: statement, trackingId, revision, n }) => {
      return { id: statement, title: `${trackingId}, revision ${revision}, statement ${n}`, href: urn(statement) };
    }),
  }));
  return { claims, approved: found.flatMap(({ approvedAt }) => approvedAt ?? []) };
}

const urn = (id: string) => `urn:uuid:${id}`;
const timeOf = (day: string | null) => day && `${day}T00:00:00Z`;
