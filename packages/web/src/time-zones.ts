/** Sent by the server, because a browser may know other zones than it. */
export const timeZones = () => ["UTC", ...Intl.supportedValuesOf("timeZone").filter((name) => name !== "UTC")];
