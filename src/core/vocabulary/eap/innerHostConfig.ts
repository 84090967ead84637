import { type Facts, group } from "../spec.ts";
import { eapMethodIds } from "./eapMethodIds.ts";
import { innerEap } from "./innerEap.ts";
import { EAP_HOST_CONFIG } from "./namespaces.ts";
import { NETWORK_ACCESS } from "./sources.ts";

type Words = Pick<Facts, "order" | "unset"> & Pick<Partial<Facts>, "applies">;

/** The method inside TTLS or TEAP as Windows writes it: a complete EAP configuration of its own, at the path `at`. */
export function innerHostConfig(at: string, words: Words) {
  return group(
    {
      ...words,
      title: "Inner EAP configuration",
      does: "Holds a complete EAP configuration for the sign-in inside the tunnel.",
      misses:
        "It repeats the method's numbers and has a server validation of its own, both apart from those of the tunnel.",
      csp: null,
      namespace: EAP_HOST_CONFIG,
      source: NETWORK_ACCESS,
      disputed:
        "The published schema has the method's settings here without this envelope; Windows writes the envelope.",
    },
    {
      EapMethod: eapMethodIds(`${at}/EapMethod`, "inner"),
      Config: group(
        {
          title: "Inner configuration",
          does: "Holds the settings of the method inside the tunnel.",
          unset: "The method inside the tunnel gets no settings.",
          misses: "Its content has to belong to the method that is named above.",
          order: [20, 20],
          csp: null,
          namespace: EAP_HOST_CONFIG,
          source: NETWORK_ACCESS,
        },
        {
          Eap: innerEap(`${at}/Config/Eap`, {
            title: "Inner method settings",
            does: "Holds the settings of EAP-TLS or EAP-MSCHAP v2 inside the tunnel.",
            unset: "The method inside the tunnel has no settings here.",
            misses: "A change of method drops what the other method does not know.",
            order: [10, 10],
          }),
        },
      ),
    },
  );
}
