import { exceptWith, onlyWith } from "../applicability.ts";
import { boolean } from "../scalars/boolean.ts";
import { serverNames } from "../scalars/serverNames.ts";
import { thumbprint } from "../scalars/thumbprint.ts";
import { group, leaf, many } from "../spec.ts";
import { NETWORK_ACCESS, WINDOWS_11_CHANGES } from "./sources.ts";

/** Where the validation stands: the namespace of its method, and the paths of the two switches that rule it. */
export interface ServerValidationPlace {
  readonly namespace: string;
  readonly order: readonly [number, number];
  readonly performs: string;
  readonly acceptsNames: string;
}

/** How EAP-TLS and PEAP prove the authentication server: the same elements, in the namespace of the method. */
export function serverValidation(place: ServerValidationPlace) {
  const { namespace, order } = place;
  return group(
    {
      title: "Server validation",
      does: "Says which authentication servers may be trusted with the sign-in.",
      unset:
        "No server names and no roots are required by the profile; Windows 11 then fails unless it may ask the " +
        "user.",
      misses:
        "It is about the RADIUS server, such as NPS, not about the VPN server. PEAP and its inner method each have " +
        "a block of their own.",
      order,
      csp: null,
      namespace,
    },
    {
      "@PerformServerValidation": performsAsAttribute,
      DisableUserPromptForServerValidation: disablePrompt(namespace),
      ServerNames: names(place),
      TrustedRootCA: many(trustedRoot(place)),
    },
  );
}

/** An older place of the switch, which is read as a fallback. */
const performsAsAttribute = leaf(boolean, {
  title: "Verify the server, of old",
  does: "Was the switch for checking the server's certificate in older profiles.",
  unset: "The element of that name is the switch, as it should be.",
  misses: "Windows no longer writes it; the element of the same name is what to set.",
  order: [5, null],
  csp: null,
  source: NETWORK_ACCESS,
  reserved: true,
  example: "true",
});

function disablePrompt(namespace: string) {
  return leaf(boolean, {
    title: "Never ask the user to trust a server",
    does: "Ends the sign-in when the server cannot be verified, instead of asking the user.",
    unset: "Windows may ask the user to trust a server that it does not know.",
    misses:
      "Always On connects without a visible window, so a question stops it, and users who are asked tend to accept.",
    order: [10, 10],
    csp: null,
    namespace,
    source: NETWORK_ACCESS,
    example: "true",
  });
}

function names({ namespace, acceptsNames }: ServerValidationPlace) {
  return leaf(serverNames, {
    title: "Server names",
    does: "Lists the names that the certificate of the authentication server may carry, separated by semicolons.",
    unset: "Every server whose certificate leads to a trusted root is accepted.",
    misses:
      'An entry is a regular expression only when it holds an asterisk: nps*.contoso.com then means "np" and any ' +
      'number of "s". The first release of Windows 11 compared upper and lower case.',
    order: [20, 20],
    csp: null,
    namespace,
    source: NETWORK_ACCESS,
    disputed:
      "An older Microsoft page shows nps*.example.com as a pattern; its current page shows nps.*\\.example\\.com.",
    applies: onlyWith(acceptsNames, [true], "The names are compared only while checking server names is switched on."),
    example: "nps1.corp.contoso.com;nps2.corp.contoso.com",
  });
}

function trustedRoot({ namespace, performs }: ServerValidationPlace) {
  return leaf(thumbprint, {
    title: "Trusted root thumbprint",
    does: "Trusts one root certification authority to issue the certificate of the authentication server.",
    unset:
      "Windows 10 accepts any root that the device trusts; Windows 11 refuses the server unless it may ask the " +
      "user.",
    misses:
      "The certificate must be installed on the device as well. Windows 11 also takes the thumbprint of the " +
      "server's own certificate here.",
    order: [30, 30],
    csp: null,
    namespace,
    source: WINDOWS_11_CHANGES,
    // Not configured behaves as on.
    applies: exceptWith(performs, false, "Roots are used only while the server is verified."),
    example: "cd d4 ee ae 60 00 ac 7f 40 c3 80 2c 17 1e 30 14 80 30 c0 72",
  });
}
