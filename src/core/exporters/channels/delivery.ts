import type { Problem } from "../../profile/problems.ts";
import type { AnyExporter } from "../anyExporter.ts";
import type { Export, ExportJob } from "../exporter.ts";
import type { Channel } from "./bundleChannels.ts";

/** One format of a channel, and what it gives for a profile. */
export interface Delivery {
  readonly exporter: AnyExporter;
  readonly result: Export;
}

/** Why the channel takes this profile in none of its formats; empty when one of them takes it. */
export function channelBlockers(channel: Channel, job: ExportJob): readonly Problem[] {
  const all = channel.exporters.map((exporter) => exporter.blockers(job, exporter.defaults));
  if (all.some((blockers) => blockers.length === 0)) return [];
  return [...new Map(all.flat().map((problem) => [`${problem.rule}\n${problem.message}`, problem])).values()];
}

/** What the channel gives for a profile, in each format that takes it. */
export function deliveriesBy(channel: Channel, job: ExportJob): readonly Delivery[] {
  return channel.exporters
    .filter((exporter) => exporter.blockers(job, exporter.defaults).length === 0)
    .map((exporter) => ({ exporter, result: exporter.export(job, exporter.defaults) }));
}

/** Which formats of the channel do not take the profile, and why; a sentence each. */
export function leftOut(channel: Channel, job: ExportJob): readonly string[] {
  return channel.exporters.flatMap((exporter) => {
    const [blocker] = exporter.blockers(job, exporter.defaults);
    return blocker === undefined ? [] : [`${exporter.title} is left out. ${blocker.message}`];
  });
}
