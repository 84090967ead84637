import { at } from "../../../profile/at.ts";
import { windowsName } from "../../../vocabulary/windowsName.ts";
import { isOlder } from "../../concerns.ts";
import { inProfile } from "../../examples.ts";
import { defineRule } from "../../rule.ts";
import { sources } from "../../sources.ts";

const SINCE = "11 22H2";

export const trigButtonsOldOs = defineRule({
  id: "trig-buttons-old-os",
  severity: "warning",
  title: "Where a button has to go, every Windows knows how",
  why: "Older releases have no such setting: the button stays, and people can edit the connection or end it.",
  source: [sources.hicksUser, sources.dpc, sources.csp],
  disputed: "Microsoft lists both settings from Windows 11 21H2; field reports say that they work from 22H2.",
  context: ["oldestWindows"],
  good: [
    {
      xml: inProfile`<DisableDisconnectButton>true</DisableDisconnectButton>`,
      context: { oldestWindows: "11 23H2" },
    },
    { xml: inProfile`<AlwaysOn>true</AlwaysOn>`, context: { oldestWindows: "22H2" } },
  ],
  bad: [
    { xml: inProfile`<DisableDisconnectButton>true</DisableDisconnectButton>`, context: { oldestWindows: "22H2" } },
    {
      xml: inProfile`
      <AlwaysOn>true</AlwaysOn>
      <DisableAdvancedOptionsEditButton>true</DisableAdvancedOptionsEditButton>`,
      context: { oldestWindows: "11 21H2" },
    },
  ],

  check({ profile, ask, report }) {
    const buttons = (["DisableAdvancedOptionsEditButton", "DisableDisconnectButton"] as const).filter(
      (name) => profile[name] === true,
    );
    if (buttons.length === 0) return;
    const oldest = ask("oldestWindows");
    if (oldest === undefined || !isOlder(oldest, SINCE)) return;
    for (const name of buttons) report(at[name], { message: `${windowsName(oldest)} shows the button all the same.` });
  },
});
