import type { VpnProfile } from "../../profile/at.ts";
import { route } from "../../vocabulary/routes.ts";
import { type JsonObject, objectsAt, odataType, propertyOf, textAt } from "../graphObject.ts";
import { decodeAs } from "./decode.ts";
import { defined } from "./defined.ts";
import type { Report, Section } from "./section.ts";

type Route = NonNullable<VpnProfile["Route"]>[number];

/** What Graph's reference gives as the bounds of prefixSize, for IPv6 as well. */
const [SHORTEST, LONGEST] = [1, 32];

/** Routes into the tunnel. A policy has no routes past it, no metrics, and no prefixes but 1 to 32. */
export const routes: Section = {
  properties: ["routes"],
  toGraph({ Route = [] }) {
    const said = Route.filter(isSayable).map(({ Address, PrefixSize }) => ({
      "@odata.type": odataType("vpnRoute"),
      destinationPrefix: Address,
      prefixSize: PrefixSize,
    }));
    return said.length === 0 ? {} : { routes: said };
  },
  fromGraph(policy, report) {
    const said = objectsAt(policy, "routes").flatMap(([one, index]) => routeOf(one, `routes[${index}]`, report) ?? []);
    return said.length === 0 ? {} : { Route: said };
  },
};

function isSayable({ Address, PrefixSize, ExclusionRoute }: Route): boolean {
  if (Address === undefined || PrefixSize === undefined || ExclusionRoute === true) return false;
  return PrefixSize >= SHORTEST && PrefixSize <= LONGEST;
}

function routeOf(one: JsonObject, where: string, report: Report): Route | null {
  const { Address, PrefixSize } = route.children;
  const address = decodeAs(Address, textAt(one, "destinationPrefix"), `${where}.destinationPrefix`, report);
  if (address === undefined) return null;
  const size = decodeAs(PrefixSize, propertyOf(one, "prefixSize"), `${where}.prefixSize`, report);
  return { Address: address, ...defined({ PrefixSize: size }) };
}
