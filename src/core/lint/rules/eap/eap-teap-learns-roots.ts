import { set } from "../../../profile/changes.ts";
import { inTeap } from "../../eapExamples.ts";
import { eapSlots } from "../../facts/eapSlots.ts";
import { fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const eapTeapLearnsRoots = defineRule({
  id: "eap-teap-learns-roots",
  severity: "warning",
  security: true,
  title: "The server cannot add trusted roots",
  why: "With DownloadTrustedServerRoot the server may hand out roots that are trusted from then on, beside those named here.",
  source: [sources.eapNetworkAccess, sources.eapSchemas],
  covers: ["EAP121"],
  alsoEapOnly: true,
  good: [
    inTeap`
    <ServerValidation>
      <DownloadTrustedServerRoot>false</DownloadTrustedServerRoot>
    </ServerValidation>`,
  ],
  bad: [
    inTeap`
    <ServerValidation>
      <DownloadTrustedServerRoot>true</DownloadTrustedServerRoot>
    </ServerValidation>`,
  ],

  check({ read, report }) {
    for (const { refs } of eapSlots(read).levels) {
      const { learnsRoots } = refs;
      if (learnsRoots === null || read(learnsRoots).value !== true) continue;
      report(learnsRoots, {
        message: "The server may add roots to those that the device trusts.",
        fix: fix("Trust only the roots named here", set(learnsRoots, false)),
      });
    }
  },
});
