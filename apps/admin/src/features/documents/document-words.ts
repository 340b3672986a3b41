// Browsers load this without the schemas of the domain.
export const classifications = ["public", "customer", "nda", "restricted"] as const;
export const documentKinds = ["certificate", "report", "test", "policy", "letter", "other"] as const;
export const documentStates = ["released", "expired", "waiting", "unreleased", "withdrawn"] as const;
