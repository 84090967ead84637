import { at } from "../../core/profile/at.ts";
import { type Change, set } from "../../core/profile/changes.ts";
import { read } from "../../core/profile/read.ts";
import { mayUse } from "../../core/vocabulary/applicability.ts";
import type { Situation } from "../../core/vocabulary/spec.ts";
import type { XmlDocument } from "../../core/xml/document.ts";

const { UserMethod, MachineMethod } = at.NativeProfile.Authentication;

/** Who signs in, and how: the two methods of a profile as they are used together. */
export interface SignInPair {
  readonly id: string;
  readonly title: string;
  readonly says: string;
  readonly user: "Eap" | "MSChapv2" | undefined;
  readonly machine: "Eap" | "Certificate" | undefined;
  /** Why it does not work in this profile; null when it does. */
  readonly obstacle: (situation: Situation) => string | null;
}

export const SIGN_IN_PAIRS: readonly SignInPair[] = [
  {
    id: "user",
    title: "User (EAP)",
    says: "The usual choice for a user tunnel. The EAP settings below say how.",
    user: "Eap",
    machine: undefined,
    obstacle: inDeviceTunnel,
  },
  {
    id: "user-and-computer",
    title: "User (EAP for both)",
    says:
      "The user signs in, and EAP is named for the computer as well: so Windows writes a profile back, and Intune on " +
      "Windows 11 is reported to need it.",
    user: "Eap",
    machine: "Eap",
    obstacle: inDeviceTunnel,
  },
  {
    id: "computer",
    title: "Computer certificate",
    says: "The computer signs in over IKEv2 with a certificate of its own, as a device tunnel does. EAP is not used.",
    user: undefined,
    machine: "Certificate",
    obstacle: (situation) => (mayUse("IKEv2", situation) ? null : "A computer certificate works with IKEv2 only."),
  },
  {
    id: "password",
    title: "Password, no EAP",
    says: "The user types a name and a password (MS-CHAP v2). It is weak, and Credential Guard breaks single sign-on.",
    user: "MSChapv2",
    machine: undefined,
    obstacle: (situation) =>
      inDeviceTunnel(situation) ??
      (onlyIkev2(situation) ? "IKEv2 cannot carry MS-CHAP v2 without EAP; EAP-MSCHAP v2 can." : null),
  },
];

/** The pair that a profile has; null when its two methods are used in another way. */
export function pairOf(document: XmlDocument): SignInPair | null {
  const user = read(document, UserMethod).value;
  const machine = read(document, MachineMethod).value;
  return SIGN_IN_PAIRS.find((pair) => pair.user === user && pair.machine === machine) ?? null;
}

/** Gives a profile both methods of a pair. */
export function choosePair({ user, machine }: SignInPair): Change {
  return { kind: "several", changes: [set(UserMethod, user), set(MachineMethod, machine)] };
}

function inDeviceTunnel(situation: Situation): string | null {
  return situation.value("DeviceTunnel") === true
    ? "No user has signed in when a device tunnel connects: only the computer can."
    : null;
}

function onlyIkev2(situation: Situation): boolean {
  return !(["SSTP", "L2TP", "PPTP"] as const).some((protocol) => mayUse(protocol, situation));
}
