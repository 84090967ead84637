import { defineArea } from "../../area.ts";
import { tndGeneric } from "./tnd-generic.ts";
import { tndLeadingDot } from "./tnd-leading-dot.ts";
import { tndLockdown } from "./tnd-lockdown.ts";
import { tndMissing } from "./tnd-missing.ts";
import { tndNotAllSuffixes } from "./tnd-not-all-suffixes.ts";
import { tndOldBuildBug } from "./tnd-old-build-bug.ts";
import { tndSeparator } from "./tnd-separator.ts";
import { tndSpaces } from "./tnd-spaces.ts";
import { tndSpoofable } from "./tnd-spoofable.ts";
import { tndTunnelsDiffer } from "./tnd-tunnels-differ.ts";

/** Networks on which no tunnel connects by itself. */
export const trustedNetwork = defineArea({ id: "trustedNetwork", title: "Trusted network", panel: "triggers" }, [
  tndMissing,
  tndSeparator,
  tndSpaces,
  tndLeadingDot,
  tndNotAllSuffixes,
  tndGeneric,
  tndSpoofable,
  tndLockdown,
  tndTunnelsDiffer,
  tndOldBuildBug,
]);
