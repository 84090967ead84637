/** The methods of an EAP configuration by their numbers, and by the settings that stand with them. */
import { type CredentialSlot, eapAt, outerSlot } from "../../profile/eap/eapAt.ts";
import { EAP_METHODS } from "../../vocabulary/eap/methods.ts";
import { ALL_SLOTS, type Read, newerMethod } from "./eapSlots.ts";

/** The refs of the numbers that name a method to Windows. */
export type IdRefs = typeof eapAt.hostConfig.EapMethod;

/** One EAP configuration: the outer one, or a complete one inside EAP-TTLS or TEAP. */
export interface EapEnvelope {
  readonly refs: IdRefs;
  readonly type: number | undefined;
  /** Undefined where it is absent or does not decode. */
  readonly authorId: number | undefined;
  /** The type of the method whose settings stand there, told by these or by their type; null where neither does. */
  readonly settings: number | null;
}

/** A place where a method of the older kind says its type once more, above its settings. */
export interface EapBody {
  readonly type: CredentialSlot["type"];
  /** The type of the method whose settings stand there; null where these are not known. */
  readonly settings: number | null;
}

/** Methods of Microsoft have one of these authors; any other author is another vendor. */
export function isMicrosoft(authorId: number | undefined): boolean {
  return authorId === undefined || authorId === 0 || authorId === 311;
}

/** Each envelope that stands in a profile, the outer one first. */
export function eapEnvelopes(read: Read): readonly EapEnvelope[] {
  if (!read(eapAt.hostConfig).present) return [];
  const inner = ALL_SLOTS.flatMap((slot) => {
    const { envelope } = slot;
    return envelope !== null && read(envelope).present
      ? [envelopeAt(read, envelope.EapMethod, settingsAt(read, slot) ?? typeAt(read, slot))]
      : [];
  });
  const outer = outerSettings(read) ?? typeAt(read, outerSlot);
  return [envelopeAt(read, eapAt.hostConfig.EapMethod, outer), ...inner];
}

/** Each place of a profile where a method of the older kind stands, outermost first. */
export function eapBodies(read: Read): readonly EapBody[] {
  const standing = ALL_SLOTS.filter(({ type }) => read(type).present);
  return standing.map((slot) => ({ type: slot.type, settings: settingsAt(read, slot) }));
}

function envelopeAt(read: Read, refs: IdRefs, settings: number | null): EapEnvelope {
  return { refs, type: read(refs.Type).value, authorId: read(refs.AuthorId).value, settings };
}

/** The namespace of `EapType` tells what it holds. */
function settingsAt(read: Read, slot: CredentialSlot): number | null {
  if (read({ path: slot.tls.path, spec: slot.tls.spec }).present) return 13;
  if (read({ path: slot.mschapv2.path, spec: slot.mschapv2.spec }).present) return 26;
  return slot === outerSlot && read({ path: eapAt.peap.path, spec: eapAt.peap.spec }).present ? 25 : null;
}

/** Where the settings do not tell, the type beside them does. */
function typeAt(read: Read, slot: CredentialSlot): number | null {
  const { value } = read(slot.type);
  return value === undefined ? null : Number(value);
}

function outerSettings(read: Read): number | null {
  const older = settingsAt(read, outerSlot);
  if (older !== null) return older;
  const newer = newerMethod(read);
  return EAP_METHODS.find(({ key }) => key === newer)?.type ?? null;
}
