import { userTunnel } from "../../deployment/newProfile.ts";
import { CLIENT_NEEDS, SERVER_NEEDS } from "../conditionalAccess/needs.ts";
import { switchOn } from "../conditionalAccess/switchOn.ts";
import { inTurn } from "../inTurn.ts";
import { serverTrust } from "../steps/serverTrust.ts";
import { inside, outer, signIn, signsInByCertificate, userWithEap } from "../steps/signIn.ts";
import type { Template } from "../template.ts";

const needs = [...CLIENT_NEEDS, ...SERVER_NEEDS];

/** The panel asks; a template cannot. Nothing is set that one of the answers would need. */
const UNASKED = { isEntraOnly: false, needsKerberos: false };

export const entraConditionalAccess: Template = {
  id: "entra-conditional-access",
  title: "Entra conditional access",
  summary: "Microsoft Entra judges user and device at each connection, and gives them a certificate for one hour.",
  needs,
  scope: "user",
  starter: userTunnel,
  plan: (document) => ({
    steps: inTurn(document, [
      ...userWithEap(),
      signIn(
        "Sign in with a certificate inside PEAP.",
        "What Microsoft Entra gives is a certificate, and PEAP verifies the server before it is shown.",
        [
          outer("peap", (inUse) => inUse.kind === "peap" || signsInByCertificate(inUse)),
          inside("peap", "tls", signsInByCertificate),
        ],
      ),
      serverTrust,
      (current) => switchOn(current, UNASKED).steps,
    ]),
    needs,
    cannotKnow: [
      "Whether the devices are joined to Microsoft Entra only, and whether users need Kerberos: the panel for " +
        "conditional access asks, and sets what follows.",
    ],
  }),
};
