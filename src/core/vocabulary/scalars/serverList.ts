import { listOf } from "./listOf.ts";
import { server } from "./server.ts";

/** `host[;friendly name][,host[;friendly name]]…`, the grammar of `NativeProfile/Servers` in the VPNv2 CSP. */
export const serverList = listOf(server, {
  says: "servers separated by commas, each optionally with a semicolon and a friendly name",
  cutPastedAt: /[,\t\r\n]+/,
});
