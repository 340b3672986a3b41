import type { Actor } from "@candor/domain";
import {
  assessControl,
  citeEvidence,
  findEvidence,
  importControls,
  importMappings,
  listControls,
} from "@candor/domain/controls";
import { AssessControl, ListControls } from "@candor/domain/controls/inputs";
import { defineFramework } from "@candor/domain/frameworks";
import { DefineFramework } from "@candor/domain/frameworks/inputs";
import { csf, type DemoControl, iso27001, mapped } from "./frameworks.ts";

const frameworks = [
  { slug: "iso-27001", name: "ISO/IEC 27001", edition: "2022", publisher: "ISO and IEC", controls: iso27001 },
  { slug: "nist-csf", name: "NIST CSF", edition: "2.0", publisher: "NIST", controls: csf },
];

/** Two frameworks with controls that stand in every status, and what they are to each other. */
export async function answerToFrameworks(desk: Actor, today: Date) {
  for (const { controls, ...names } of frameworks) {
    const { id: frameworkId } = await defineFramework(desk, DefineFramework.parse(names));
    await importControls(desk, { frameworkId, files: [{ name: `${names.slug}.csv`, content: csvOf(controls) }] });
    const { rows } = await listControls(desk, ListControls.parse({ frameworkId, limit: 100 }));
    for (const { id, code } of rows)
      await assess(
        desk,
        id,
        controls.find((one) => one.id === code),
        today,
      );
  }
  const lines = mapped.map(([from, relation, to]) => ["iso-27001", from, relation, "nist-csf", to].join(","));
  const header = "source_framework,source_control,relation,target_framework,target_control";
  await importMappings(desk, { file: { name: "mappings.csv", content: [header, ...lines].join("\n") } });
}

const csvOf = (controls: DemoControl[]) =>
  ["id,title,section", ...controls.map(({ id, title, section }) => [id, title, section].join(","))].join("\n");

async function assess(desk: Actor, controlId: string, control: DemoControl | undefined, today: Date) {
  if (!control?.status) return;
  const { status, daysAgo = 0, how: description, shownBy } = control;
  const verifiedOn = new Date(today.getTime() - daysAgo * 86_400_000).toISOString().slice(0, 10);
  await assessControl(desk, AssessControl.parse({ controlId, status, verifiedOn, description }));
  const found = shownBy ? await findEvidence(desk, { controlId, search: shownBy }) : { statements: [] };
  for (const { id } of found.statements.slice(0, 2))
    await citeEvidence(desk, { controlId, evidence: { kind: "statement", id } });
}
