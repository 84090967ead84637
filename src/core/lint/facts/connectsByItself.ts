import type { VpnProfile } from "../../profile/at.ts";

/** Whether anything starts the connection without a person: a trusted network then matters. */
export function connectsByItself(profile: VpnProfile): boolean {
  return (
    profile.AlwaysOn === true ||
    profile.DeviceTunnel === true ||
    profile.EdpModeId !== undefined ||
    (profile.AppTrigger?.length ?? 0) > 0 ||
    (profile.DomainNameInformation?.some(({ AutoTrigger }) => AutoTrigger === true) ?? false)
  );
}
