import { JsonFault, type JsonErrorCode } from "../json/json.ts";
import { parseJson } from "../json/parse-json.ts";
import { fault, type BomLimits } from "./bom.ts";

const EXPORT_AS_JSON = "Export the BOM as CycloneDX JSON, 1.2 to 1.7.";
const SPLIT = "Split it into one BOM per product.";

const hints: Record<JsonErrorCode, string> = {
  too_large: SPLIT,
  too_deep: "Flatten its components.",
  too_many_values: SPLIT,
  not_utf8: EXPORT_AS_JSON,
  not_json: EXPORT_AS_JSON,
};

/** The JSON value of a file, within the limits before memory is spent on it. Throws BomFault. */
export function parseBomJson(source: Uint8Array | string, limits: BomLimits): unknown {
  try {
    return parseJson(source, limits);
  } catch (error) {
    if (!(error instanceof JsonFault)) throw error;
    throw fault(error.code, error.message, hints[error.code]);
  }
}
