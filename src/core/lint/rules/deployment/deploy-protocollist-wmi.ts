import { at } from "../../../profile/at.ts";
import type { Channel } from "../../context.ts";
import { inNative } from "../../examples.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

const LIST = inNative`
  <NativeProtocolType>ProtocolList</NativeProtocolType>
  <ProtocolList>
    <NativeProtocol>
      <Type>Ikev2</Type>
    </NativeProtocol>
    <NativeProtocol>
      <Type>Sstp</Type>
    </NativeProtocol>
  </ProtocolList>`;

export const deployProtocollistWmi = defineRule({
  id: "deploy-protocollist-wmi",
  severity: "warning",
  title: "A list of protocols is not combined with tools that read profiles back through WMI",
  why:
    "The maker of a published tool found that a connection with a list of protocols breaks the WMI class that lists the " +
    "profiles of a device: scripts that compare or look for profiles then fail.",
  source: [sources.dpc],
  windows: { from: "11 21H2" },
  context: ["channel"],
  good: [
    { xml: inNative`<NativeProtocolType>IKEv2</NativeProtocolType>`, context: { channel: "powershell" } },
    { xml: LIST, context: { channel: "intuneCustom" } },
  ],
  bad: [
    {
      xml: LIST,
      context: { channel: "powershell" },
    },
    { xml: LIST, context: { channel: "groupPolicy" } },
  ],

  check({ profile, ask, report }) {
    if (profile.NativeProfile?.NativeProtocolType !== "ProtocolList") return;
    const channel = ask("channel");
    if (channel === undefined || !READS_BACK.includes(channel)) return;
    report(at.NativeProfile.NativeProtocolType, {
      message:
        "With this list of protocols, reading profiles through WMI is reported to fail. Try it with your script or tool " +
        "first, or use IKEv2 and set the order of protocols in rasphone.pbk.",
    });
  },
});

const READS_BACK: readonly Channel[] = ["powershell", "configMgr", "groupPolicy"];
