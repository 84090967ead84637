import { userTunnel } from "../../deployment/newProfile.ts";
import type { EapMethodInUse } from "../../profile/eap/methodInUse.ts";
import { trustPlaces } from "../../profile/eap/places.ts";
import { read } from "../../profile/read.ts";
import type { XmlDocument } from "../../xml/document.ts";
import { inTurn } from "../inTurn.ts";
import { RADIUS_QUESTIONS, serverTrust, verifiedByTunnel } from "../steps/serverTrust.ts";
import { inside, outer, signIn, userWithEap } from "../steps/signIn.ts";
import type { StepMaker } from "../inTurn.ts";
import type { Template } from "../template.ts";

const needs = [
  "Windows 10 2004 or later: older releases have no TEAP.",
  "Two certificates: one for each of the two methods.",
  "Third-party RADIUS server: offers TEAP and joins the two results. NPS does not.",
  "VPN gateway: asks the RADIUS server, and for IKEv2 has a certificate with its public name.",
];

const SHA_256_DIGITS = 64;

const COMPUTER_CERTIFICATE =
  "Whether the computer's certificate is at hand in a user tunnel: chaining is known from wired and wireless networks.";

const QUESTIONS = { ...RADIUS_QUESTIONS, root: `SHA-256 ${lowerFirst(RADIUS_QUESTIONS.root)}` };

/** In this order a method of the tunnel that verifies nothing is not asked about. */
const trust: readonly StepMaker[] = [verifiedByTunnel, (document) => serverTrust(document, QUESTIONS)];

export const teapChaining: Template = {
  id: "teap-chaining",
  title: "TEAP chaining",
  summary: "Two sign-ins in one tunnel, such as the computer's and the user's certificate, judged together.",
  needs,
  scope: "user",
  starter: userTunnel,
  plan: (document) => ({
    steps: inTurn(document, [
      ...userWithEap(),
      signIn("Sign in with two certificates inside TEAP.", "It is the method of Windows that chains two sign-ins.", [
        outer("teap"),
        inside("teap-1", "tls", (inUse) => hasInner(inUse, 1)),
        inside("teap-2", "tls", (inUse) => hasInner(inUse, 2)),
      ]),
      ...trust,
    ]),
    needs,
    cannotKnow: [COMPUTER_CERTIFICATE, ...shortRoots(document)],
  }),
};

function hasInner(inUse: EapMethodInUse, count: number): boolean {
  return inUse.kind === "teap" && inUse.count >= count;
}

function shortRoots(document: XmlDocument): readonly string[] {
  const roots = trustPlaces(document).flatMap(({ refs }) => read(document, refs.roots).value ?? []);
  return roots.some((root) => root.length < SHA_256_DIGITS)
    ? ["The SHA-256 thumbprint of the root that stands there as SHA-1: for TEAP, Windows 10 takes only SHA-256."]
    : [];
}

function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
