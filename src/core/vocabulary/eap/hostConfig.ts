import { onlyWithout } from "../applicability.ts";
import { eapType } from "../scalars/eapType.ts";
import { hexBinary } from "../scalars/hexBinary.ts";
import { choice, group, leaf } from "../spec.ts";
import { eapAka } from "./aka.ts";
import { eapAkaPrime } from "./akaPrime.ts";
import { eapMethodIds } from "./eapMethodIds.ts";
import { mschapv2EapType } from "./mschapv2.ts";
import { BASE_EAP, EAP_HOST_CONFIG } from "./namespaces.ts";
import { peapEapType } from "./peap.ts";
import { eapSim } from "./sim.ts";
import { NETWORK_ACCESS } from "./sources.ts";
import { eapTeap } from "./teap.ts";
import { tlsEapType } from "./tls.ts";
import { eapTtls } from "./ttls.ts";

/** Where the EAP host configuration stands in a profile. */
const AT = "NativeProfile/Authentication/Eap/Configuration/EapHostConfig";

const eap = choice(
  {
    title: "Method settings",
    does: "Holds the settings of EAP-TLS, PEAP or EAP-MSCHAP v2.",
    unset: "The method has no settings here; newer methods have an element of their own instead.",
    misses: "A change of method drops what the other method does not know.",
    order: [10, 10],
    csp: null,
    namespace: BASE_EAP,
    source: NETWORK_ACCESS,
  },
  "Type",
  leaf(eapType, {
    title: "Type of the settings",
    does: "Says which method the settings belong to.",
    unset: "The settings cannot be read, and the schema refuses them.",
    misses: "It repeats the method type from above, in another namespace; both have to change together.",
    order: [10, 10],
    csp: null,
    namespace: BASE_EAP,
    source: NETWORK_ACCESS,
    example: "25",
  }),
  {
    "13": { EapType: tlsEapType(`${AT}/Config/Eap/EapType`) },
    "25": { EapType: peapEapType(`${AT}/Config/Eap/EapType`) },
    "26": { EapType: mschapv2EapType() },
  },
);

/** The EAP configuration of a profile: one method and its settings. */
export const eapHostConfig = group(
  {
    title: "EAP configuration",
    does: "Says how the user proves who they are, and how the authentication server is checked.",
    unset: "There is no EAP sign-in; a user tunnel that asks for EAP is incomplete.",
    misses:
      "Its namespaces start with http://. Copies with https:// from a published page make Windows refuse the " +
      "profile.",
    order: [10, 10],
    csp: null,
    namespace: EAP_HOST_CONFIG,
    source: NETWORK_ACCESS,
  },
  {
    EapMethod: eapMethodIds(`${AT}/EapMethod`, "outer"),
    Config: group(
      {
        title: "Configuration",
        does: "Holds the settings of the method as XML.",
        unset: "The method gets no settings, unless a binary configuration stands in its place.",
        misses:
          "Exactly one of this and the binary configuration may stand; settings of other methods are kept as they " +
          "are.",
        order: [20, 20],
        csp: null,
        namespace: EAP_HOST_CONFIG,
      },
      {
        Eap: eap,
        EapTtls: eapTtls(`${AT}/Config/EapTtls`),
        EapTeap: eapTeap(`${AT}/Config/EapTeap`),
        EapSim: eapSim(`${AT}/Config/EapSim`),
        EapAka: eapAka(`${AT}/Config/EapAka`),
        EapAkaPrime: eapAkaPrime(`${AT}/Config/EapAkaPrime`),
      },
    ),
    ConfigBlob: leaf(hexBinary, {
      title: "Binary configuration",
      does: "Holds the settings of the method as hexadecimal digits in a format of its own.",
      unset: "The settings stand as XML, which is usual.",
      misses: "It cannot be read or checked here; a configuration in XML says the same openly.",
      order: [30, 30],
      csp: null,
      namespace: EAP_HOST_CONFIG,
      applies: onlyWithout(`${AT}/Config`, "The configuration stands as XML already."),
      example: "020000002a00000011000000",
    }),
  },
);
