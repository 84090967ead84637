import { at } from "../../../profile/at.ts";
import { set } from "../../../profile/changes.ts";
import { inNative } from "../../examples.ts";
import { fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const protoL2tpPskCleartext = defineRule({
  id: "proto-l2tp-psk-cleartext",
  severity: "warning",
  security: true,
  title: "No pre-shared key stands in the profile",
  why:
    "Whoever can read the profile can read the key, and it is the same for everyone. A certificate for each device " +
    "avoids both.",
  source: [sources.csp, sources.conclusion],
  good: [
    inNative`
    <NativeProtocolType>L2TP</NativeProtocolType>`,
  ],
  bad: [
    inNative`
    <NativeProtocolType>L2TP</NativeProtocolType>
    <L2tpPsk>not-a-real-key</L2tpPsk>`,
  ],

  check({ profile, report }) {
    if (profile.NativeProfile?.L2tpPsk === undefined) return;
    report(at.NativeProfile.L2tpPsk, {
      message: "The key stands here in clear text, for all to see who can read the profile.",
      fix: fix("Remove the key; L2TP then uses a certificate", set(at.NativeProfile.L2tpPsk, undefined)),
    });
  },
});
