/** A document of every class, and of every state in which it is nobody's. */
export const papers = {
  public: { classification: "public" },
  customer: { classification: "customer" },
  nda: { classification: "nda" },
  "nda of a service": { classification: "nda", ofService: true },
  "nda, not listed": { classification: "nda", isListed: false },
  restricted: { classification: "restricted" },
  "restricted, of a service": { classification: "restricted", ofService: true },
  "not approved": { classification: "public", isApproved: false },
  "view only": { classification: "customer", isViewOnly: true },
  withdrawn: { classification: "public", isWithdrawn: true },
} as const;
export type Paper = keyof typeof papers;

type Scope = { document: Paper } | { classification: "customer" | "nda" | "restricted" } | { service: true };
export type Given = { scope: Scope; to?: "this person" | "a colleague"; when?: "expired" | "revoked" | "later" };
export type Kind = {
  name: string;
  tenant?: "customer" | "prospect";
  agreement?: "accepted" | "waived" | "an older one";
  grants?: Given[];
  session?: "none" | "revoked" | "ended" | "deactivated" | "suspended" | "of staff";
  opens: Paper[];
};

const all = (given: Omit<Given, "scope"> = {}): Given[] =>
  (["customer", "nda", "restricted"] as const).map((classification) => ({ scope: { classification }, ...given }));
const bought: Paper[] = ["public", "customer", "view only"];
const ndas: Paper[] = ["nda", "nda of a service", "nda, not listed"];
const everything: Paper[] = [...bought, ...ndas, "restricted", "restricted, of a service"];
const holds = { agreement: "accepted" } as const;

/** Every kind of person and, written by hand and not computed by any rule of ours, what they may open. */
export const kinds: Kind[] = [
  { name: "visitor", session: "none", opens: ["public"] },
  { name: "customer", opens: bought },
  { name: "customer under agreement", ...holds, opens: bought },
  { name: "customer with grants of all classes, no agreement", grants: all(), opens: bought },
  {
    name: "customer with grants of all classes, an older agreement",
    agreement: "an older one",
    grants: all(),
    opens: bought,
  },
  { name: "customer with grants of all classes", ...holds, grants: all(), opens: everything },
  { name: "customer whose agreement is waived", agreement: "waived", grants: all(), opens: everything },
  {
    name: "customer with a grant of nda",
    ...holds,
    grants: [{ scope: { classification: "nda" } }],
    opens: [...bought, ...ndas],
  },
  {
    name: "customer with a grant of a service",
    ...holds,
    grants: [{ scope: { service: true } }],
    opens: [...bought, "nda of a service"],
  },
  {
    name: "customer with one document",
    ...holds,
    grants: [{ scope: { document: "restricted" } }],
    opens: [...bought, "restricted"],
  },
  { name: "person with a grant of their own", ...holds, grants: all({ to: "this person" }), opens: everything },
  { name: "colleague of a person with a grant", ...holds, grants: all({ to: "a colleague" }), opens: bought },
  { name: "customer whose grants expired", ...holds, grants: all({ when: "expired" }), opens: bought },
  { name: "customer whose grants were revoked", ...holds, grants: all({ when: "revoked" }), opens: bought },
  { name: "customer whose grants begin later", ...holds, grants: all({ when: "later" }), opens: bought },
  {
    name: "customer granted what is not released",
    ...holds,
    grants: [{ scope: { document: "not approved" } }, { scope: { document: "withdrawn" } }],
    opens: bought,
  },
  { name: "prospect", tenant: "prospect", ...holds, opens: ["public"] },
  {
    name: "prospect with one document",
    tenant: "prospect",
    ...holds,
    grants: [{ scope: { document: "nda" } }],
    opens: ["public", "nda"],
  },
  {
    name: "prospect with one document, no agreement",
    tenant: "prospect",
    grants: [{ scope: { document: "nda" } }],
    opens: ["public"],
  },
  // Whoever is not let in any more has no way to bytes that leads past the sign-in page, not even to public ones.
  { name: "person of a suspended tenant", ...holds, grants: all(), session: "suspended", opens: [] },
  { name: "person who was deactivated", ...holds, grants: all(), session: "deactivated", opens: [] },
  { name: "revoked session", ...holds, grants: all(), session: "revoked", opens: [] },
  { name: "session that ended", ...holds, grants: all(), session: "ended", opens: [] },
  { name: "staff at the portal", session: "of staff", opens: [] },
];
