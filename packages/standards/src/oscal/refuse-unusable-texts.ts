import { step } from "../json/json-path.ts";
import { OscalFault, type OscalError, type OscalLimits } from "./oscal.ts";

const MOST_ERRORS = 20;

/** No database or page can hold half a character or NUL; nor is a text without end a control's. Throws OscalFault. */
export function refuseUnusableTexts(value: unknown, { maxTextLength }: OscalLimits): void {
  const errors: OscalError[] = [];
  const visit = (node: unknown, path: string) => {
    if (errors.length >= MOST_ERRORS) return;
    if (typeof node === "string") {
      const message = whatIsWrong(node, maxTextLength);
      if (message) errors.push({ path, code: "unusable_text", message, hint: "Write the text again, or shorten it." });
    } else if (Array.isArray(node)) node.forEach((item, n) => visit(item, path + step(n)));
    else if (typeof node === "object" && node !== null) {
      for (const [key, item] of Object.entries(node)) if (!isEmbedded(key)) visit(item, path + step(key));
    }
  };
  visit(value, "$");
  if (errors.length > 0) throw new OscalFault(errors);
}

/** Files inside the file: never read. */
function isEmbedded(key: string): boolean {
  return key === "base64";
}

function whatIsWrong(text: string, longest: number): string | null {
  if (text.length > longest) return `The text has ${text.length} characters, at most ${longest} are allowed.`;
  return text.includes("\0") || !text.isWellFormed() ? "The text holds a character that is none." : null;
}
