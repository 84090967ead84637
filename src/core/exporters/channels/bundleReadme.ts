import { overviewOf } from "../../profile/overview.ts";
import type { Scope } from "../../vocabulary/spec.ts";
import type { CardRow, Export, ExportedFile, ExportJob } from "../exporter.ts";
import { LOOK_AT_EXIT_CODE, WHO_RUNS_IT } from "../powershell/steps.ts";
import { madeFrom, titleOf } from "../about.ts";
import type { Channel } from "./bundleChannels.ts";
import type { Delivery } from "./delivery.ts";
import { prerequisites } from "./prerequisites.ts";
import { type Section, readmeFile } from "./readme.ts";

/** What a bundle is made of. */
export interface BundleParts {
  readonly channel: Channel;
  /** Whose profile it is once it is delivered. */
  readonly scope: Scope;
  readonly deliveries: readonly Delivery[];
  /** Which formats of the channel are not in it, and why. */
  readonly leftOut: readonly string[];
  readonly verification: Export;
  readonly removal: Export;
  /** Paths in the archive, and what is there. */
  readonly contents: readonly CardRow[];
}

/** The README of a bundle: what to do in which order, from the certificates to the way back. */
export function bundleReadme(job: ExportJob, parts: BundleParts): ExportedFile {
  const { channel, deliveries, verification, contents } = parts;
  return readmeFile({
    title: `${titleOf(job)}: ${channel.title}`,
    opening: [
      `${madeFrom(job)}.`,
      "Everything here is for one profile and one way of delivery. Go from top to bottom.",
    ],
    sections: [
      { kind: "list", title: "What the profile does", sentences: story(job) },
      { kind: "values", title: "What is in the archive", rows: contents },
      { kind: "steps", title: "Step 1: Before you start", sentences: beforehand(job) },
      ...deliveries.flatMap((delivery) => deliverySections(delivery, deliveries.length)),
      { kind: "list", title: "What to know", sentences: unique([...deliveries.flatMap(knowledge), ...parts.leftOut]) },
      { kind: "steps", title: "Step 3: Verify", sentences: verifying(verification) },
      { kind: "steps", title: "The way back", sentences: goingBack(parts) },
    ],
  });
}

function story({ document, scope, name }: ExportJob): readonly string[] {
  if (document === null) return [];
  return overviewOf(document, scope, name).map(({ topic, text }) => `${topic}: ${text}`);
}

function beforehand(job: ExportJob): readonly string[] {
  return [
    ...prerequisites(job),
    "Where a profile of this name is installed already, keep a copy of what you deployed: " +
      "Windows returns it in its own words only.",
    "Choose one device and one user to try everything on first.",
  ];
}

function deliverySections({ exporter, result }: Delivery, count: number): readonly Section[] {
  const title =
    count === 1 ? `Step 2: Deliver: ${exporter.title}` : `Step 2: Deliver: ${exporter.title} (one of ${count} ways)`;
  const isUnpacked = result.files[0]?.text === null;
  return [
    { kind: "steps", title, sentences: [...(isUnpacked ? [UNPACKED] : []), ...result.steps] },
    { kind: "values", title: `Values to enter: ${exporter.title}`, rows: result.card },
    { kind: "list", title: `What is left out: ${exporter.title}`, sentences: result.losses },
    { kind: "list", title: `What differs from the text as written: ${exporter.title}`, sentences: result.changes },
  ];
}

const UNPACKED = "What is called the archive below is unpacked already: it is the folder Deliver, or its folder in it.";

function knowledge({ result }: Delivery): readonly string[] {
  return result.notes;
}

function verifying(verification: Export): readonly string[] {
  return [
    "Have the test user sign in, and look for the connection in the network settings of Windows.",
    "Check that the tunnel comes up outside your network, and that names and services inside it are reached.",
    `For a report of what Windows made of the profile, use ${nameOf(verification)} from the folder Verify.`,
    ...verification.steps,
  ];
}

function goingBack({ channel, scope, removal }: BundleParts): readonly string[] {
  return [
    channel.end,
    `Where the profile is still there, ${nameOf(removal)} from the folder Remove removes it. Try it with -WhatIf first.`,
    WHO_RUNS_IT[scope],
    LOOK_AT_EXIT_CODE,
    "Then deliver the profile that was there before, from your copy of it.",
  ];
}

function nameOf({ files }: Export): string {
  return files[0]?.name ?? "";
}

function unique(sentences: readonly string[]): readonly string[] {
  return [...new Set(sentences)];
}
