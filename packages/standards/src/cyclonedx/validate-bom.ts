import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Ajv, type ValidateFunction } from "ajv";
import addFormats from "ajv-formats";
import { explainSchemaErrors } from "../json/explain-schema-errors.ts";
import { BomFault, fault } from "./bom.ts";
import { hasRepeats } from "./has-repeats.ts";

const VERSIONS = ["1.2", "1.3", "1.4", "1.5", "1.6", "1.7"];
const EXPORT_AS_JSON = "Export the BOM as CycloneDX JSON, 1.2 to 1.7.";

/** Holds a value to the official schema of the version it names. Throws BomFault. */
export async function validateBom(value: unknown): Promise<void> {
  const version = versionOf(value);
  const validate = await validatorFor(version);
  if (!validate(value)) throw new BomFault(explainSchemaErrors(validate.errors ?? [], `CycloneDX ${version}`));
}

function versionOf(value: unknown): string {
  const { bomFormat, specVersion, spdxVersion } = (value ?? {}) as Record<string, unknown>;
  if (bomFormat !== "CycloneDX") {
    const message = spdxVersion
      ? "The file is SPDX, not CycloneDX."
      : 'The file does not say "bomFormat": "CycloneDX".';
    throw fault("not_cyclonedx", message, EXPORT_AS_JSON, "$.bomFormat");
  }
  if (typeof specVersion !== "string" || !VERSIONS.includes(specVersion)) {
    const message = `CycloneDX ${String(specVersion).slice(0, 20)} cannot be read.`;
    throw fault("version_unsupported", message, EXPORT_AS_JSON, "$.specVersion");
  }
  return specVersion;
}

const compiled = new Map<string, Promise<ValidateFunction>>();

/** Compiled once per version and process: half a second for the newest. */
function validatorFor(version: string): Promise<ValidateFunction> {
  const validator = compiled.get(version) ?? compile(version);
  compiled.set(version, validator);
  return validator;
}

async function compile(version: string): Promise<ValidateFunction> {
  const ajv = new Ajv({ strict: false, addUsedSchema: false, verbose: true, logger: false });
  addFormats.default(ajv);
  ajv.addFormat("iri-reference", true);
  ajv.addFormat("idn-email", /^[^\s@]{1,128}@[^\s@]{1,255}$/u);
  ajv.removeKeyword("uniqueItems");
  ajv.addKeyword({
    keyword: "uniqueItems",
    type: "array",
    schemaType: "boolean",
    validate: (unique: boolean, items: unknown[]) => !unique || !hasRepeats(items),
  });
  for (const name of ["spdx", "jsf-0.82", "cryptography-defs"]) {
    ajv.addSchema(await readSchema(name), `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json`);
  }
  return ajv.compile(await readSchema(`bom-${version}`));
}

/** The schemas that the CycloneDX library carries; its own validator compares every component with every other. */
async function readSchema(name: string): Promise<object> {
  const library = createRequire(import.meta.url).resolve("@cyclonedx/cyclonedx-library/package.json");
  const file = join(dirname(library), "res", "schema", `${name}.SNAPSHOT.schema.json`);
  return JSON.parse(await readFile(file, "utf8")) as object;
}
