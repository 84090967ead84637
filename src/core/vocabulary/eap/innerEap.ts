import { innerEapType } from "../scalars/eapType.ts";
import { type Facts, choice, leaf } from "../spec.ts";
import { mschapv2EapType } from "./mschapv2.ts";
import { BASE_EAP } from "./namespaces.ts";
import { NETWORK_ACCESS } from "./sources.ts";
import { tlsEapType } from "./tls.ts";

type InnerEapWords = Pick<Facts, "title" | "does" | "unset" | "misses" | "order"> & Pick<Partial<Facts>, "applies">;

/** A method inside a tunnel, EAP-TLS or EAP-MSCHAP v2, as the element `Eap` at the path `at`. */
export function innerEap(at: string, words: InnerEapWords) {
  return choice(
    { ...words, csp: null, namespace: BASE_EAP, source: NETWORK_ACCESS },
    "Type",
    leaf(innerEapType, {
      title: "Inner method type",
      does: "Says by its number which method the settings belong to: 13 for a certificate, 26 for a password.",
      unset: "The inner method is unknown, and the schema refuses it.",
      misses: "Windows offers only these two inside a tunnel; settings of other methods are kept as XML.",
      order: [10, 10],
      csp: null,
      namespace: BASE_EAP,
      source: NETWORK_ACCESS,
      example: "13",
    }),
    { "13": { EapType: tlsEapType(`${at}/EapType`) }, "26": { EapType: mschapv2EapType() } },
  );
}
