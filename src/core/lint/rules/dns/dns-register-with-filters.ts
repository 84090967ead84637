import { at } from "../../../profile/at.ts";
import { set } from "../../../profile/changes.ts";
import { inProfile } from "../../examples.ts";
import { fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { sources, thread } from "../../sources.ts";

export const dnsRegisterWithFilters = defineRule({
  id: "dns-register-with-filters",
  severity: "warning",
  title: "A device that registers its address can be reached",
  why:
    "An address is registered so that a device can be managed from inside. Traffic filters block such traffic unless one " +
    "of them is inbound.",
  source: [thread("MicrosoftDocs/windowsserverdocs", 4839), sources.about],
  good: [
    inProfile`
    <RegisterDNS>true</RegisterDNS>
    <TrafficFilter>
      <RemoteAddressRanges>10.0.0.0/8</RemoteAddressRanges>
    </TrafficFilter>
    <TrafficFilter>
      <RemoteAddressRanges>10.1.0.0/16</RemoteAddressRanges>
      <Direction>Inbound</Direction>
    </TrafficFilter>`,
    inProfile`<RegisterDNS>true</RegisterDNS>`,
  ],
  bad: [
    {
      xml: inProfile`
      <!-- reachable for the help desk -->
      <RegisterDNS>true</RegisterDNS>
      <TrafficFilter>
        <RemoteAddressRanges>10.0.0.0/8</RemoteAddressRanges>
      </TrafficFilter>`,
      alongside: ["tf-blocks-inbound"],
    },
  ],

  check({ profile, report }) {
    const { RegisterDNS, TrafficFilter = [] } = profile;
    if (RegisterDNS !== true || TrafficFilter.length === 0) return;
    if (TrafficFilter.some(({ Direction }) => Direction === "Inbound")) return;
    report(at.RegisterDNS, {
      message: "The address is registered, and the traffic filters let nobody in: none of them is inbound.",
      fix: fix("Do not register the address", set(at.RegisterDNS, undefined)),
    });
  },
});
