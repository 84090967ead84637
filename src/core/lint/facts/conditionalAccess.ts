import { at } from "../../profile/at.ts";
import type { Read } from "./eapSlots.ts";

/** Whether each connection fetches a certificate from Microsoft Entra, as far as a user tunnel can. */
export function usesConditionalAccess(read: Read): boolean {
  return read(at.DeviceCompliance.Enabled).value === true && read(at.DeviceTunnel).value !== true;
}
