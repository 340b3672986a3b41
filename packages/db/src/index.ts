export { createSignIn, type LinkState, type SignIn } from "./sign-in.ts";
export { createGate, type Credential, type Database, type Gate, type Identity, NotSignedIn } from "./with-actor.ts";
