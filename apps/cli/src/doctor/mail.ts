import { connect } from "node:net";
import { connect as connectSecurely } from "node:tls";
import type { Environment } from "../env.ts";
import type { Finding } from "./checks.ts";

const patienceMs = 5000;

/** Whether somebody answers as a mail server does; nothing is sent. */
export async function checkMail({ SMTP_URL }: Environment): Promise<Finding[]> {
  if (!SMTP_URL)
    return [{ state: "wrong", what: "SMTP_URL is not set: no mail leaves.", mend: "Set it as for the worker." }];
  const { hostname, port, protocol } = new URL(SMTP_URL);
  const place = { host: hostname, port: Number(port || (protocol === "smtps:" ? 465 : 25)) };
  const said = await greeting(place, protocol === "smtps:").catch((error: Error) => error);
  const where = `${place.host}:${place.port}`;
  if (typeof said === "string" && said.startsWith("220"))
    return [{ state: "ok", what: `${where} answers: ${said.slice(4, 80)}` }];
  const reason = typeof said === "string" ? `answers "${said.slice(0, 80)}"` : `does not answer (${said.message})`;
  const mend = "Start the mail server, or correct SMTP_URL. Mails wait in the outbox until then.";
  return [{ state: "wrong", what: `The mail server ${where} ${reason}.`, mend }];
}

function greeting(place: { host: string; port: number }, isSecure: boolean): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = isSecure ? connectSecurely({ ...place, servername: place.host }) : connect(place);
    socket.setTimeout(patienceMs, () => reject(new Error(`nothing within ${patienceMs / 1000} s`)));
    socket.once("data", (bytes) => resolve(bytes.toString("utf8").split("\r\n")[0] ?? ""));
    socket.once("error", reject);
    socket.once("close", () => reject(new Error("it hung up")));
    const end = () => socket.destroy();
    socket.once("data", end);
    socket.once("timeout", end);
  });
}
