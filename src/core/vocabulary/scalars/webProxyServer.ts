import type { Scalar } from "../spec.ts";
import { hostPort } from "./hostPort.ts";

/** The proxy of a name rule; Windows supports a single one. */
export const webProxyServer: Scalar<string> = { ...hostPort, says: "one proxy as host:port" };
