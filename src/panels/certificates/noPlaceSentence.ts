import type { Role } from "../../core/certificates/role.ts";

/** What the open profile has places for. */
interface ProfilePlaces {
  /** It verifies an authentication server somewhere. */
  readonly trusts: boolean;
  /** A certificate signs in somewhere. */
  readonly signsIn: boolean;
}

interface NoPlace {
  readonly sentence: string;
  /** Another EAP method would make a place. */
  readonly needsMethod: boolean;
}

/** Why a certificate belongs nowhere in the open profile. */
export function noPlaceSentence(role: Role, { trusts, signsIn }: ProfilePlaces): NoPlace {
  if (role === "other") return { sentence: "A profile has no place for such a certificate.", needsMethod: false };
  const isAboutServers = role === "root" || role === "server";
  if (isAboutServers && !trusts)
    return { sentence: "This profile has no EAP method that verifies a server.", needsMethod: true };
  if (!isAboutServers && !signsIn)
    return { sentence: "This profile has no EAP method that signs in with a certificate.", needsMethod: true };
  return { sentence: NOTHING_TO_PUT[role], needsMethod: false };
}

const NOTHING_TO_PUT: Readonly<Record<Exclude<Role, "other">, string>> = {
  root: "Nothing of it belongs into this profile.",
  "issuing CA": "Nothing of it belongs into this profile.",
  "Entra VPN root": "Nothing of it belongs into this profile.",
  server: "It has no name that could be listed.",
  client:
    "It carries no key usage that tells it from others. To limit the certificates, drop the one of its issuer and put that in.",
};
