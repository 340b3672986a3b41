type Language = "en" | "fr";

export type TenantPlan = { slug: string; name: string; locale: Language; timeZone: string };

/** The customers of the demo, by their short names. */
export const tenants: TenantPlan[] = [
  { slug: "northwind-bank", name: "Northwind Bank", locale: "en", timeZone: "Europe/Paris" },
  { slug: "lumen-health", name: "Lumen Health", locale: "fr", timeZone: "Europe/Zurich" },
  { slug: "atlas-logistics", name: "Atlas Logistics", locale: "en", timeZone: "Europe/Berlin" },
  { slug: "orbit-media", name: "Orbit Media", locale: "en", timeZone: "Europe/Paris" },
  { slug: "civic-agency", name: "Civic Agency", locale: "fr", timeZone: "Europe/Paris" },
  { slug: "solo-labs", name: "Solo Labs", locale: "en", timeZone: "Europe/Zurich" },
];

type MemberPlan = {
  tenant: string;
  email: string;
  name: string;
  role: "tenant_admin" | "member" | "viewer";
  locale: Language;
};

const roleNames: Record<Language, Record<"tenant_admin" | "member" | "viewer", string>> = {
  en: { tenant_admin: "Portal administrator", member: "Security lead", viewer: "Board secretary" },
  fr: {
    tenant_admin: "Administration du portail",
    member: "Responsable de la sécurité",
    viewer: "Secrétariat général",
  },
};

const onesOf = ({ slug, name, locale }: TenantPlan): MemberPlan[] =>
  (["tenant_admin", "member"] as const).map((role) => ({
    tenant: slug,
    email: `${role === "member" ? "member" : "admin"}@${slug}.example`,
    name: `${roleNames[locale][role]}, ${name}`,
    role,
    locale,
  }));

/** A person who advises two customers signs in with one address and chooses. */
const adviser = "adviser@group-security.example";

/** Nobody of the demo is a person: each is a role. */
export const members: MemberPlan[] = [
  ...tenants.flatMap(onesOf),
  { tenant: "northwind-bank", email: adviser, name: "Group security adviser", role: "member", locale: "en" },
  { tenant: "atlas-logistics", email: adviser, name: "Group security adviser", role: "viewer", locale: "en" },
  {
    tenant: "northwind-bank",
    email: "board@northwind-bank.example",
    name: "Board secretary, Northwind Bank",
    role: "viewer",
    locale: "en",
  },
];

type StaffPlan = {
  email: string;
  name: string;
  role: "advisory_admin" | "account_manager" | "expert" | "auditor";
  tenants?: string[];
};

export const staff = {
  advisories: { email: "advisories@provider.example", name: "Advisory desk", role: "advisory_admin" },
  reviewer: { email: "reviewer@provider.example", name: "Advisory reviewer", role: "advisory_admin" },
  accounts: {
    email: "accounts@provider.example",
    name: "Account manager, portfolio 1",
    role: "account_manager",
    tenants: ["northwind-bank", "lumen-health", "atlas-logistics"],
  },
  accounts2: {
    email: "accounts2@provider.example",
    name: "Account manager, portfolio 2",
    role: "account_manager",
    tenants: ["orbit-media", "civic-agency", "solo-labs"],
  },
  expert: { email: "expert@provider.example", name: "Hardware expert", role: "expert" },
  auditor: { email: "auditor@provider.example", name: "Internal auditor", role: "auditor" },
} satisfies Record<string, StaffPlan>;

export const staffPlans: StaffPlan[] = Object.values(staff);
