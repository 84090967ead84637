import { listOf } from "./listOf.ts";
import { text } from "./text.ts";

const serverUrl = text({
  says: "web address, host name or IP address",
  forbid: [
    { pattern: /,/, because: "Servers of a plug-in are separated by semicolons, not by commas." },
    { pattern: /\s/, because: "A web address, host name or IP address without blanks is expected." },
  ],
});

/** Web addresses, host names or IP addresses with semicolons between them: `PluginProfile/ServerUrlList`. */
export const urlList = listOf(serverUrl, {
  says: "web addresses, host names or IP addresses separated by semicolons",
  separator: ";",
});
