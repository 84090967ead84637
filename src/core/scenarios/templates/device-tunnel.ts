import { deviceTunnel as starter } from "../../deployment/newProfile.ts";
import { at } from "../../profile/at.ts";
import { set } from "../../profile/changes.ts";
import { methodInUse } from "../../profile/eap/methodInUse.ts";
import { switchMethod } from "../../profile/eap/switchMethod.ts";
import { read } from "../../profile/read.ts";
import type { XmlDocument } from "../../xml/document.ts";
import { inTurn } from "../inTurn.ts";
import type { PlanStep } from "../plan.ts";
import { change } from "../steps/change.ts";
import { builtInClient, onlyIkev2, server, splitTunnel } from "../steps/connection.ts";
import type { Template } from "../template.ts";

const { AlwaysOn, DeviceTunnel } = at;
const { UserMethod, MachineMethod } = at.NativeProfile.Authentication;

const needs = [
  "Windows Enterprise or Education: Windows 10 or 11, joined to a domain.",
  "Computer certificates: with Client Authentication, in the store of the computer.",
  "VPN gateway: takes computer certificates over IKEv2 and trusts the CA that issues them.",
  "Installation: for the device, by the system account.",
];

export const deviceTunnel: Template = {
  id: "device-tunnel",
  title: "Device tunnel",
  summary: "The computer connects before anyone signs in, with its own certificate.",
  needs,
  scope: "device",
  starter,
  plan: (document) => ({
    steps: inTurn(document, [
      builtInClient,
      beforeSignIn,
      withoutUser,
      withComputerCertificate,
      server(),
      onlyIkev2("A device tunnel works over IKEv2 only."),
      splitTunnel("A device tunnel works only as a split tunnel."),
    ]),
    needs,
    cannotKnow: [],
  }),
};

function beforeSignIn(document: XmlDocument): readonly PlanStep[] {
  const missing = [DeviceTunnel, AlwaysOn].filter((ref) => read(document, ref).value !== true);
  if (missing.length === 0) return [];
  return [
    change(
      "Connect before anyone signs in, and by itself.",
      "That is what makes it a device tunnel; there is no one who could start it.",
      ...missing.map((ref) => set(ref, true)),
    ),
  ];
}

function withoutUser(document: XmlDocument): readonly PlanStep[] {
  const hasMethod = read(document, UserMethod).present;
  const hasEap = methodInUse(document).kind !== "none";
  const because = "Nobody is there who could sign in, so Windows does not read it. Comments on it go.";
  return [
    ...(hasMethod ? [change("Take the sign-in of the user out.", because, set(UserMethod, undefined))] : []),
    ...(hasEap
      ? [
          {
            says: "Take all EAP settings out, with their comments.",
            because,
            edits: (current: XmlDocument) => switchMethod(current, "none").edits,
          },
        ]
      : []),
  ];
}

function withComputerCertificate(document: XmlDocument): readonly PlanStep[] {
  if (read(document, MachineMethod).value === "Certificate") return [];
  return [
    change(
      "Sign in with the certificate of the computer.",
      "A device tunnel knows no other sign-in.",
      set(MachineMethod, "Certificate"),
    ),
  ];
}
