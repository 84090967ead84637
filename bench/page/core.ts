/** The core and what it is compared with, in a page: `window.bench` is asked for one timing after the other. */
import { parseXml as parseWithRgrove } from "@rgrove/parse-xml";
import { XMLBuilder, XMLParser, XMLValidator } from "fast-xml-parser";
import { z } from "zod";
import { at } from "../../src/core/profile/at.ts";
import { printElement } from "../../src/core/profile/print.ts";
import { readAny } from "../../src/core/profile/read.ts";
import { vpnProfile } from "../../src/core/vocabulary/profile.ts";
import type { XmlDocument, XmlNode } from "../../src/core/xml/document.ts";
import { parseXml } from "../../src/core/xml/parse.ts";
import { profileWithLists } from "../profiles.ts";
import { deliveringTasks } from "./delivering.ts";
import { lintingTasks } from "./linting.ts";

// As in the app: its policy forbids building code from text.
z.config({ jitless: true });

const OPTIONS = { ignoreAttributes: false, parseTagValue: false, trimValues: false } as const;
const orderedParser = new XMLParser({ ...OPTIONS, preserveOrder: true, captureMetaData: true, htmlEntities: true });
const plainParser = new XMLParser(OPTIONS);
const builder = new XMLBuilder({ ignoreAttributes: false, format: true });
const LAYOUT = { indent: "", unit: "  ", lineEnd: "\n" };
const SHORTEST = 25;

export type Task = () => unknown;

interface Bench {
  /** Makes the tasks for a profile with `count` entries in each of three lists. */
  readonly prepare: (count: number) => void;
  /** Milliseconds that one run of a task takes: the mean of as many runs as fill {@link SHORTEST}. */
  readonly time: (task: string) => number;
}

declare global {
  interface Window {
    bench: Bench;
    /** Whatever a task made, so that no compiler drops the work. */
    kept: unknown;
  }
}

let tasks: Readonly<Record<string, Task>> = {};

window.bench = {
  prepare(count) {
    const text = profileWithLists(count);
    tasks = { ...readingTasks(text), ...printingTasks(text), ...lintingTasks(text), ...deliveringTasks(text) };
  },
  time(name) {
    const task = tasks[name];
    if (task === undefined) throw new Error(`There is no task ${name}.`);
    const started = performance.now();
    let runs = 0;
    do {
      window.kept = task();
      runs++;
    } while (performance.now() - started < SHORTEST);
    return (performance.now() - started) / runs;
  },
};

function readingTasks(text: string): Readonly<Record<string, Task>> {
  return {
    scan: () => scan(text),
    parse: () => parsed(text),
    parseAndVisit: () => countNodes(parsed(text).segments.map(({ element }) => element)),
    fastXmlParser: () => [XMLValidator.validate(text), orderedParser.parse(text)],
    rgrove: () => parseWithRgrove(text, { includeOffsets: true, preserveComments: true, preserveCdata: true }),
  };
}

function printingTasks(text: string): Readonly<Record<string, Task>> {
  const value = readAny(parsed(text), { path: at.path, spec: vpnProfile }).value;
  const print = (): string => printElement("VPNProfile", vpnProfile, value, LAYOUT, new Map([["", ""]]));
  const lines = print().split(/(?<=\n)/);
  const plain: unknown = plainParser.parse(print());
  return {
    print: () => flat(print()),
    concatenate: () => flat(concatenated(lines)),
    fastXmlBuilder: () => flat(builder.build(plain)),
  };
}

function parsed(text: string): XmlDocument {
  const result = parseXml(text);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

function scan(text: string): number {
  let sum = 0;
  for (let index = 0; index < text.length; index++) sum = (sum + text.charCodeAt(index)) | 0;
  return sum;
}

function concatenated(lines: readonly string[]): string {
  let text = "";
  for (const line of lines) text += line;
  return text;
}

/** Reading one unit makes the engine join the pieces of a text for good. */
function flat(text: string): string {
  window.kept = text.charCodeAt(text.length >> 1);
  return text;
}

function countNodes(nodes: readonly XmlNode[]): number {
  let count = nodes.length;
  for (const node of nodes) if (node.kind === "element") count += countNodes(node.nodes);
  return count;
}
