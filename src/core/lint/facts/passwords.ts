/** By which passwords a profile signs in. */
import { eapAt } from "../../profile/eap/eapAt.ts";
import type { Ref } from "../../profile/ref.ts";
import type { Leaf } from "../../vocabulary/spec.ts";
import type { Placed } from "../rule.ts";
import { type EapCredential, type Read, eapSlots } from "./eapSlots.ts";

/** A method by which a password signs in. */
export interface PasswordMethod {
  /** "EAP-MSCHAP v2 inside PEAP" */
  readonly title: string;
  readonly kind: "pap" | "chap" | "mschap" | "mschapv2";
  /** The element that chooses it. */
  readonly place: Placed;
  /** Whether it takes the password of the Windows sign-in, defaults included; null where it cannot. */
  readonly windowsPassword: { readonly at: Ref<Leaf<boolean>>; readonly isUsed: boolean } | null;
}

const { userMethod } = eapAt;
const phase2 = eapAt.ttls.Phase2Authentication;

/** Each password method of a profile: that of `UserMethod`, and those of its EAP configuration. */
export function passwordsOf(read: Read): readonly PasswordMethod[] {
  return [...passwordOfUser(read), ...eapPasswordsOf(read)];
}

/** Those of the EAP configuration alone. */
export function eapPasswordsOf(read: Read): readonly PasswordMethod[] {
  const { kind, credentials } = eapSlots(read);
  const inside = credentials.flatMap((credential) => eapPassword(read, credential));
  return kind === "ttls" ? [...inside, ...plainPasswords(read)] : inside;
}

function passwordOfUser(read: Read): readonly PasswordMethod[] {
  if (read(userMethod).value !== "MSChapv2") return [];
  return [{ title: "MS-CHAP v2", kind: "mschapv2", place: userMethod, windowsPassword: null }];
}

function eapPassword(read: Read, { kind, slot, title }: EapCredential): readonly PasswordMethod[] {
  if (kind !== "mschapv2") return [];
  const at = slot.mschapv2.UseWinLogonCredentials;
  // What is not said means the password of Windows: the schema's default.
  const windowsPassword = { at, isUsed: read(at).value ?? true };
  return [{ title, kind, place: slot.type, windowsPassword }];
}

function plainPasswords(read: Read): readonly PasswordMethod[] {
  const value = read(phase2).value ?? {};
  const at = phase2.MSCHAPv2Authentication.UseWinlogonCredentials;
  const isUsed = value.MSCHAPv2Authentication?.UseWinlogonCredentials ?? false;
  return [
    ...PLAIN.filter(({ element }) => value[element] !== undefined).map(({ element, kind, name }) =>
      insideTtls(name, kind, phase2[element], null),
    ),
    ...(value.MSCHAPv2Authentication === undefined
      ? []
      : [insideTtls("MS-CHAP v2", "mschapv2", phase2.MSCHAPv2Authentication, { at, isUsed })]),
  ];
}

const PLAIN = [
  { element: "PAPAuthentication", kind: "pap", name: "PAP" },
  { element: "CHAPAuthentication", kind: "chap", name: "CHAP" },
  { element: "MSCHAPAuthentication", kind: "mschap", name: "MS-CHAP" },
] as const;

function insideTtls(
  name: string,
  kind: PasswordMethod["kind"],
  place: Placed,
  windowsPassword: PasswordMethod["windowsPassword"],
): PasswordMethod {
  return { title: `${name} inside EAP-TTLS`, kind, place, windowsPassword };
}
