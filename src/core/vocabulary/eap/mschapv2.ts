import { boolean } from "../scalars/boolean.ts";
import { group, leaf } from "../spec.ts";
import { MSCHAPV2_V1 } from "./namespaces.ts";
import { NETWORK_ACCESS } from "./sources.ts";

/** Settings of EAP-MSCHAP v2 (method 26), by itself or inside a tunnel. */
export function mschapv2EapType() {
  return group(
    {
      title: "Password sign-in",
      does: "Signs the user in with a name and a password.",
      unset: "The method has no settings, and Windows tries the name and password of the Windows sign-in.",
      misses:
        "By itself the method does not verify the server, and its protection of the password is old; it belongs inside " +
        "a tunnel such as PEAP.",
      order: [20, 20],
      csp: null,
      namespace: MSCHAPV2_V1,
      source: NETWORK_ACCESS,
    },
    { UseWinLogonCredentials: useWinLogonCredentials },
  );
}

const useWinLogonCredentials = leaf(boolean, {
  title: "Use the Windows sign-in",
  does: "Takes the name and password with which the user signed in to Windows, instead of asking for them.",
  unset: "The schema gives true, so the Windows sign-in is tried although the profile does not say so.",
  misses:
    "It fails where there is no password to take: after a sign-in with Windows Hello, and with Credential Guard, " +
    "which newer Windows switches on by itself.",
  order: [10, 10],
  csp: null,
  namespace: MSCHAPV2_V1,
  source: NETWORK_ACCESS,
  default: "true",
  example: "false",
});
