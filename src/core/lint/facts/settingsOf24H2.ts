import { isOlder } from "../concerns.ts";
import type { Context } from "../context.ts";

/** Whether every device is known to have the settings that Windows 11 24H2 brought, such as interface metrics. */
export function allHaveSettingsOf24H2({ oldestWindows }: Context): boolean {
  return oldestWindows !== undefined && !isOlder(oldestWindows, "11 24H2");
}
