import { at } from "../../../profile/at.ts";
import { inProfile } from "../../examples.ts";
import { undecodableLeaves } from "../../facts/undecodableLeaves.ts";
import { fix } from "../../finding.ts";
import { replaceText } from "../../repairs/replaceText.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const nrptProxyMultiple = defineRule({
  id: "nrpt-proxy-multiple",
  severity: "error",
  title: "A name rule has one web proxy",
  why: "The element is called WebProxyServers, and Windows supports a single one.",
  source: [sources.csp2020, sources.csp],
  covers: ["V22"],
  good: [
    inProfile`
    <DomainNameInformation>
      <DomainName>.corp.contoso.com</DomainName>
      <WebProxyServers>10.0.0.3:8080</WebProxyServers>
    </DomainNameInformation>`,
  ],
  bad: [
    inProfile`
    <DomainNameInformation>
      <DomainName>.corp.contoso.com</DomainName>
      <WebProxyServers>10.0.0.3:8080,10.0.0.4:8080</WebProxyServers>
    </DomainNameInformation>`,
  ],

  check({ read, report }) {
    for (const { index, text } of undecodableLeaves(read(at.DomainNameInformation), "WebProxyServers")) {
      const [first, second] = text.split(/[,;]/).map((entry) => entry.trim());
      if (first === undefined || first === "" || second === undefined) continue;
      const { WebProxyServers } = at.DomainNameInformation.at(index);
      report(WebProxyServers, {
        message: `A list stands here, and one proxy is supported.`,
        fix: fix(`Keep ${first} only`, replaceText(WebProxyServers.path, first)),
      });
    }
  },
});
