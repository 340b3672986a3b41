import { randomBytes } from "node:crypto";
import { createGate, createSignIn } from "@candor/db";
import { asClient } from "@candor/db/setup";
import type { Actor } from "@candor/domain";
import { openStorage, type StorageSettings } from "@candor/storage";
import { runQueue } from "./run-queue.ts";

export type Place = {
  ownerUrl: string;
  portalUrl: string;
  adminUrl: string;
  workerUrl: string;
  authUrl: string;
  storage: StorageSettings;
};

export type House = Awaited<ReturnType<typeof openHouse>>;

const newSecret = () => randomBytes(32).toString("base64url");
const agent = "Scenario";

/** A scenario that is cut short is loaded anew, so no commit of it waits for the disk. */
function unhurried(url: string) {
  const address = new URL(url);
  address.searchParams.set("options", "-c synchronous_commit=off");
  return address.toString();
}

/** Every door that a scenario goes through, each as a person of the demo would: by a one-time link and a session. */
export async function openHouse({ storage: settings, ...urls }: Place) {
  const [ownerUrl, workerUrl, authUrl] = [urls.ownerUrl, urls.workerUrl, urls.authUrl].map(unhurried) as [
    string,
    string,
    string,
  ];
  const [portalUrl, adminUrl] = [urls.portalUrl, urls.adminUrl].map(unhurried) as [string, string];
  const gates = {
    portal: createGate({ url: portalUrl, app: "portal", max: 2 }),
    admin: createGate({ url: adminUrl, app: "admin", max: 4 }),
    worker: createGate({ url: workerUrl, app: "worker", max: 6 }),
  };
  const signIn = createSignIn({ url: authUrl, max: 2 });
  const storage = openStorage(settings);
  const started: { app: "portal" | "admin"; token: string }[] = [];

  async function signInTo(app: "portal" | "admin", email: string, tenantId: string | null): Promise<Actor> {
    const [secret, token] = [newSecret(), newSecret()];
    await asClient(ownerUrl, (owner) => owner.query("select candor.operator_link($1, $2, $3)", [app, email, secret]));
    const state = await signIn.useLink({ app, secret, browser: "", tenantId, token, agent });
    if (state !== "started") throw new Error(`${email} cannot sign in to the ${app}: ${state}`);
    started.push({ app, token });
    return { gate: gates[app], credential: { kind: "session", token } };
  }

  const token = newSecret();
  await asClient(ownerUrl, (owner) => owner.query("select candor.operator_session($1)", [token]));
  started.push({ app: "admin", token });

  return {
    storage,
    /** Runs all waiting jobs as the worker would. */
    work: () => runQueue({ gate: gates.worker, workerUrl, ownerUrl, storage }),
    operator: { gate: gates.admin, credential: { kind: "session", token } } as Actor,
    staff: (email: string) => signInTo("admin", email, null),
    member: (email: string, tenantId: string | null = null) => signInTo("portal", email, tenantId),
    /** Ends the sessions that the scenario started: nobody finds a stranger in the list of theirs. */
    async leave() {
      for (const { app, token } of started) await signIn.endSessions({ app, token, which: null, everywhere: false });
    },
    async close() {
      await Promise.all([...Object.values(gates).map((gate) => gate.close()), signIn.close()]);
    },
  };
}
