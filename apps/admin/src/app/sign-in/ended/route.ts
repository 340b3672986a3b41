import { signIn } from "../../../door.ts";

export const GET = signIn.sessionEnded;
