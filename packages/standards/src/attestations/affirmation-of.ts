import type { Provider } from "../controls/assurance.ts";
import { cleanLine, cleanText } from "../controls/clean.ts";
import type { Affirmation } from "./attestations.ts";

export function affirmationOf({ statement, signatories }: Affirmation, provider: Provider): object {
  return {
    statement: cleanText(statement),
    signatories: signatories.map(({ name, role, signature }) => ({
      name: cleanLine(name),
      role: cleanLine(role),
      organization: organisationOf(provider.name, provider.website),
      externalReference: { type: "electronic-signature", url: signature },
    })),
  };
}

export function organisationOf(name: string, website: string | null): object {
  return { name: cleanLine(name), ...(website ? { url: [website] } : {}) };
}
