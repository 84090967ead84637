import { isOlder } from "../../concerns.ts";
import { inProfile } from "../../examples.ts";
import { windowsName } from "../../../vocabulary/windowsName.ts";
import { defineRule } from "../../rule.ts";
import { page, sources } from "../../sources.ts";

export const osWin10Eol = defineRule({
  id: "os-win10-eol",
  severity: "advice",
  title: "The devices run a Windows that still gets updates",
  why: "General support of Windows 10 ended in October 2025; only paid and long-term editions get updates. It also lacks the settings of Windows 11.",
  source: [
    page(
      "Windows 10 Home and Pro: lifecycle (Microsoft)",
      "https://learn.microsoft.com/lifecycle/products/windows-10-home-and-pro",
    ),
    sources.conclusion,
  ],
  context: ["oldestWindows"],
  good: [{ xml: inProfile`<AlwaysOn>true</AlwaysOn>`, context: { oldestWindows: "11 23H2" } }],
  bad: [{ xml: inProfile`<AlwaysOn>true</AlwaysOn>`, context: { oldestWindows: "22H2" } }],

  check({ context, report }) {
    const { oldestWindows } = context;
    if (oldestWindows === undefined || !isOlder(oldestWindows, "11 21H2")) return;
    report({ path: [] }, { message: `The oldest Windows of this deployment is ${windowsName(oldestWindows)}.` });
  },
});
