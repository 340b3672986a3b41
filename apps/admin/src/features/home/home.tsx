"use client";

import { AccountManagerHome } from "./account-manager-home.tsx";
import { AdvisoryAdminHome } from "./advisory-admin-home.tsx";
import { AuditorHome } from "./auditor-home.tsx";
import { ExpertHome } from "./expert-home.tsx";

/** What each role comes for, first. */
export function Home({ role, name }: { role: string; name: string }) {
  if (role === "account_manager") return <AccountManagerHome name={name} />;
  if (role === "expert") return <ExpertHome name={name} />;
  if (role === "auditor") return <AuditorHome name={name} />;
  return <AdvisoryAdminHome name={name} />;
}
