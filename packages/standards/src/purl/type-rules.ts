import { PurlError } from "./percent.ts";
import type { Purl } from "./purl.ts";

type Part = "namespace" | "name" | "version";

/** Types whose parts are written in lower case, purl-spec type definitions (`case_sensitive: false`). */
const LOWER_CASE: Record<string, readonly Part[]> = {
  alpm: ["namespace", "name"],
  apk: ["namespace", "name"],
  bitbucket: ["namespace", "name"],
  bitnami: ["name"],
  brew: ["namespace", "name"],
  "chrome-extension": ["name"],
  composer: ["namespace", "name"],
  deb: ["namespace", "name"],
  github: ["namespace", "name"],
  gitlab: ["namespace", "name"],
  hex: ["namespace", "name"],
  huggingface: ["version"],
  luarocks: ["namespace", "name"],
  oci: ["name", "version"],
  otp: ["name"],
  pub: ["name"],
  pypi: ["name", "version"],
  qpkg: ["namespace"],
  rpm: ["namespace"],
  "vscode-extension": ["namespace", "name", "version"],
  yocto: ["namespace"],
};

const NAMESPACE_REQUIRED = new Set(
  "alpm apk bitbucket composer deb git github golang huggingface maven qpkg rpm swift vscode-extension".split(" "),
);
const NAMESPACE_PROHIBITED = new Set(
  "bazel bitnami cargo chrome-extension cocoapods conda cran gem hackage julia mlflow nuget oci opam otp pub pypi vcpkg".split(
    " ",
  ),
);
const QUALIFIER_REQUIRED: Record<string, string> = { julia: "uuid", swid: "tag_id" };

/** Applies the rules of purl-spec `types/<type>-definition.json`. An unknown type is kept as it is. */
export function normaliseByType(purl: Purl): Purl {
  const lowered = { ...purl };
  for (const part of LOWER_CASE[purl.type] ?? []) lowered[part] = lower(lowered[part]) as string;
  return { ...lowered, name: normaliseName(lowered) };
}

function normaliseName({ type, name, qualifiers }: Purl): string {
  if (type === "pypi") return name.replaceAll("_", "-");
  if (type === "pub") return name.replace(/[^a-z0-9]/g, "_");
  if (type === "hackage") return name.replaceAll("_", "-");
  if (type === "mlflow" && /azuredatabricks/i.test(qualifiers["repository_url"] ?? "")) return name.toLowerCase();
  return name;
}

export function needsNamespace(type: string): boolean {
  return NAMESPACE_REQUIRED.has(type);
}

/** Throws PurlError where the type's definition asks for a part that is missing or forbids one that is there. */
export function refuseForbidden({ type, namespace, name, qualifiers }: Purl): void {
  if (needsNamespace(type) && !namespace) throw new PurlError(`pkg:${type} needs a namespace`);
  if (NAMESPACE_PROHIBITED.has(type) && namespace) throw new PurlError(`pkg:${type} has no namespace`);
  const needed = QUALIFIER_REQUIRED[type];
  if (needed && !qualifiers[needed]) throw new PurlError(`pkg:${type} needs the qualifier ${needed}`);
  if (type === "cpan" && name.includes("::")) throw new PurlError("pkg:cpan names a distribution, not a module");
  if (type === "chrome-extension" && !/^[a-p]{32}$/.test(name)) {
    throw new PurlError("pkg:chrome-extension is named by 32 letters a to p");
  }
}

function lower(text: string | null): string | null {
  return text === null ? null : text.toLowerCase();
}
