import { inProfile } from "../../examples.ts";
import { strangerOf } from "../../facts/strangers.ts";
import { safeFix } from "../../finding.ts";
import { dissolveList } from "../../repairs/dissolveList.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

export const xmlCspNodeNameUsed = defineRule({
  id: "xml-csp-node-name-used",
  severity: "error",
  title: "Elements have the names of ProfileXML, not those of CSP nodes",
  why: "The CSP keeps lists under names of their own. ProfileXML repeats one element for each entry, and what stands under the name of a list is not read.",
  source: [sources.csp2020, sources.schema2018, sources.csp],
  good: [
    inProfile`
    <Route>
      <Address>10.0.0.0</Address>
      <PrefixSize>8</PrefixSize>
    </Route>`,
    inProfile`
    <DomainNameInformation>
      <DomainName>.corp.contoso.com</DomainName>
      <DnsServers>10.0.0.10</DnsServers>
    </DomainNameInformation>`,
  ],
  bad: [
    inProfile`
    <RouteList>
      <office>
        <Address>10.0.0.0</Address>
        <PrefixSize>8</PrefixSize>
      </office>
    </RouteList>`,
    inProfile`
    <DomainNameInformation>
      <DomainName>.corp.contoso.com</DomainName>
      <DNSServers>10.0.0.10</DNSServers>
    </DomainNameInformation>`,
  ],

  meets: (spec) => spec === null,
  inspect(node, { report }) {
    const stranger = strangerOf(node);
    if (stranger?.kind !== "node") return;
    const written = node.spot.place.element.name;
    report(node, {
      message: `${written} is the name of a CSP node. In ProfileXML it is ${stranger.name}.`,
      fix: safeFix(`Write ${stranger.name}`, dissolveList(node.path, stranger.name)),
    });
  },
});
