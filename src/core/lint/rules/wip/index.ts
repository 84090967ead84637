import { defineArea } from "../../area.ts";
import { wipDeprecated } from "./wip-deprecated.ts";
import { wipOneProfile } from "./wip-one-profile.ts";
import { wipRedundantLists } from "./wip-redundant-lists.ts";

/** What is left of Windows Information Protection. */
export const wip = defineArea({ id: "wip", title: "Windows Information Protection", panel: "triggers" }, [
  wipDeprecated,
  wipRedundantLists,
  wipOneProfile,
]);
