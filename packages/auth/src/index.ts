export { clientAddress, clientOf, unknownAddress } from "./client-address.ts";
export { clearCookie, type Cookie, readCookie, setCookie } from "./cookies.ts";
export { type Auth, type Browser, createAuth } from "./create-auth.ts";
export { createDoor, type Door } from "./door.ts";
