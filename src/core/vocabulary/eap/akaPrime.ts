import { boolean } from "../scalars/boolean.ts";
import { group, leaf } from "../spec.ts";
import { AKA_PRIME_V1 as namespace } from "./namespaces.ts";
import { simIdentity } from "./simIdentity.ts";
import { NETWORK_ACCESS } from "./sources.ts";

const own = { csp: null, namespace, source: NETWORK_ACCESS } as const;

/** Settings of EAP-AKA' (method 50 of author 311), the element at the path `at`. */
export function eapAkaPrime(at: string) {
  return group(
    {
      ...own,
      title: "EAP-AKA'",
      does: "Signs the user in with the SIM of a mobile operator, with keys bound to the name of the network.",
      unset: "The method has no settings, and its own defaults hold.",
      misses: "It needs a SIM in the device and a RADIUS server that is joined to the operator; with VPN it is rare.",
      order: [60, 60],
    },
    {
      IgnoreNetworkNameMismatch: leaf(boolean, {
        ...own,
        title: "Ignore the network name",
        does: "Accepts the server although it names another network than the device expects.",
        unset: "The network name is not checked, as with true.",
        misses: "What sets this method apart is the bond to the network name; only false keeps it.",
        order: [10, 10],
        default: "true",
        example: "false",
      }),
      EnableFastReauth: leaf(boolean, {
        ...own,
        title: "Fast re-authentication",
        does: "Lets a later sign-in use the keys of an earlier one instead of asking the operator again.",
        unset: "Every sign-in is a full one.",
        misses: "The server has to allow it too.",
        order: [20, 20],
        default: "false",
        example: "true",
      }),
      ...simIdentity({ namespace, at }),
    },
  );
}
