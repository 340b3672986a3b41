import { BomFault, type BomError } from "./bom.ts";

const MOST_ERRORS = 20;

/** Takes texts out of a BOM and remembers those that no catalogue can hold: too long, NUL, half a character. */
export class BomTexts {
  readonly #longest: number;
  readonly #errors: BomError[] = [];

  constructor(longest: number) {
    this.#longest = longest;
  }

  /** Trimmed; null for an absent or blank text. */
  take(text: string | undefined, path: string): string | null {
    const trimmed = text?.trim() ?? "";
    if (trimmed.length > this.#longest) {
      const message = `The text has ${trimmed.length} characters, at most ${this.#longest} are allowed.`;
      this.#refuse(path, message, "Shorten it.");
    } else if (trimmed.includes("\0") || !trimmed.isWellFormed()) {
      this.#refuse(path, "The text holds a character that is none.", "Write the text again without it.");
    }
    return trimmed === "" ? null : trimmed;
  }

  /** Throws BomFault with what `take` found. */
  refuseUnusable(): void {
    if (this.#errors.length > 0) throw new BomFault(this.#errors);
  }

  #refuse(path: string, message: string, hint: string): void {
    if (this.#errors.length < MOST_ERRORS) this.#errors.push({ path, code: "unusable_text", message, hint });
  }
}
