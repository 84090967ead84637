import { type AnyExporter, toAnyExporter } from "./anyExporter.ts";
import { intune } from "./intune.ts";
import { powershell } from "./powershell.ts";
import { profileXml } from "./profileXml.ts";

/** Every format, in the order of the tabs. */
export const exporters: readonly AnyExporter[] = [
  toAnyExporter(profileXml),
  toAnyExporter(powershell),
  toAnyExporter(intune),
];
