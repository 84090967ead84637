import { onlyWith, onlyWithout } from "../applicability.ts";
import { eapType } from "../scalars/eapType.ts";
import { integer } from "../scalars/integer.ts";
import { choice, group, leaf, raw } from "../spec.ts";
import { BASE_EAP, EAP_COMMON, EAP_HOST_CONFIG } from "./namespaces.ts";
import { peapEapType } from "./peap.ts";
import { NETWORK_ACCESS } from "./sources.ts";
import { tlsEapType } from "./tls.ts";

const LARGEST_UINT32 = 4_294_967_295;
const EXPANDED_TYPE = 254;

/** Where the EAP host configuration stands in a profile. */
const AT = "NativeProfile/Authentication/Eap/Configuration/EapHostConfig";

const inMethod = { csp: null, namespace: EAP_COMMON, source: NETWORK_ACCESS } as const;
const onlyExpanded = onlyWith(
  `${AT}/EapMethod/Type`,
  [EXPANDED_TYPE],
  "Vendor numbers matter only for method type 254.",
);

const method = group(
  {
    title: "EAP method",
    does: "Names the method that Windows loads for the sign-in.",
    unset: "Windows does not know which method to load, and refuses the configuration.",
    misses: "Type and author together name the method: the same type number can belong to different vendors.",
    order: [10, 10],
    csp: null,
    namespace: EAP_HOST_CONFIG,
    source: NETWORK_ACCESS,
  },
  {
    Type: leaf(integer(0, 255), {
      ...inMethod,
      title: "Method type",
      does: "Gives the number of the method, such as 13 for EAP-TLS or 25 for PEAP.",
      unset: "The method is unknown, and the schema refuses the configuration.",
      misses: "It has to equal the type in the configuration below; no schema notices when they differ.",
      order: [10, 10],
      example: "25",
    }),
    VendorId: leaf(integer(0, LARGEST_UINT32), {
      ...inMethod,
      title: "Vendor number",
      does: "Names the vendor of an expanded method type.",
      unset: "It counts as 0.",
      misses: "Windows always writes it, with 0 for every method of its own.",
      order: [20, 20],
      default: "0",
      applies: onlyExpanded,
      example: "0",
    }),
    VendorType: leaf(integer(0, LARGEST_UINT32), {
      ...inMethod,
      title: "Vendor's method number",
      does: "Names the method among those of the vendor of an expanded type.",
      unset: "The vendor's method number is taken as 0.",
      misses: "It is not the method type: for EAP-TLS and PEAP it stays 0.",
      order: [30, 30],
      default: "0",
      applies: onlyExpanded,
      example: "0",
    }),
    AuthorId: leaf(integer(0, LARGEST_UINT32), {
      ...inMethod,
      title: "Author number",
      does: "Names who wrote the method that Windows shall load.",
      unset: "The method cannot be told apart from others with its type, and the schema refuses the configuration.",
      misses:
        "Microsoft's methods 13, 25 and 26 have author 0, its newer ones such as TTLS and TEAP have 311. Any other " +
        "author needs software on the device.",
      order: [40, 40],
      example: "0",
    }),
  },
);

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
    EapMethod: method,
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
      { Eap: eap },
    ),
    ConfigBlob: raw({
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
