import { defineArea } from "../../area.ts";
import { trigAlwaysonactive } from "./trig-alwaysonactive.ts";
import { trigAppDuplicate } from "./trig-app-duplicate.ts";
import { trigAppPath } from "./trig-app-path.ts";
import { trigAppPfn } from "./trig-app-pfn.ts";
import { trigAppQuotes } from "./trig-app-quotes.ts";
import { trigAppRetired } from "./trig-app-retired.ts";
import { trigAppSystem } from "./trig-app-system.ts";
import { trigAppUserVariable } from "./trig-app-user-variable.ts";
import { trigAppVersionedPath } from "./trig-app-versioned-path.ts";
import { trigAppWildcard } from "./trig-app-wildcard.ts";
import { trigButtonsOldOs } from "./trig-buttons-old-os.ts";
import { trigForceTunnel } from "./trig-force-tunnel.ts";
import { trigNameAny } from "./trig-name-any.ts";
import { trigNameShort } from "./trig-name-short.ts";
import { trigNone } from "./trig-none.ts";
import { trigRedundant } from "./trig-redundant.ts";
import { trigSharedPc } from "./trig-shared-pc.ts";
import { trigTwoActive } from "./trig-two-active.ts";
import { trigUserCanStop } from "./trig-user-can-stop.ts";

/** What starts the connection, and who can stop it. */
export const triggers = defineArea({ id: "triggers", title: "Triggers", panel: "triggers" }, [
  trigNone,
  trigRedundant,
  trigAppPath,
  trigAppWildcard,
  trigAppPfn,
  trigAppSystem,
  trigAppQuotes,
  trigAppUserVariable,
  trigAppVersionedPath,
  trigAppRetired,
  trigAppDuplicate,
  trigNameAny,
  trigNameShort,
  trigForceTunnel,
  trigTwoActive,
  trigSharedPc,
  trigUserCanStop,
  trigButtonsOldOs,
  trigAlwaysonactive,
]);
