import { at } from "../../../profile/at.ts";
import { webProxyServer } from "../../../vocabulary/scalars/webProxyServer.ts";
import { inProfile } from "../../examples.ts";
import { nameTableOf } from "../../facts/nameRules.ts";
import { undecodableLeaves } from "../../facts/undecodableLeaves.ts";
import { safeFix } from "../../finding.ts";
import { replaceText } from "../../repairs/replaceText.ts";
import { type Look, defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const nrptProxyFormat = defineRule({
  id: "nrpt-proxy-format",
  severity: "error",
  title: "The proxy of a name rule is a host with a port",
  why: "Microsoft's samples give host or address and port, such as 192.168.0.100:8888; no page knows a scheme or a path here.",
  source: [sources.csp, sources.dpc],
  good: [
    inProfile`
    <DomainNameInformation>
      <DomainName>.corp.contoso.com</DomainName>
      <WebProxyServers>proxy.corp.contoso.com:8080</WebProxyServers>
    </DomainNameInformation>`,
  ],
  bad: [
    inProfile`
    <DomainNameInformation>
      <DomainName>.corp.contoso.com</DomainName>
      <WebProxyServers>http://proxy.corp.contoso.com:8080/</WebProxyServers>
    </DomainNameInformation>`,
    inProfile`
    <DomainNameInformation>
      <DomainName>.corp.contoso.com</DomainName>
      <WebProxyServers>proxy.corp.contoso.com</WebProxyServers>
    </DomainNameInformation>`,
  ],

  check(look) {
    reportSchemes(look);
    reportMissingPorts(look);
  },
});

function reportSchemes({ read, report }: Look): void {
  for (const { index, text } of undecodableLeaves(read(at.DomainNameInformation), "WebProxyServers")) {
    if (!text.includes("://") || /[,;]/.test(text)) continue;
    const { WebProxyServers } = at.DomainNameInformation.at(index);
    const meant = webProxyServer.clean?.(text.trim()).text ?? "";
    const isProxy = webProxyServer.codec.safeDecode(meant).success;
    report(WebProxyServers, {
      message: `${text.trim()} is an address of the web; a host and a port are expected.`,
      fix: isProxy ? safeFix(`Write ${meant}`, replaceText(WebProxyServers.path, meant)) : [],
    });
  }
}

function reportMissingPorts(look: Look): void {
  for (const { index, proxy } of nameTableOf(look).rules) {
    if (proxy === undefined || hasPort(proxy)) continue;
    look.report(at.DomainNameInformation.at(index).WebProxyServers, {
      message: `${proxy} has no port; which one Windows then takes is not documented.`,
      severity: "warning",
    });
  }
}

/** An IPv6 address without brackets ends with digits too. */
function hasPort(proxy: string): boolean {
  return /^(?:\[.*\]|[^:]*):\d+$/.test(proxy);
}
