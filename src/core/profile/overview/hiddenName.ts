import { eapAt } from "../eap/eapAt.ts";
import { type Asked, type Draft, type Place, sentence } from "./draft.ts";
import { joined } from "../../phrases.ts";
import type { Leaf } from "../../vocabulary/spec.ts";

/** Where a tunnel says whether the user's name is hidden outside of it. */
interface Privacy {
  readonly enabled: Place<Leaf<boolean>>;
  readonly name: Place<Leaf<string>>;
  /** What counts when the switch is absent. */
  readonly assumed: boolean;
}

const { IdentityPrivacy } = eapAt.peap.PeapExtensions;
const PLACES: readonly Privacy[] = [
  { enabled: IdentityPrivacy.EnableIdentityPrivacy, name: IdentityPrivacy.AnonymousUserName, assumed: false },
  ...[eapAt.ttls.Phase1Identity, eapAt.teap.Phase1Identity].map((identity) => ({
    enabled: identity.IdentityPrivacy,
    name: identity.AnonymousIdentity,
    assumed: true,
  })),
];

/** Whether the user's name is hidden outside the tunnel. */
export function tellHiddenName(asked: Asked): readonly Draft[] {
  return PLACES.flatMap((place) => sentence("Sign-in", [place.enabled, place.name], hiddenName(asked, place)));
}

function hiddenName(asked: Asked, place: Privacy): string | null {
  const said = asked.value(place.enabled);
  const name = asked.value(place.name);
  if (said === undefined && name === undefined) return null;
  if (said ?? place.assumed) {
    return `outside the encrypted tunnel the user's name is hidden, behind ${name === undefined || name === "" ? "an empty one" : `“${name}”`}`;
  }
  return joined([
    "the user's name is not hidden",
    name !== undefined && `although the anonymous name “${name}” is given`,
  ]);
}
