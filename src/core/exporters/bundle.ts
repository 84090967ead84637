import { z } from "zod";
import { CHANNELS, CHANNEL_NAMES, type Channel } from "./channels/bundleChannels.ts";
import { contentsOf, deliveryFolders, shownOf } from "./channels/bundleFolders.ts";
import { bundleReadme } from "./channels/bundleReadme.ts";
import { channelBlockers, type Delivery, deliveriesBy, leftOut } from "./channels/delivery.ts";
import { packed } from "./channels/packed.ts";
import type { Export, ExportedFile, ExportJob, Exporter } from "./exporter.ts";
import { powershellRemove } from "./powershellRemove.ts";
import { powershellVerify } from "./powershellVerify.ts";
import { fileStem } from "./profileName.ts";
import { profileXml } from "./profileXml.ts";

const options = z.object({ channel: z.enum(CHANNEL_NAMES) });
type Options = z.infer<typeof options>;

/** All that one way of delivery needs, with a README that says what to do in which order. */
export const bundle: Exporter<Options> = {
  id: "bundle",
  group: "file",
  title: "Everything for one channel",
  summary: "An archive with the profile, what delivers, verifies and removes it, and the steps in order.",
  comesBack: { as: "text" },
  options,
  defaults: { channel: "intune-policy" },
  labels: [
    {
      option: "channel",
      title: "Channel",
      help: "How the profile gets to the devices. Each format has further options of its own when exported by itself.",
      choices: CHANNEL_NAMES.map((value) => ({ value, title: CHANNELS[value].title })),
    },
  ],
  blockers: (job, { channel }) => channelBlockers(CHANNELS[channel], job),
  export: exportBundle,
};

function exportBundle(job: ExportJob, { channel: name }: Options): Export {
  const channel: Channel = CHANNELS[name];
  const installed = { ...job, scope: channel.scopes?.[job.scope] ?? job.scope };
  const deliveries = deliveriesBy(channel, job);
  const verification = powershellVerify.export(installed, powershellVerify.defaults);
  const removal = powershellRemove.export(installed, powershellRemove.defaults);
  const folders = {
    Profile: asWritten(job),
    ...deliveryFolders(deliveries),
    Verify: verification.files,
    Remove: removal.files,
  };
  const skipped = leftOut(channel, job);
  const readme = bundleReadme(job, {
    channel,
    scope: installed.scope,
    deliveries,
    leftOut: skipped,
    verification,
    removal,
    contents: contentsOf(folders),
  });
  const [archive] = packed(`${fileStem(job.name)}.${name}.zip`, { "": [readme], ...folders });
  return {
    files: [archive, readme, ...shownOf(folders)],
    profileXml: job.text,
    ...said(deliveries, skipped),
    steps: STEPS,
  };
}

function said(deliveries: readonly Delivery[], skipped: readonly string[]) {
  const each = (of: (result: Export) => readonly string[]) => [
    ...new Set(deliveries.flatMap(({ result }) => of(result))),
  ];
  return {
    changes: each(({ changes }) => changes),
    losses: each(({ losses }) => losses),
    notes: [...each(({ notes }) => notes), ...skipped],
    // The values of several formats would read as one list: the README keeps them apart.
    card: deliveries.length === 1 ? deliveries.flatMap(({ result }) => result.card) : [],
  };
}

const STEPS: readonly string[] = [
  "Unpack the archive, and read README.md: it goes from what has to be there before, over the delivery, " +
    "to verifying and the way back.",
  "Look through the archive before you hand it on: it holds the whole profile.",
];

/** The profile under a name that no delivered file has. */
function asWritten(job: ExportJob): readonly ExportedFile[] {
  const { files } = profileXml.export(job, profileXml.defaults);
  return files.map((file) => ({ ...file, name: `${fileStem(job.name)}.as-written.xml` }));
}
