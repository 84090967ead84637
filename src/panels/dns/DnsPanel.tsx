import { pasteNameRules } from "../../core/importers/paste/pasteNameRules.ts";
import { at } from "../../core/profile/at.ts";
import { type NameRule, describeNameRule } from "../../core/profile/overview/describeNameRule.ts";
import { type AnyRef, refTo } from "../../core/profile/ref.ts";
import { domainNameInformation } from "../../core/vocabulary/dns.ts";
import { Field } from "../../forms/Field.tsx";
import { ListEditor, type RowWords } from "../../forms/ListEditor.tsx";
import { PanelForm } from "../../forms/usePanelForm.tsx";
import { PanelPage, PanelSection } from "../../ui/PanelPage.tsx";
import { ServerExemptions } from "./ServerExemptions.tsx";

const rules = at.DomainNameInformation;
const EMPTY =
  "No name rules: every name is resolved with the DNS servers of the network interfaces, in the order of their metrics.";
const HINT =
  "One rule a line: .corp.contoso.com = 10.10.0.2, 10.10.0.3. A name alone is an exemption. CSV with headings and the list of Get-DnsClientNrptRule are read too.";

export function DnsPanel() {
  return (
    <PanelPage
      title="Name resolution"
      intro="Which DNS servers answer for which names while the VPN is connected, and how short names are completed."
    >
      <PanelForm>
        <PanelSection title="Short names">
          <Field of={at.DnsSuffix} />
        </PanelSection>
      </PanelForm>
      <ListEditor
        of={rules}
        title="Name rules"
        noun={["name rule", "name rules"]}
        empty={EMPTY}
        describe={words}
        blank={{ DomainName: ".corp.contoso.com", DnsServers: ["10.10.0.2"] }}
        paste={{ hint: HINT, read: pasteNameRules }}
        fields={ruleFields}
      />
      <ServerExemptions />
      <PanelForm>
        <PanelSection title="Registration">
          <Field of={at.RegisterDNS} />
        </PanelSection>
      </PanelForm>
    </PanelPage>
  );
}

function ruleFields(row: AnyRef) {
  const rule = refTo(domainNameInformation, row.path);
  return (
    <>
      <Field of={rule.DomainName} />
      <Field of={rule.DnsServers} />
      <Field of={rule.WebProxyServers} />
      <Field of={rule.AutoTrigger} />
      <Field of={rule.Persistent} />
    </>
  );
}

function words(row: Readonly<Record<string, unknown>>): RowWords {
  return describeNameRule(row as NameRule);
}
