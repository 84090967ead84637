import { listOf } from "./listOf.ts";
import { networkName } from "./networkName.ts";

/** Names of trusted networks, separated by commas. */
export const networkNameList = listOf(networkName, { separator: ",", says: "network names separated by commas" });
