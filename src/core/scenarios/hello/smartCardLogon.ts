import type { Usage } from "../../profile/eap/keyUsages.ts";

/** The key usage of certificates that stand in for a smart card; those of Windows Hello carry it. */
export const SMART_CARD_LOGON: Usage = { name: "Smart Card Logon", oid: "1.3.6.1.4.1.311.20.2.2" };
