import { eapMethod } from "../vocabulary/eap/methods.ts";
import type { XmlDocument } from "../xml/document.ts";
import { eapAt } from "./eapAt.ts";
import { locate } from "./locate.ts";
import { read } from "./read.ts";

/** The numbers of `EapMethod`; undefined where one is absent or does not decode. */
export interface EapIds {
  readonly type: number | undefined;
  readonly vendorId: number | undefined;
  readonly vendorType: number | undefined;
  readonly authorId: number | undefined;
}

/** How a profile signs in with EAP, by what stands in it. `isEscaped`: it stands as escaped text or CDATA. */
export type EapMethodInUse =
  | { readonly kind: "none" }
  | { readonly kind: "tls"; readonly ids: EapIds; readonly isEscaped: boolean }
  | { readonly kind: "peap-tls"; readonly ids: EapIds; readonly isEscaped: boolean }
  | {
      readonly kind: "other";
      /** Null when there is no envelope that can be read. */
      readonly ids: EapIds | null;
      readonly name: string;
      /** Why its settings are not offered one by one: one sentence. */
      readonly reason: string;
      /** The tunnel of PEAP is known all the same; only what is inside is not. */
      readonly isInPeap: boolean;
      readonly isEscaped: boolean;
    };

/** The EAP method of a profile. The settings decide; `EapMethod` only names what they do not tell. */
export function eapMethodOf(document: XmlDocument): EapMethodInUse {
  const envelope = locate(document, eapAt.hostConfig.path);
  if (envelope === null) return isConfigurationFilled(document) ? UNREADABLE : { kind: "none" };
  const ids = idsOf(document);
  const isEscaped = envelope.document !== document;
  const outer = read(document, eapAt.eap.Type).value;
  const inner = read(document, eapAt.innerEap.Type).value;
  if (outer === "13") return { kind: "tls", ids, isEscaped };
  if (outer === "25" && inner === "13") return { kind: "peap-tls", ids, isEscaped };
  if (outer === "25") return { kind: "other", ids, ...insidePeap(inner), isInPeap: true, isEscaped };
  return { kind: "other", ids, name: nameOf(ids), reason: reasonFor(document), isInPeap: false, isEscaped };
}

const UNREADABLE: EapMethodInUse = {
  kind: "other",
  ids: null,
  name: "Unknown configuration",
  reason: "What stands in the configuration is no EAP configuration that can be read.",
  isInPeap: false,
  isEscaped: false,
};

/** Comments and fill-in instructions are none; any element or text is something. */
function isConfigurationFilled(document: XmlDocument): boolean {
  const nodes = locate(document, eapAt.configuration.path)?.place.element.nodes ?? [];
  return nodes.some((node) => {
    if (node.kind === "comment" || node.kind === "instruction") return false;
    return node.kind === "element" || node.value.trim() !== "";
  });
}

function idsOf(document: XmlDocument): EapIds {
  const { EapMethod } = eapAt.hostConfig;
  return {
    type: read(document, EapMethod.Type).value,
    vendorId: read(document, EapMethod.VendorId).value,
    vendorType: read(document, EapMethod.VendorType).value,
    authorId: read(document, EapMethod.AuthorId).value,
  };
}

function insidePeap(inner: string | undefined): { readonly name: string; readonly reason: string } {
  const peap = "Protected EAP (PEAP)";
  if (inner === undefined) return { name: peap, reason: "No method that can be read stands inside the tunnel." };
  const name = eapMethod(Number(inner))?.name ?? `EAP type ${inner}`;
  const reason = "The settings of the method inside the tunnel are kept as XML.";
  return { name: `${peap} with ${name} inside`, reason };
}

function nameOf({ type, authorId = 0 }: EapIds): string {
  if (type === undefined) return "EAP method without a number";
  return eapMethod(type, authorId)?.name ?? `EAP type ${type} of author ${authorId}`;
}

function reasonFor(document: XmlDocument): string {
  if (read(document, eapAt.hostConfig.Config).present) return "Its settings are kept as XML, as they stand.";
  return read(document, eapAt.hostConfig.ConfigBlob).present
    ? "Its settings are binary, and kept as they stand."
    : "It has no settings.";
}
