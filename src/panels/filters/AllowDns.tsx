import { at } from "../../core/profile/at.ts";
import { insert } from "../../core/profile/changes.ts";
import { countOf } from "../../core/profile/read.ts";
import { Offer } from "../../forms/Offer.tsx";
import { useDocument } from "../../react/useDocument.ts";
import { dnsFilters, lacksDns } from "./dnsFilters.ts";

const filters = at.TrafficFilter;

/** Says that filters block DNS as well, and offers the two that allow it. */
export function AllowDns() {
  const document = useDocument();
  if (document === null || !lacksDns(document)) return null;
  return (
    <Offer
      action="Allow DNS"
      label="Allow DNS through the tunnel"
      path={filters.path}
      change={(current) => insert(filters, countOf(current, filters.path), dnsFilters(current))}
    >
      What no filter allows is blocked on the VPN interface. No filter here names port 53 or leaves the port open, so
      DNS through the tunnel is blocked too.
    </Offer>
  );
}
