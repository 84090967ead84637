import { trafficFilter } from "../../vocabulary/trafficFilter.ts";
import { at } from "../at.ts";
import { refTo } from "../ref.ts";
import { describeFilter } from "./describeFilter.ts";
import { type Asked, type Draft, sentence } from "./draft.ts";
import { counted } from "../../phrases.ts";

const row = refTo(trafficFilter, at.TrafficFilter.path);
const MOST = 2;

/** Which traffic may use the VPN interface. */
export function tellFilters(asked: Asked): readonly Draft[] {
  return sentence(
    "Traffic filters",
    [
      row.App.Id,
      row.Protocol,
      row.RemotePortRanges,
      row.RemoteAddressRanges,
      row.Direction,
      row.Claims,
      row.LocalPortRanges,
      row.LocalAddressRanges,
      row.RoutingPolicyType,
    ],
    words(asked),
  );
}

function words(asked: Asked): string | null {
  const all = asked.value(at.TrafficFilter) ?? [];
  if (all.length === 0) {
    return asked.isAbsent(at.TrafficFilter)
      ? "no filters: all traffic on the VPN interface is allowed, in both directions"
      : null;
  }
  const shown = all.slice(0, MOST).map((filter) => {
    const { main, detail } = describeFilter(filter);
    return `${main} (${detail})`;
  });
  const more = all.length > MOST ? ` and ${(all.length - MOST).toLocaleString("en-US")} more` : "";
  return `only what ${counted(all.length, "filter allows", "filters allow")} passes: ${shown.join("; ")}${more}`;
}
