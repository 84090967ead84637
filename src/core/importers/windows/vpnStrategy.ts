/** What VpnStrategy of the phone book asks for, and the protocol of ProfileXML that comes first in it. */
export interface Strategy {
  /** "" when ProfileXML has none. */
  readonly protocol: string;
  /** What it says beyond that protocol, as in "IKEv2, then SSTP"; null when it says just that. */
  readonly order: string | null;
}

/** VPN_STRATEGY of ras.h. */
const STRATEGIES: Readonly<Record<string, Strategy>> = {
  0: { protocol: "Automatic", order: null },
  1: { protocol: "PPTP", order: null },
  2: { protocol: "PPTP", order: "PPTP, then the others" },
  3: { protocol: "L2TP", order: null },
  4: { protocol: "L2TP", order: "L2TP, then the others" },
  5: { protocol: "SSTP", order: null },
  6: { protocol: "SSTP", order: "SSTP, then the others" },
  7: { protocol: "IKEv2", order: null },
  8: { protocol: "IKEv2", order: "IKEv2, then the others" },
  9: { protocol: "", order: "GRE" },
  12: { protocol: "PPTP", order: "PPTP, then SSTP" },
  13: { protocol: "L2TP", order: "L2TP, then SSTP" },
  14: { protocol: "IKEv2", order: "IKEv2, then SSTP" },
  15: { protocol: "", order: "a list of protocols" },
};

/** The meaning of a value of VpnStrategy. */
export function protocolOf(written: string): Strategy {
  return STRATEGIES[written.trim()] ?? { protocol: "", order: "an order that is not known here" };
}
