import { onlyWith } from "../applicability.ts";
import { integer } from "../scalars/integer.ts";
import { type Scalar, type Suggestion, group, leaf } from "../spec.ts";
import { EAP_METHODS, EXPANDED_TYPE, INNER_EAP_METHODS } from "./methods.ts";
import { EAP_COMMON, EAP_HOST_CONFIG } from "./namespaces.ts";
import { NETWORK_ACCESS } from "./sources.ts";

const LARGEST_UINT32 = 4_294_967_295;

const inMethod = { csp: null, namespace: EAP_COMMON, source: NETWORK_ACCESS } as const;

/** The ids that name a method to Windows: `EapMethod` of an EAP host configuration, whose path is `at`. */
export function eapMethodIds(at: string, level: "outer" | "inner") {
  const onlyExpanded = onlyWith(
    `${at}/Type`,
    [EXPANDED_TYPE],
    "Vendor numbers matter only for expanded methods, type 254.",
  );
  return group(
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
      Type: leaf(methodNumber(level), {
        ...inMethod,
        title: "Method type",
        does: "Gives the number of the method, such as 13 for EAP-TLS.",
        unset: "The method is unknown, and the schema refuses the configuration.",
        misses: "It has to equal the type in the configuration below; no schema notices when they differ.",
        order: [10, 10],
        example: level === "outer" ? "25" : "26",
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
        misses: "It is not the method type: for the methods of Windows it stays 0.",
        order: [30, 30],
        default: "0",
        applies: onlyExpanded,
        example: "0",
      }),
      AuthorId: leaf(author, {
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
}

const author: Scalar<number> = {
  ...integer(0, LARGEST_UINT32),
  suggestions: [
    { text: "0", label: "Microsoft: methods 13, 25 and 26" },
    { text: "311", label: "Microsoft: methods 18, 21, 23, 50 and 55" },
  ],
};

function methodNumber(level: "outer" | "inner"): Scalar<number> {
  const methods = level === "outer" ? EAP_METHODS : INNER_EAP_METHODS;
  const own: readonly Suggestion[] = methods.map(({ type, name }) => ({ text: String(type), label: name }));
  return {
    ...integer(0, 255),
    suggestions: [...own, { text: String(EXPANDED_TYPE), label: "Expanded type of another vendor" }],
  };
}
