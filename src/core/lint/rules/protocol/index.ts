import { defineArea } from "../../area.ts";
import { protoAutomaticLegacy } from "./proto-automatic-legacy.ts";
import { protoAutomaticOrder } from "./proto-automatic-order.ts";
import { protoDataEncryptionInvalid } from "./proto-data-encryption-invalid.ts";
import { protoDataEncryptionWeak } from "./proto-data-encryption-weak.ts";
import { protoIkev2FragmentationOff } from "./proto-ikev2-fragmentation-off.ts";
import { protoIkev2OnlyNoFallback } from "./proto-ikev2-only-no-fallback.ts";
import { protoInvalid } from "./proto-invalid.ts";
import { protoL2tp } from "./proto-l2tp.ts";
import { protoL2tpPskCleartext } from "./proto-l2tp-psk-cleartext.ts";
import { protoL2tpPskUnused } from "./proto-l2tp-psk-unused.ts";
import { protoMachineCertNotIkev2 } from "./proto-machine-cert-not-ikev2.ts";
import { protoMissing } from "./proto-missing.ts";
import { protoNetworkOutageNotIkev2 } from "./proto-network-outage-not-ikev2.ts";
import { protoNetworkOutageTime } from "./proto-network-outage-time.ts";
import { protoPptp } from "./proto-pptp.ts";
import { protoProtocollistContents } from "./proto-protocollist-contents.ts";
import { protoProtocollistMissing } from "./proto-protocollist-missing.ts";
import { protoProtocollistNeedsWin11 } from "./proto-protocollist-needs-win11.ts";
import { protoProtocollistUnused } from "./proto-protocollist-unused.ts";
import { protoRetrytimeRange } from "./proto-retrytime-range.ts";
import { protoRetrytimeSpelling } from "./proto-retrytime-spelling.ts";
import { protoSstpNeedsWin11 } from "./proto-sstp-needs-win11.ts";

export const protocol = defineArea({ id: "protocol", title: "Protocol", panel: "servers" }, [
  protoMissing,
  protoInvalid,
  protoAutomaticOrder,
  protoAutomaticLegacy,
  protoSstpNeedsWin11,
  protoProtocollistNeedsWin11,
  protoProtocollistMissing,
  protoProtocollistUnused,
  protoProtocollistContents,
  protoRetrytimeRange,
  protoRetrytimeSpelling,
  protoPptp,
  protoL2tp,
  protoL2tpPskCleartext,
  protoL2tpPskUnused,
  protoIkev2OnlyNoFallback,
  protoMachineCertNotIkev2,
  protoIkev2FragmentationOff,
  protoNetworkOutageTime,
  protoNetworkOutageNotIkev2,
  protoDataEncryptionWeak,
  protoDataEncryptionInvalid,
]);
