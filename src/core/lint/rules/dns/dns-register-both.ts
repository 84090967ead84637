import { at } from "../../../profile/at.ts";
import { set } from "../../../profile/changes.ts";
import { inProfile } from "../../examples.ts";
import { fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const dnsRegisterBoth = defineRule({
  id: "dns-register-both",
  severity: "warning",
  title: "Only one of two tunnels registers its address in DNS",
  why: "When the user tunnel and the device tunnel of a PC both register, its DNS record changes between two addresses.",
  source: [sources.hicksDevice, sources.hicksUser, sources.dpc],
  covers: ["V34"],
  good: [
    {
      xml: inProfile`<AlwaysOn>true</AlwaysOn>`,
      others: [{ xml: inProfile`<DeviceTunnel>true</DeviceTunnel><RegisterDNS>true</RegisterDNS>` }],
    },
  ],
  bad: [
    {
      xml: inProfile`<AlwaysOn>true</AlwaysOn><RegisterDNS>true</RegisterDNS>`,
      others: [{ xml: inProfile`<DeviceTunnel>true</DeviceTunnel><RegisterDNS>true</RegisterDNS>` }],
    },
  ],

  check({ profile, others, report }) {
    if (profile.RegisterDNS !== true) return;
    const isDevice = profile.DeviceTunnel === true;
    const other = others.find(
      (one) => one.profile.RegisterDNS === true && (one.profile.DeviceTunnel === true) !== isDevice,
    );
    if (other === undefined) return;
    report(at.RegisterDNS, {
      message: `${other.name} registers its address too. Community practice is to register the device tunnel only.`,
      fix: isDevice ? [] : fix("Leave registering to the device tunnel", set(at.RegisterDNS, undefined)),
    });
  },
});
