import { sendEmail } from "@candor/domain/emails";
import type { Handler } from "../surroundings.ts";

export const emailSend: Handler<"email.send"> = (actor, payload, { post }) => sendEmail(actor, payload, post);
