import type { Parameter } from "./catalog.ts";
import { fault, type OscalLimits } from "./oscal.ts";

const INSERTION = /\{\{\s*insert:\s*param,\s*([^\s{}]{1,255})\s*\}\}/g;
const DEEPEST = 16;

/**
 * Puts parameters where prose says `{{ insert: param, ac-1_prm_1 }}`: the value, else the choice, else the label, in the
 * notation of NIST SP 800-53 for assignments and selections. A parameter that nobody defines, or that leads back to
 * itself, is named by its id. Texts that grow past the limits end in OscalFault.
 */
export class Insertions {
  readonly #parameters = new Map<string, Parameter>();
  readonly #texts = new Map<string, string>();
  readonly #open = new Set<string>();
  readonly #limits: OscalLimits;
  #total = 0;

  constructor(parameters: Iterable<Parameter>, limits: OscalLimits) {
    for (const parameter of parameters) this.#parameters.set(parameter.id, parameter);
    this.#limits = limits;
  }

  insertInto(prose: string, path: string): string {
    let [result, from] = ["", 0];
    for (const found of prose.matchAll(INSERTION)) {
      result += prose.slice(from, found.index) + this.#textOf(found[1] ?? "", path);
      this.refuseLong(result.length, path);
      from = found.index + found[0].length;
    }
    result += prose.slice(from);
    this.#total += result.length;
    if (this.#total > this.#limits.maxTextTotal) {
      const message = `The texts together have more than ${this.#limits.maxTextTotal} characters.`;
      throw fault("too_much_text", message, "Insert parameters less often.", path);
    }
    return result;
  }

  refuseLong(length: number, path: string): void {
    if (length <= this.#limits.maxTextLength) return;
    const message = `The text grows past ${this.#limits.maxTextLength} characters.`;
    throw fault("too_much_text", message, "Shorten it, or insert parameters less often.", path);
  }

  #textOf(id: string, path: string): string {
    const known = this.#texts.get(id);
    if (known !== undefined) return known;
    const parameter = this.#parameters.get(id);
    if (parameter === undefined || this.#open.has(id) || this.#open.size >= DEEPEST) return `[Assignment: ${id}]`;
    this.#open.add(id);
    const text = this.#write(parameter, path);
    this.#open.delete(id);
    this.#texts.set(id, text);
    return text;
  }

  #write({ id, values, select, label }: Parameter, path: string): string {
    if (values?.length) return this.insertInto(values.join(", "), path);
    if (select?.choice?.length) {
      const many = select["how-many"] === "one-or-more" ? " (one or more)" : "";
      return this.insertInto(`[Selection${many}: ${select.choice.join("; ")}]`, path);
    }
    return this.insertInto(`[Assignment: ${label ?? id}]`, path);
  }
}
