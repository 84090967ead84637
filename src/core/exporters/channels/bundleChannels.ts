/** The ways in which a bundle can deliver a profile. */
import type { Scope } from "../../vocabulary/spec.ts";
import { type AnyExporter, toAnyExporter } from "../anyExporter.ts";
import { configMgrCompliance } from "../configMgrCompliance.ts";
import { configMgrProgram } from "../configMgrProgram.ts";
import { groupPolicyAovpnManager } from "../groupPolicyAovpnManager.ts";
import { groupPolicyDpc } from "../groupPolicyDpc.ts";
import { intuneCustom } from "../intuneCustom.ts";
import { intuneRemediation } from "../intuneRemediation.ts";
import { intuneWin32 } from "../intuneWin32.ts";
import { powershell } from "../powershell.ts";
import { provisioningPackage } from "../provisioningPackage.ts";
import { syncMl } from "../syncMl.ts";

export interface Channel {
  /** Its words in the option. */
  readonly title: string;
  /** The formats that it delivers in; where there are several, one of them is enough. */
  readonly exporters: readonly AnyExporter[];
  /** What ends the delivery, before anything is removed; one sentence. */
  readonly end: string;
  /** Whose profile it becomes, where that is not whose it was. */
  readonly scopes?: Partial<Readonly<Record<Scope, Scope>>>;
}

/** Every channel, in the order of the option. */
export const CHANNELS = {
  "intune-policy": {
    title: "Intune custom policy",
    exporters: [toAnyExporter(intuneCustom)],
    end: "Remove the assignment of the policy, and look whether Intune removed the profile: that is not documented.",
  },
  "intune-remediation": {
    title: "Intune remediation",
    exporters: [toAnyExporter(intuneRemediation)],
    end: "Remove the assignment of the remediation, or it brings the profile back.",
  },
  "intune-win32": {
    title: "Intune Win32 app",
    exporters: [toAnyExporter(intuneWin32)],
    end: "Assign the app as Uninstall, and remove the assignment as required, or Intune installs it again.",
  },
  "config-mgr": {
    title: "Configuration Manager",
    exporters: [toAnyExporter(configMgrProgram), toAnyExporter(configMgrCompliance)],
    end: "Remove the deployment of the program and of the baseline, or they bring the profile back.",
  },
  "group-policy": {
    title: "Group Policy tools",
    exporters: [toAnyExporter(groupPolicyAovpnManager), toAnyExporter(groupPolicyDpc)],
    end: "Remove the values from the Group Policy object, and wait until the devices have read it.",
    scopes: { user: "allUsers" },
  },
  "sync-ml": {
    title: "SyncML",
    exporters: [toAnyExporter(syncMl)],
    end: "Take the commands out of the management server, and send it a Delete for the profile.",
  },
  "provisioning-package": {
    title: "Provisioning package",
    exporters: [toAnyExporter(provisioningPackage)],
    end: "Remove the package from the device, so that it is not applied again. That does not remove the profile.",
  },
  powershell: {
    title: "PowerShell by hand",
    exporters: [toAnyExporter(powershell)],
    end: "Nothing delivers the profile again by itself.",
  },
} as const satisfies Readonly<Record<string, Channel>>;

export type ChannelName = keyof typeof CHANNELS;

export const CHANNEL_NAMES = Object.keys(CHANNELS) as [ChannelName, ...ChannelName[]];
