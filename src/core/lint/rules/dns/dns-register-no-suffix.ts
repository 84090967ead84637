import { at } from "../../../profile/at.ts";
import { ask } from "../../../profile/changes.ts";
import { inProfile } from "../../examples.ts";
import { fix } from "../../finding.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const dnsRegisterNoSuffix = defineRule({
  id: "dns-register-no-suffix",
  severity: "advice",
  title: "A profile that registers its address has a DNS suffix",
  why:
    "An address is registered under a suffix: that of the connection, or the device's own. A device that is in no domain " +
    "may have none, and then registers nothing.",
  source: [sources.experience],
  good: [
    inProfile`
    <DnsSuffix>corp.contoso.com</DnsSuffix>
    <RegisterDNS>true</RegisterDNS>`,
  ],
  bad: [inProfile`<RegisterDNS>true</RegisterDNS>`],

  check({ profile, read, report }) {
    if (profile.RegisterDNS !== true || read(at.DnsSuffix).present) return;
    report(at.RegisterDNS, {
      message: "The connection has no suffix under which its address could be registered.",
      fix: fix("Ask for the suffix", ask(at.DnsSuffix, "DNS suffix of the internal network")),
    });
  },
});
