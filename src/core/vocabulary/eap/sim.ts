import { boolean } from "../scalars/boolean.ts";
import { group, leaf } from "../spec.ts";
import { SIM_V1 as namespace } from "./namespaces.ts";
import { simIdentity } from "./simIdentity.ts";
import { NETWORK_ACCESS } from "./sources.ts";

const own = { csp: null, namespace, source: NETWORK_ACCESS } as const;

/** Settings of EAP-SIM (method 18 of author 311), the element at the path `at`. */
export function eapSim(at: string) {
  return group(
    {
      ...own,
      title: "EAP-SIM",
      does: "Signs the user in with the SIM of a mobile operator and the keys of GSM.",
      unset: "The method has no settings, and its own defaults hold.",
      misses: "It needs a SIM in the device and a RADIUS server that is joined to the operator; with VPN it is rare.",
      order: [40, 40],
    },
    {
      UseStrongCipherKeys: leaf(boolean, {
        ...own,
        title: "Strong cipher keys",
        does: "Asks for keys from three challenges of the operator, never from two.",
        unset: "Two or three challenges are accepted.",
        misses: "A server that sends only two challenges fails when this is on.",
        order: [10, 10],
        default: "false",
        example: "true",
      }),
      ...simIdentity({ namespace, at }),
    },
  );
}
