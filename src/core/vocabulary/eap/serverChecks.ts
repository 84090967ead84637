import { exceptWith } from "../applicability.ts";
import { boolean } from "../scalars/boolean.ts";
import { leaf } from "../spec.ts";
import { NETWORK_ACCESS } from "./sources.ts";

/** Where the two switches of server validation stand in a method. */
export interface ServerChecksPlace {
  readonly namespace: string;
  readonly performsOrder: readonly [number, number];
  readonly acceptsNamesOrder: readonly [number, number];
  /** Path of `PerformServerValidation`. */
  readonly performs: string;
}

/** The switches that EAP-TLS and PEAP gained later, in a namespace of their own. */
export function serverChecks({ namespace, performsOrder, acceptsNamesOrder, performs }: ServerChecksPlace) {
  return {
    PerformServerValidation: leaf(boolean, {
      title: "Verify the server",
      does: "Makes the device check the certificate of the authentication server before it signs in.",
      unset: "Microsoft does not document it; profiles without it are in use, and the server appears to be verified.",
      misses: "When this is off, anyone who poses as the server can take part in the sign-in.",
      order: performsOrder,
      csp: null,
      namespace,
      source: NETWORK_ACCESS,
      example: "true",
    }),
    AcceptServerName: leaf(boolean, {
      title: "Check server names",
      does: "Accepts the server only when its certificate carries one of the listed names.",
      unset: "The list of server names is not used.",
      misses: "With an empty list of names it checks nothing more than the chain of the certificate.",
      order: acceptsNamesOrder,
      csp: null,
      namespace,
      source: NETWORK_ACCESS,
      applies: exceptWith(performs, false, "Names are checked only while the server is verified."),
      example: "true",
    }),
  };
}
