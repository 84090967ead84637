import { defineArea } from "../../area.ts";
import { exclBroader } from "./excl-broader.ts";
import { exclDefault } from "./excl-default.ts";
import { exclForceOldOs } from "./excl-force-old-os.ts";
import { exclInternalDns } from "./excl-internal-dns.ts";
import { exclLockdown } from "./excl-lockdown.ts";
import { exclM365Stale } from "./excl-m365-stale.ts";
import { exclOutsideInclude } from "./excl-outside-include.ts";
import { exclSeedNote } from "./excl-seed-note.ts";

/** What goes around the tunnel. */
export const exclusions = defineArea({ id: "exclusions", title: "Exclusion routes", panel: "routing" }, [
  exclDefault,
  exclBroader,
  exclOutsideInclude,
  exclInternalDns,
  exclLockdown,
  exclForceOldOs,
  exclSeedNote,
  exclM365Stale,
]);
