import { at } from "../../../profile/at.ts";
import { set } from "../../../profile/changes.ts";
import { windowsName } from "../../../vocabulary/windowsName.ts";
import { isOlder } from "../../concerns.ts";
import { inNative } from "../../examples.ts";
import { fix } from "../../finding.ts";
import { onlyIkev2 } from "../../repairs/onlyIkev2.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const protoSstpNeedsWin11 = defineRule({
  id: "proto-sstp-needs-win11",
  severity: "warning",
  title: "SSTP is chosen by name only for Windows 11",
  why:
    "Field experience is that Windows understands SSTP in a profile from Windows 11 on. Windows 10 reaches SSTP with " +
    "Automatic, or with a change of the phone book after the profile is there.",
  source: [sources.hicksUser, sources.csp, sources.connectionType],
  disputed: "The CSP page lists SSTP without a release; another page of Microsoft says that MDM cannot set SSTP.",
  windows: { to: "22H2" },
  context: ["oldestWindows"],
  good: [
    {
      xml: inNative`<NativeProtocolType>Automatic</NativeProtocolType>`,
      context: { oldestWindows: "22H2" },
    },
    {
      xml: inNative`<NativeProtocolType>SSTP</NativeProtocolType>`,
      context: { oldestWindows: "11 22H2" },
    },
    inNative`<NativeProtocolType>SSTP</NativeProtocolType>`,
  ],
  bad: [{ xml: inNative`<NativeProtocolType>SSTP</NativeProtocolType>`, context: { oldestWindows: "22H2" } }],

  check({ profile, ask, report }) {
    if (profile.NativeProfile?.NativeProtocolType !== "SSTP") return;
    const oldest = ask("oldestWindows");
    if (oldest === undefined || !isOlder(oldest, "11 21H2")) return;
    report(at.NativeProfile.NativeProtocolType, {
      message: `${windowsName(oldest)} takes part, and SSTP by name is known to work from Windows 11 on.`,
      fix: [fix("Use Automatic", set(at.NativeProfile.NativeProtocolType, "Automatic")), fix("Use IKEv2", onlyIkev2())],
    });
  },
});
