/** Who signs in, and with which method of EAP. */
import { at } from "../../profile/at.ts";
import { set } from "../../profile/changes.ts";
import { type EapMethodInUse, credentialsOf, methodInUse } from "../../profile/eap/methodInUse.ts";
import { type InnerPlace, type InnerTarget, switchInner } from "../../profile/eap/switchInner.ts";
import { type EapTarget, compared, switchMethod } from "../../profile/eap/switchMethod.ts";
import { read } from "../../profile/read.ts";
import { inOneEdit } from "../../profile/write.ts";
import type { TextEdit, XmlDocument } from "../../xml/document.ts";
import type { StepMaker } from "../inTurn.ts";
import type { PlanStep } from "../plan.ts";
import { change } from "./change.ts";
import { builtInClient, byItself, server, someProtocol, someRouting } from "./connection.ts";

const { UserMethod, MachineMethod } = at.NativeProfile.Authentication;

/** The user signs in with EAP through the built-in client, and an Always On connection has what it needs besides. */
export function userWithEap(serverQuestion?: string): readonly StepMaker[] {
  const signIn = [builtInClient, notBeforeSignIn, noComputerCertificate, eapForUsers];
  return [...signIn, server(serverQuestion), someProtocol, someRouting, byItself];
}

function notBeforeSignIn(document: XmlDocument): readonly PlanStep[] {
  if (read(document, at.DeviceTunnel).value !== true) return [];
  return [
    change(
      "Make it a user tunnel.",
      "A device tunnel connects before anyone is there who could sign in with EAP. A comment on the setting goes with it.",
      set(at.DeviceTunnel, undefined),
    ),
  ];
}

function noComputerCertificate(document: XmlDocument): readonly PlanStep[] {
  if (read(document, MachineMethod).value !== "Certificate") return [];
  return [
    change(
      "Take the computer certificate out of the sign-in.",
      "Where users sign in with EAP, profiles name no method for the computer, or EAP there too. A comment on it goes.",
      set(MachineMethod, undefined),
    ),
  ];
}

function eapForUsers(document: XmlDocument): readonly PlanStep[] {
  if (read(document, UserMethod).value === "Eap") return [];
  return [
    change(
      "Let users sign in with EAP.",
      "Windows reads the EAP settings only when EAP is the method of the user.",
      set(UserMethod, "Eap"),
    ),
  ];
}

/** A method in its place: on its own, or inside another. */
export interface MethodPart {
  /** True when what is in use will do. */
  readonly fits: (inUse: EapMethodInUse) => boolean;
  readonly edits: (document: XmlDocument) => readonly TextEdit[];
}

/** The outermost method. */
export function outer(to: EapTarget, fits: MethodPart["fits"] = ({ kind }) => kind === to): MethodPart {
  return { fits, edits: (document) => switchMethod(document, to).edits };
}

/** A method inside a tunnel. */
export function inside(place: InnerPlace, to: InnerTarget, fits: MethodPart["fits"]): MethodPart {
  return { fits, edits: (document) => switchInner(document, place, to).edits };
}

/** Signs in with a method, from the outermost part to the innermost; a part that fits is left alone. */
export function signIn(says: string, because: string, parts: readonly MethodPart[]): StepMaker {
  const switches = parts.map(({ fits, edits }) => (current: XmlDocument) => {
    return fits(methodInUse(current)) ? [] : edits(current);
  });
  return (document) => {
    const { edits, drops } = compared(document, switches);
    if (edits.length === 0) return [];
    const lost = drops.length === 0 ? "" : ` What goes: ${drops.map(lowerFirst).join(", ")}.`;
    return [{ says, because: `${because}${lost}`, edits: (current) => inOneEdit(current, switches) }];
  };
}

/** True where EAP-TLS stands somewhere in the method. */
export function signsInByCertificate(inUse: EapMethodInUse): boolean {
  return credentialsOf(inUse).some(({ kind }) => kind === "tls");
}

/** A title within a sentence; "EAP" and "PEAP" keep their capitals. */
function lowerFirst(title: string): string {
  return /^[A-Z][a-z]/.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
}
