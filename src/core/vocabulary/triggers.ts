import { triggerAppId } from "./scalars/appId.ts";
import { networkNameList } from "./scalars/networkNameList.ts";
import { group, leaf } from "./spec.ts";

/** Networks on which no trigger starts a connection. */
export const trustedNetworkDetection = leaf(networkNameList, {
  title: "Trusted networks",
  does: "Holds back every automatic connection while the device is on one of these networks.",
  unset: "The VPN also connects inside the office, unless name rules with DNS servers stand in as the list.",
  misses:
    "Windows compares the name of the physical network's connection profile, usually its DNS suffix; a renamed " +
    "network no longer matches, and the network must be private, domain or managed.",
  order: [90, 6],
  csp: "TrustedNetworkDetection",
  disputed:
    "A published tool reports that Windows takes the domain names of name rules as trusted networks when this is " +
    "missing; Microsoft does not document it.",
  example: "corp.contoso.com,test.contoso.com",
});

/** An app that starts the connection. */
export const appTrigger = group(
  {
    title: "App trigger",
    does: "Starts the connection when one app is opened.",
    unset: "Opening an app does not start the connection.",
    misses:
      "Each app needs an element of its own, and the trigger does not limit the tunnel to that app: traffic " +
      "filters do.",
    order: [155, 18],
    csp: "AppTriggerList/{appTriggerRowId}",
  },
  {
    App: group(
      {
        title: "App",
        does: "Holds the identity of the app that starts the connection.",
        unset: "The trigger names no app, and the schema refuses it.",
        misses: "Its identity belongs into Id below it; one of Microsoft's samples writes the text directly here.",
        order: [10, 1],
        csp: "AppTriggerList/{appTriggerRowId}/App",
      },
      {
        Id: leaf(triggerAppId, {
          title: "App to watch",
          does:
            "Identifies the app, by package family name for a store app or by the full path of the program for any " +
            "other.",
          unset: "There is no app to watch, and the schema refuses the trigger.",
          misses:
            "A path must match the file that really runs; a launcher that starts another program triggers only for " +
            "itself.",
          order: [10, 1],
          csp: "AppTriggerList/{appTriggerRowId}/App/Id",
          disputed: "SYSTEM is documented for traffic filters only; whether it works as a trigger is not known.",
          example: "C:\\windows\\system32\\ping.exe",
        }),
      },
    ),
  },
);
