import { defineArea } from "../../area.ts";
import { pluginCustomXml } from "./plugin-custom-xml.ts";
import { pluginNativeSettings } from "./plugin-native-settings.ts";
import { pluginPfn } from "./plugin-pfn.ts";
import { pluginSecret } from "./plugin-secret.ts";
import { pluginServerSeparator } from "./plugin-server-separator.ts";
import { pluginServers } from "./plugin-servers.ts";

/** Connections that a VPN app makes. */
export const plugin = defineArea({ id: "plugin", title: "Plug-in", panel: "plug-in" }, [
  pluginPfn,
  pluginServers,
  pluginServerSeparator,
  pluginCustomXml,
  pluginSecret,
  pluginNativeSettings,
]);
