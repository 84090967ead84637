import { at } from "../../../profile/at.ts";
import { isOlder } from "../../concerns.ts";
import { inProfile } from "../../examples.ts";
import { defineRule } from "../../rule.ts";
import { thread } from "../../sources.ts";

export const tndOldBuildBug = defineRule({
  id: "tnd-old-build-bug",
  severity: "advice",
  title: "Trusted networks with two tunnels need Windows 10 1809 or newer",
  why: "With a user tunnel and a device tunnel, older releases did not recognise trusted networks reliably until updates of 2018.",
  source: [thread("MicrosoftDocs/windowsserverdocs", 900), thread("MicrosoftDocs/windowsserverdocs", 1121)],
  windows: { to: "1803" },
  context: ["oldestWindows"],
  good: [
    {
      xml: inProfile`<TrustedNetworkDetection>corp.contoso.com</TrustedNetworkDetection>`,
      others: [{ xml: inProfile`<DeviceTunnel>true</DeviceTunnel>` }],
      context: { oldestWindows: "1809" },
    },
    {
      xml: inProfile`<TrustedNetworkDetection>corp.contoso.com</TrustedNetworkDetection>`,
      others: [{ xml: inProfile`<DeviceTunnel>true</DeviceTunnel>` }],
    },
    {
      xml: inProfile`<TrustedNetworkDetection>corp.contoso.com</TrustedNetworkDetection>`,
      others: [{ xml: inProfile`<AlwaysOn>true</AlwaysOn>` }],
      context: { oldestWindows: "1803" },
    },
  ],
  bad: [
    {
      xml: inProfile`<TrustedNetworkDetection>corp.contoso.com</TrustedNetworkDetection>`,
      others: [{ xml: inProfile`<DeviceTunnel>true</DeviceTunnel>` }],
      context: { oldestWindows: "1803" },
    },
  ],

  check({ profile, others, ask, report }) {
    if (profile.TrustedNetworkDetection === undefined) return;
    const isDevice = profile.DeviceTunnel === true;
    if (!others.some((other) => (other.profile.DeviceTunnel === true) !== isDevice)) return;
    if (!isOlder(ask("oldestWindows"), "1809")) return;
    report(at.TrustedNetworkDetection, {
      message: "Some devices are so old that trusted networks may not hold back both tunnels: install their updates.",
    });
  },
});
