import { exceptWith } from "../applicability.ts";
import { boolean } from "../scalars/boolean.ts";
import { optionalText } from "../scalars/optionalText.ts";
import { group, leaf } from "../spec.ts";
import { NETWORK_ACCESS } from "./sources.ts";

/** Where the outer identity of TTLS or TEAP stands. */
export interface Phase1IdentityPlace {
  readonly namespace: string;
  /** Path of `Phase1Identity`. */
  readonly at: string;
}

/** The name that TTLS and TEAP send before their tunnel stands: `Phase1Identity`. */
export function phase1Identity({ namespace, at }: Phase1IdentityPlace) {
  const own = { csp: null, namespace, source: NETWORK_ACCESS } as const;
  return group(
    {
      ...own,
      title: "Outer identity",
      does: "Says which name is sent before the encrypted tunnel stands.",
      unset: "The user's name is hidden, and nothing stands in its place.",
      misses: "Servers choose the tunnel's policy by this name; the user's own name arrives inside the tunnel only.",
      order: [30, 30],
    },
    {
      IdentityPrivacy: leaf(boolean, {
        ...own,
        title: "Hide the user's name",
        does: "Sends the anonymous identity in place of the user's name outside the tunnel.",
        unset: "The schema gives true: the user's name is hidden.",
        misses: "With false everyone on the way can read who connects.",
        order: [10, 10],
        default: "true",
        example: "true",
      }),
      AnonymousIdentity: leaf(optionalText("name, usually with @ and realm"), {
        ...own,
        title: "Anonymous identity",
        does: "Is sent in place of the user's name outside the tunnel.",
        unset: "An empty identity is sent while the user's name is hidden.",
        misses: "Unlike with PEAP, it is sent whole: write the realm too when the server needs one.",
        order: [20, 20],
        applies: exceptWith(`${at}/IdentityPrivacy`, false, "It is sent only while the user's name is hidden."),
        example: "anonymous@contoso.com",
      }),
    },
  );
}
