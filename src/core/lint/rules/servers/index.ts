import { defineArea } from "../../area.ts";
import { serversCapturedByPersistentNrpt } from "./servers-captured-by-persistent-nrpt.ts";
import { serversIpLiteral } from "./servers-ip-literal.ts";
import { serversListNoFailover } from "./servers-list-no-failover.ts";
import { serversMissing } from "./servers-missing.ts";
import { serversPrivateIp } from "./servers-private-ip.ts";
import { serversPrivateName } from "./servers-private-name.ts";
import { serversSameForBothTunnels } from "./servers-same-for-both-tunnels.ts";
import { serversSemicolonAsList } from "./servers-semicolon-as-list.ts";
import { serversSingleLabel } from "./servers-single-label.ts";
import { serversUrl } from "./servers-url.ts";
import { serversWhitespace } from "./servers-whitespace.ts";

export const servers = defineArea({ id: "servers", title: "Servers", panel: "servers" }, [
  serversMissing,
  serversUrl,
  serversWhitespace,
  serversSemicolonAsList,
  serversSingleLabel,
  serversIpLiteral,
  serversPrivateIp,
  serversPrivateName,
  serversCapturedByPersistentNrpt,
  serversSameForBothTunnels,
  serversListNoFailover,
]);
