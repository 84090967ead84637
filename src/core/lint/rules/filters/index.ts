import { defineArea } from "../../area.ts";
import { tfAddressHostBits } from "./tf-address-host-bits.ts";
import { tfAddressRangeOrder } from "./tf-address-range-order.ts";
import { tfAddressSingle } from "./tf-address-single.ts";
import { tfAddressSyntax } from "./tf-address-syntax.ts";
import { tfAppId } from "./tf-app-id.ts";
import { tfAppScript } from "./tf-app-script.ts";
import { tfBlocksEverythingElse } from "./tf-blocks-everything-else.ts";
import { tfBlocksInbound } from "./tf-blocks-inbound.ts";
import { tfClaims } from "./tf-claims.ts";
import { tfContradiction } from "./tf-contradiction.ts";
import { tfDcPortsMissing } from "./tf-dc-ports-missing.ts";
import { tfDeviceTunnelRemoval } from "./tf-device-tunnel-removal.ts";
import { tfDirectionOldOs } from "./tf-direction-old-os.ts";
import { tfDnsNotAllowed } from "./tf-dns-not-allowed.ts";
import { tfEmpty } from "./tf-empty.ts";
import { tfForceTunnelInternet } from "./tf-force-tunnel-internet.ts";
import { tfInboundOnly } from "./tf-inbound-only.ts";
import { tfIpv6 } from "./tf-ipv6.ts";
import { tfListSpaces } from "./tf-list-spaces.ts";
import { tfLocalAndRemote } from "./tf-local-and-remote.ts";
import { tfLocalPortSuspicious } from "./tf-local-port-suspicious.ts";
import { tfMaxPractical } from "./tf-max-practical.ts";
import { tfPortSyntax } from "./tf-port-syntax.ts";
import { tfPortsWithoutProtocol } from "./tf-ports-without-protocol.ts";
import { tfProtocolInvalid } from "./tf-protocol-invalid.ts";
import { tfRoutingPolicyNoApp } from "./tf-routing-policy-no-app.ts";
import { tfShadowed } from "./tf-shadowed.ts";
import { tfSystemMissing } from "./tf-system-missing.ts";

/** What may use the VPN interface. */
export const filters = defineArea({ id: "filters", title: "Traffic filters", panel: "filters" }, [
  tfBlocksEverythingElse,
  tfBlocksInbound,
  tfInboundOnly,
  tfDirectionOldOs,
  tfEmpty,
  tfPortsWithoutProtocol,
  tfProtocolInvalid,
  tfPortSyntax,
  tfListSpaces,
  tfAddressSyntax,
  tfAddressRangeOrder,
  tfAddressHostBits,
  tfAddressSingle,
  tfIpv6,
  tfLocalAndRemote,
  tfLocalPortSuspicious,
  tfRoutingPolicyNoApp,
  tfAppId,
  tfAppScript,
  tfDnsNotAllowed,
  tfSystemMissing,
  tfDcPortsMissing,
  tfForceTunnelInternet,
  tfShadowed,
  tfContradiction,
  tfClaims,
  tfDeviceTunnelRemoval,
  tfMaxPractical,
]);
