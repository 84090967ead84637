import type { eapAt } from "../../core/profile/eapAt.ts";

/** EAP-TLS on its own or inside PEAP: the same settings at two places. */
export type TlsRefs = typeof eapAt.tls | typeof eapAt.innerTls;
