import type { Assurance, ControlClaim } from "../controls/assurance.ts";
import { cleanLine, cleanText } from "../controls/clean.ts";
import { inOrder } from "../controls/in-order.ts";
import { CONFIDENCES, compareConfidence } from "../vex/index.ts";
import { type Attestation, CONFIDENCE, CONFORMANCE } from "./attestations.ts";
import type { Refs } from "./refs.ts";

/** What an assessor attests: each requirement of the framework beside the claims that meet it. */
export function attestationOf(attestation: Attestation, { claims, frameworks }: Assurance, refs: Refs): object {
  const { framework, summary, assessor, certification } = attestation;
  const name = frameworks.find(({ id }) => id === framework)?.name ?? framework;
  const own = claims.filter((claim) => claim.framework === framework);
  const controls = inOrder(new Set(own.map(({ control }) => control)), (control) => control);
  const number = certification ? [`Certificate ${cleanLine(certification.number)}.`] : [];
  return {
    summary: [cleanText(summary, cleanLine(name)), ...number].join("\n\n"),
    assessor: refs.assessor(assessor),
    map: controls.map((control) => {
      const met = inOrder(
        own.filter((claim) => claim.control === control),
        ({ service }) => service,
      );
      return {
        requirement: refs.requirement(framework, control),
        claims: met.map(({ service }) => refs.claim(framework, control, service)),
        ...conformanceOf(met),
        ...confidenceOf(met),
      };
    }),
  };
}

/** As good as the worst of the services that it applies to. */
function conformanceOf(claims: ControlClaim[]): object {
  const scores = claims.flatMap(({ status }) => CONFORMANCE[status] ?? []);
  const rationale = [...new Set(claims.map(({ status }) => status.replaceAll("_", " ")))].sort().join(", ");
  return { conformance: { ...(scores.length > 0 ? { score: Math.min(...scores) } : {}), rationale } };
}

/** As sure as the least sure claim; nothing where one of them says nothing. */
function confidenceOf(claims: ControlClaim[]): object {
  const lowest = claims.map(({ confidence }) => confidence).sort((a, b) => compare(b, a))[0];
  return lowest ? { confidence: { score: CONFIDENCE[lowest], rationale: lowest } } : {};
}

function compare(a: ControlClaim["confidence"], b: ControlClaim["confidence"]): number {
  if (a !== null && b !== null) return compareConfidence(a, b);
  return (a === null ? CONFIDENCES.length : 0) - (b === null ? CONFIDENCES.length : 0);
}
