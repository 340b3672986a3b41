import { BomFault } from "../cyclonedx/bom.ts";
import { BOM_LIMITS } from "../cyclonedx/read-bom.ts";
import { parseBomJson } from "../cyclonedx/parse-bom-json.ts";
import { validateBom } from "../cyclonedx/validate-bom.ts";
import type { JsonLimits } from "../json/json.ts";
import type { Declarations, DeclarationsError, DeclarationsReading } from "./declarations.ts";
import type { RawAttested } from "./raw-declarations.ts";

/**
 * Reads CycloneDX attestations in JSON, 1.6 and 1.7 (ECMA-424 `declarations`, `definitions`): held to the official
 * schema, and every reference of an attestation or claim to what the file holds. All is right or none is given: errors
 * say where, what, and how to mend it. Never rejects for what the file holds.
 */
export async function readAttestations(
  source: Uint8Array | string,
  limits: Partial<JsonLimits> = {},
): Promise<DeclarationsReading> {
  try {
    const value = parseBomJson(source, { ...BOM_LIMITS, ...limits });
    await validateBom(value);
    const raw = value as RawAttested;
    const errors = raw.declarations === undefined ? nothingDeclared() : danglingReferences(raw);
    return errors.length > 0 ? { ok: false, errors } : { ok: true, declarations: toDeclarations(raw) };
  } catch (error) {
    if (error instanceof BomFault) return { ok: false, errors: error.errors };
    throw error;
  }
}

function toDeclarations({ specVersion, serialNumber, metadata, definitions, declarations }: RawAttested): Declarations {
  return {
    specVersion,
    serialNumber: serialNumber?.toLowerCase() ?? null,
    timestamp: metadata?.timestamp ?? null,
    standards: (definitions?.standards ?? []).map(({ "bom-ref": ref, name, version, owner, requirements = [] }) => ({
      ...orNull({ ref, name, version, owner }),
      requirements: requirements.map(({ "bom-ref": own, identifier, title, text, parent }) =>
        orNull({ ref: own, identifier, title, text, parent }),
      ),
    })),
    assessors: (declarations?.assessors ?? []).map(({ "bom-ref": ref, thirdParty = false, organization }) => ({
      ...orNull({ ref, name: organization?.name }),
      thirdParty,
    })),
    attestations: (declarations?.attestations ?? []).map(({ summary, assessor, map = [] }) => ({
      ...orNull({ summary, assessor }),
      map: map.map(({ requirement = null, claims = [], conformance, confidence }) => ({
        requirement,
        claims,
        conformance: conformance ? orNull({ score: conformance.score, rationale: conformance.rationale }) : null,
        confidence: confidence ? orNull({ score: confidence.score, rationale: confidence.rationale }) : null,
      })),
    })),
    claims: (declarations?.claims ?? []).map(
      ({ "bom-ref": ref, target, predicate, reasoning, evidence = [], externalReferences = [] }) => ({
        ...orNull({ ref, target, predicate, reasoning }),
        evidence,
        files: externalReferences.map(({ url, hashes = [] }) => ({
          url,
          sha256: hashes.find(({ alg }) => alg === "SHA-256")?.content.toLowerCase() ?? null,
        })),
      }),
    ),
    evidence: (declarations?.evidence ?? []).map(({ "bom-ref": ref, description, created, expires, data = [] }) => ({
      ...orNull({ ref, description, created, expires }),
      addresses: data.flatMap(({ contents }) => contents?.url ?? []),
    })),
  };
}

function orNull<T extends Record<string, unknown>>(values: T) {
  const entries = Object.entries(values).map(([key, value]) => [key, value ?? null]);
  return Object.fromEntries(entries) as { [K in keyof T]: Exclude<T[K], undefined> | null };
}

function nothingDeclared(): DeclarationsError[] {
  const message = "The file declares nothing: it is a BOM without attestations.";
  const hint = "Export the attestations as CycloneDX JSON, 1.6 or 1.7.";
  return [{ path: "$.declarations", code: "nothing_declared", message, hint }];
}

/** Held to the thing of its kind. What a claim is about, and a standard, may stand in another file: then left alone. */
function danglingReferences({ definitions, declarations }: RawAttested): DeclarationsError[] {
  const refs = (items: { "bom-ref"?: string }[] = []) => new Set(items.flatMap((item) => item["bom-ref"] ?? []));
  const requirements = refs((definitions?.standards ?? []).flatMap((standard) => standard.requirements ?? []));
  const [assessors, claims] = [refs(declarations?.assessors), refs(declarations?.claims)];
  const evidence = refs(declarations?.evidence);
  const judge = (ref: string | undefined, known: Set<string>, path: string): DeclarationsError[] => {
    const isElsewhere = ref?.startsWith("urn:cdx:") || (known === requirements && definitions?.standards === undefined);
    if (ref === undefined || isElsewhere || known.has(ref)) return [];
    const message = `Nothing in the file is called “${ref.slice(0, 100)}”.`;
    return [{ path, code: "reference_unknown", message, hint: "Correct the bom-ref, or add what it names." }];
  };
  return [
    ...(declarations?.attestations ?? []).flatMap(({ assessor, map = [] }, n) => {
      const path = `$.declarations.attestations[${n}]`;
      const mapped = map.flatMap((entry, m) => [
        ...judge(entry.requirement, requirements, `${path}.map[${m}].requirement`),
        ...(entry.claims ?? []).flatMap((claim, c) => judge(claim, claims, `${path}.map[${m}].claims[${c}]`)),
      ]);
      return [...judge(assessor, assessors, `${path}.assessor`), ...mapped];
    }),
    ...(declarations?.claims ?? []).flatMap((claim, n) =>
      (claim.evidence ?? []).flatMap((ref, m) => judge(ref, evidence, `$.declarations.claims[${n}].evidence[${m}]`)),
    ),
  ].slice(0, 20);
}
