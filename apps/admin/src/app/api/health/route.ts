/** The process is up. */
export const GET = () => Response.json({ status: "ok" });
export const dynamic = "force-dynamic";
