import { z } from "zod";
import { asciiJson } from "../formats/asciiJson.ts";
import { odataType } from "../formats/graphObject.ts";
import { GRAPH_VPN, targetOf } from "../formats/graphVpn.ts";
import type { XmlDocument } from "../xml/document.ts";
import { deliveryBlockers } from "./blockers.ts";
import { madeFrom, titleOf } from "./about.ts";
import { documentOf } from "./documentOf.ts";
import { exportedFile } from "./exportedFile.ts";
import type { Export, ExportJob, Exporter } from "./exporter.ts";
import { policyAssignment } from "./intune/assignment.ts";
import { waysIn } from "./intune/waysIn.ts";
import { policyLosses } from "./intuneNative/losses.ts";
import { policyBlockers } from "./intuneNative/policyBlockers.ts";
import { policyNotes } from "./intuneNative/policyNotes.ts";
import { sayable } from "./intuneNative/sayable.ts";
import { fileStem, nameNotes } from "./profileName.ts";

const options = z.object({ certificateProfile: z.string() });
type Options = z.infer<typeof options>;

/** What stands where the id of a certificate profile belongs, as long as it is not known. */
const PLACEHOLDER = "ID-OF-THE-CERTIFICATE-PROFILE";

/** The VPN policy of Intune for Microsoft Graph (windows10VpnConfiguration, beta only). */
export const intuneNative: Exporter<Options> = {
  id: "intune-native",
  group: "intune",
  title: "Intune VPN policy",
  summary:
    "The settings in Intune's own VPN policy, as JSON for Microsoft Graph; it cannot say all that a profile can.",
  comesBack: { as: "meaning" },
  options,
  defaults: { certificateProfile: "" },
  labels: [
    {
      option: "certificateProfile",
      title: "Id of the certificate profile",
      help:
        "For a sign-in with the computer's certificate: the id of the Intune policy that issues it, as in the " +
        "address of its page. Without it, a placeholder stands there.",
    },
  ],
  blockers: (job, { certificateProfile }) => [
    ...deliveryBlockers(job),
    ...(job.document === null ? [] : policyBlockers(sayable(job.document, certificateProfile), certificateProfile)),
  ],
  export: (job, { certificateProfile }) => exportPolicy(job, documentOf(job), certificateProfile.trim()),
};

function exportPolicy(job: ExportJob, document: XmlDocument, certificateProfile: string): Export {
  const said = sayable(document, certificateProfile === "" ? PLACEHOLDER : certificateProfile);
  const file = `${fileStem(job.name)}.intune-vpn.json`;
  const policy = {
    "@odata.type": odataType(GRAPH_VPN),
    displayName: titleOf(job),
    description: madeFrom(job),
    connectionName: job.name,
    profileTarget: targetOf(job.scope),
    ...said.policy,
  };
  return {
    files: [exportedFile(file, "application/json", asciiJson(policy))],
    profileXml: said.text,
    changes: proxyChanges(said.profile.Proxy?.Manual?.Server, said.spelled.Proxy?.Manual?.Server),
    losses: policyLosses(job, said),
    notes: [...policyNotes(said, certificateProfile === ""), ...nameNotes(job.name)],
    card: [],
    steps: [...waysIn(file, "beta").map(oneWay), LOOK, policyAssignment(job)],
  };
}

const LOOK = "Open the policy in the portal, under Devices, Configuration, and compare it with the profile.";

function oneWay(way: string, index: number): string {
  return index === 0 ? `W${way.slice(1)}` : `Or ${way}`;
}

function proxyChanges(written: string | undefined, spelled: string | undefined): readonly string[] {
  return spelled === undefined || spelled === written
    ? []
    : [`The policy always names the port of the proxy: ${spelled}.`];
}
