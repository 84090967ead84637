import { type AsnType, BaseStringBlock, fromBER, ObjectIdentifier } from "asn1js";

/** One value of ASN.1 as it stands in a file, in BER or DER. */
export interface Asn1Value {
  /** The name of a universal type ("SEQUENCE", "OBJECT IDENTIFIER"), or the number of another tag ("[0]"). */
  readonly type: string;
  /** The whole value with its tag and length. */
  readonly bytes: Uint8Array;
  /** The bytes behind tag and length. */
  readonly content: Uint8Array;
  /** What a constructed value holds. */
  readonly children: readonly Asn1Value[];
  /** A text or a dotted object identifier; empty for every other type. */
  readonly text: string;
}

/** Enough for the several hundred certificates of a root store, and a bound on the work for anything else. */
const LIMITS = { maxNodes: 100_000, parseEmbedded: false, copyInput: false };

/** The first value in the bytes; null when they are damaged or end too early. What follows it is not looked at. */
export function readAsn1(bytes: Uint8Array): Asn1Value | null {
  try {
    const { offset, result } = fromBER(bytes, LIMITS);
    return offset < 0 ? null : valueOf(result);
  } catch {
    // The reader gives up in many ways, one of them the end of the call stack.
    return null;
  }
}

function valueOf(block: AsnType): Asn1Value {
  const { idBlock, lenBlock } = block;
  const bytes = block.valueBeforeDecodeView;
  return {
    type:
      idBlock.tagClass === UNIVERSAL ? ((block.constructor as { NAME?: string }).NAME ?? "") : `[${idBlock.tagNumber}]`,
    bytes,
    content: bytes.subarray(idBlock.blockLength + lenBlock.blockLength),
    children: idBlock.isConstructed ? childrenOf(block) : [],
    text: textOf(block),
  };
}

const UNIVERSAL = 1;

function childrenOf(block: AsnType): readonly Asn1Value[] {
  const { value } = block.valueBlock as { readonly value?: unknown };
  return Array.isArray(value) ? (value as readonly AsnType[]).map(valueOf) : [];
}

function textOf(block: AsnType): string {
  if (block instanceof ObjectIdentifier) return block.valueBlock.toString();
  return block instanceof BaseStringBlock ? block.valueBlock.value : "";
}
