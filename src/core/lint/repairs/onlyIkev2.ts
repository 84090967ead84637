import { at } from "../../profile/at.ts";
import { type Change, set } from "../../profile/changes.ts";

/** Makes IKEv2 the only protocol of the built-in client; a list of protocols goes. */
export function onlyIkev2(): Change {
  const { NativeProtocolType, ProtocolList } = at.NativeProfile;
  return { kind: "several", changes: [set(NativeProtocolType, "IKEv2"), set(ProtocolList, undefined)] };
}
