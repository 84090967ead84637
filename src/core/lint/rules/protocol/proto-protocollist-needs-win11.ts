import { at } from "../../../profile/at.ts";
import { windowsName } from "../../../vocabulary/windowsName.ts";
import { isOlder } from "../../concerns.ts";
import { inNative } from "../../examples.ts";
import { fix } from "../../finding.ts";
import { onlyIkev2 } from "../../repairs/onlyIkev2.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

const LIST = `<ProtocolList>
  <NativeProtocol>
    <Type>Ikev2</Type>
  </NativeProtocol>
</ProtocolList>`;

export const protoProtocollistNeedsWin11 = defineRule({
  id: "proto-protocollist-needs-win11",
  severity: "error",
  title: "A list of protocols goes to Windows 11 only",
  why: "Microsoft documents the list from build 20207 on, which no Windows 10 reaches. Older Windows has no such protocol.",
  source: [sources.csp, sources.hicksBlog],
  windows: { to: "22H2" },
  context: ["oldestWindows"],
  good: [
    {
      xml: inNative`
      <NativeProtocolType>ProtocolList</NativeProtocolType>
      ${LIST}`,
      context: { oldestWindows: "11 21H2" },
    },
    inNative`
    <NativeProtocolType>ProtocolList</NativeProtocolType>
    ${LIST}`,
  ],
  bad: [
    {
      xml: inNative`
      <NativeProtocolType>ProtocolList</NativeProtocolType>
      ${LIST}`,
      context: { oldestWindows: "22H2" },
    },
  ],

  check({ profile, ask, report }) {
    if (profile.NativeProfile?.NativeProtocolType !== "ProtocolList") return;
    const oldest = ask("oldestWindows");
    if (oldest === undefined || !isOlder(oldest, "11 21H2")) return;
    report(at.NativeProfile.NativeProtocolType, {
      message: `${windowsName(oldest)} takes part, and only Windows 11 knows a list of protocols.`,
      fix: fix("Use IKEv2", onlyIkev2()),
    });
  },
});
