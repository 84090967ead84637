import { group } from "../spec.ts";
import { AKA_V1 as namespace } from "./namespaces.ts";
import { simIdentity } from "./simIdentity.ts";
import { NETWORK_ACCESS } from "./sources.ts";

/** Settings of EAP-AKA (method 23 of author 311), the element at the path `at`. */
export function eapAka(at: string) {
  return group(
    {
      title: "EAP-AKA",
      does: "Signs the user in with the SIM of a mobile operator and the keys of UMTS.",
      unset: "The method has no settings, and its own defaults hold.",
      misses: "It needs a SIM in the device and a RADIUS server that is joined to the operator; with VPN it is rare.",
      order: [50, 50],
      csp: null,
      namespace,
      source: NETWORK_ACCESS,
    },
    simIdentity({ namespace, at }),
  );
}
