import { defineArea } from "../../area.ts";
import { proxyBoth } from "./proxy-both.ts";
import { proxyDeviceTunnel } from "./proxy-device-tunnel.ts";
import { proxyExceptions } from "./proxy-exceptions.ts";
import { proxyPacUrl } from "./proxy-pac-url.ts";
import { proxyPort } from "./proxy-port.ts";
import { proxyScheme } from "./proxy-scheme.ts";
import { proxySplit } from "./proxy-split.ts";

export const proxy = defineArea({ id: "proxy", title: "Proxy", panel: "proxy" }, [
  proxySplit,
  proxyBoth,
  proxyPort,
  proxyScheme,
  proxyPacUrl,
  proxyDeviceTunnel,
  proxyExceptions,
]);
