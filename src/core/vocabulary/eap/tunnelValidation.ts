import { boolean } from "../scalars/boolean.ts";
import { serverNames } from "../scalars/serverNames.ts";
import { type Facts, type Scalar, leaf, many } from "../spec.ts";
import { NETWORK_ACCESS, WINDOWS_11_CHANGES } from "./sources.ts";

/** The words of `ServerValidation` in TTLS and TEAP. */
export const tunnelValidationWords = {
  title: "Server validation",
  does: "Says which authentication servers may be trusted with the sign-in.",
  unset: "The profile requires no server names and no roots; Windows 11 then fails unless it may ask the user.",
  misses:
    "The server is always verified, there is no switch. An inner certificate method has a validation of its own, which " +
    "Windows' own templates switch off.",
  order: [10, 10],
  csp: null,
  source: NETWORK_ACCESS,
} as const satisfies Facts;

/** What TTLS and TEAP share in `ServerValidation`; `hash` is the kind of thumbprint that the method takes. */
export function tunnelValidation(namespace: string, hash: TunnelHash) {
  const own = { csp: null, namespace, source: NETWORK_ACCESS } as const;
  return {
    ServerNames: leaf(serverNames, {
      ...own,
      title: "Server names",
      does: "Lists the names that the certificate of the authentication server may carry, separated by semicolons.",
      unset: "Every server whose certificate leads to a trusted root is accepted.",
      misses:
        "There is no switch beside it: names are checked as soon as there are any. An entry with an asterisk is a " +
        "regular expression.",
      order: [10, 10],
      example: "nps1.corp.contoso.com;nps2.corp.contoso.com",
    }),
    TrustedRootCAHash: many(
      leaf(hash.scalar, {
        ...own,
        source: WINDOWS_11_CHANGES,
        title: "Trusted root thumbprint",
        does: "Trusts one root certification authority to issue the certificate of the authentication server.",
        unset: "No root is named; Windows 11 refuses the server unless it may ask the user.",
        misses: hash.misses,
        order: [20, 20],
        disputed: hash.disputed,
        alsoSpelled: ["TrustedRootCAHashes"],
        example: hash.example,
      }),
    ),
    DisablePrompt: leaf(boolean, {
      ...own,
      title: "Never ask the user to trust a server",
      does: "Ends the sign-in when the server cannot be verified, instead of asking the user.",
      unset: "The schema gives false: Windows may ask the user to trust a server that it does not know.",
      misses:
        "Always On connects without a visible window, so a question stops it, and users who are asked tend to accept.",
      order: [30, 30],
      default: "false",
      example: "true",
    }),
  };
}

interface TunnelHash {
  readonly scalar: Scalar<string>;
  readonly misses: string;
  readonly disputed: string;
  readonly example: string;
}
