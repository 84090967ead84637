import { pasteFilters } from "../../core/importers/paste/pasteFilters.ts";
import { at } from "../../core/profile/at.ts";
import { type Filter, describeFilter } from "../../core/profile/overview/describeFilter.ts";
import { type AnyRef, refTo } from "../../core/profile/ref.ts";
import { trafficFilter } from "../../core/vocabulary/trafficFilter.ts";
import { Field } from "../../forms/Field.tsx";
import { ListEditor, type RowWords } from "../../forms/ListEditor.tsx";
import { PanelPage } from "../../ui/PanelPage.tsx";
import { AllowDns } from "./AllowDns.tsx";

const filters = at.TrafficFilter;
const EMPTY =
  "No filters: all traffic on the VPN interface is allowed, in both directions. The first filter blocks everything that no filter allows.";
const HINT =
  "One filter a line: tcp 443 10.0.0.0/8, inbound tcp 3389 10.0.0.0/8, SYSTEM icmp. CSV with headings such as App, Protocol, RemotePortRanges is read too.";

export function FiltersPanel() {
  return (
    <PanelPage
      title="Traffic filters and per-app"
      intro="Which traffic may use the VPN interface. A filter allows what meets all of its conditions, and one matching filter is enough."
    >
      <ListEditor
        of={filters}
        title="Filters"
        noun={["filter", "filters"]}
        empty={EMPTY}
        describe={words}
        blank={{ Protocol: 6, RemotePortRanges: [{ from: 443, to: 443 }], RemoteAddressRanges: ["10.0.0.0/8"] }}
        paste={{ hint: HINT, read: pasteFilters }}
        fields={filterFields}
      />
      <AllowDns />
    </PanelPage>
  );
}

function filterFields(row: AnyRef) {
  const filter = refTo(trafficFilter, row.path);
  return (
    <>
      <Field of={filter.Direction} />
      <Field of={filter.App.Id} />
      <Field of={filter.RoutingPolicyType} />
      <Field of={filter.Claims} />
      <Field of={filter.Protocol} label="Protocol number (6 is TCP, 17 is UDP, 1 is ICMP)" />
      <Field of={filter.RemotePortRanges} />
      <Field of={filter.RemoteAddressRanges} />
      <Field of={filter.LocalPortRanges} />
      <Field of={filter.LocalAddressRanges} />
    </>
  );
}

function words(row: Readonly<Record<string, unknown>>): RowWords {
  return describeFilter(row as Filter);
}
