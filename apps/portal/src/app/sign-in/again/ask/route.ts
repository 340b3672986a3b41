import { signIn } from "../../../../door.ts";

export const POST = signIn.askAgain;
