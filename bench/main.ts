import { chromium } from "@playwright/test";
import { type Lab, type Surroundings, openLab } from "./lab.ts";
import type { Figure, Metric } from "./metric.ts";
import { emit } from "./p01-emit.ts";
import { read } from "./p02-read.ts";
import { identity } from "./p03-identity.ts";
import { keyToPaint } from "./p04-keyToPaint.ts";
import { flatness } from "./p05-flatness.ts";
import { longTasks } from "./p06-longTasks.ts";
import { formReady } from "./p07-formReady.ts";
import { editorReady } from "./p08-editorReady.ts";
import { initialTransfer } from "./p09-initialTransfer.ts";
import { editorTransfer } from "./p10-editorTransfer.ts";
import { panelOpening } from "./p11-panelOpening.ts";
import { rowCommands } from "./p12-rowCommands.ts";
import { fileOpening } from "./p13-fileOpening.ts";
import { findings } from "./p14-findings.ts";
import { heap } from "./p15-heap.ts";
import { silence } from "./p16-silence.ts";
import { inAndOut } from "./p17-inAndOut.ts";
import { table } from "./table.ts";
import { isMet } from "./verdict.ts";

const METRICS: readonly Metric[] = [
  emit,
  read,
  identity,
  keyToPaint,
  flatness,
  longTasks,
  formReady,
  editorReady,
  initialTransfer,
  editorTransfer,
  panelOpening,
  rowCommands,
  fileOpening,
  findings,
  heap,
  silence,
  inAndOut,
];

/** Measures the built app, or the metrics that the command line names: `npm run bench -- P5 P7`. */
export async function main(surroundings: Surroundings): Promise<void> {
  const { executablePath, args } = surroundings;
  const browser = await chromium.launch({ executablePath, args: [...args] });
  const lab = await openLab(browser, surroundings);
  try {
    const results = await measureAll(lab, chosen(process.argv.slice(2)));
    const figures = results.flatMap(([, ofOne]) => ofOne);
    console.log(`\n${table(results)}\n\n${summary(figures)}`);
  } finally {
    lab.close();
    await browser.close();
  }
}

type Result = readonly [Metric, readonly Figure[]];

async function measureAll(lab: Lab, metrics: readonly Metric[]): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (const metric of metrics) {
    const started = performance.now();
    results.push([metric, await figuresOf(metric, lab)]);
    const seconds = ((performance.now() - started) / 1000).toFixed(0);
    console.log(`${metric.id} ${metric.title}: ${metric.goal}; 1.0 is ${metric.reference} (${seconds} s)`);
  }
  return results;
}

/** A measurement that breaks does not take the others with it, but the run has failed. */
async function figuresOf(metric: Metric, lab: Lab): Promise<readonly Figure[]> {
  try {
    return await metric.run(lab);
  } catch (error) {
    console.error(`${metric.id} could not be measured:`, error);
    process.exitCode = 1;
    return [];
  }
}

function chosen(ids: readonly string[]): readonly Metric[] {
  const wanted = new Set(ids.map((id) => id.toUpperCase()));
  const known = METRICS.filter(({ id }) => wanted.delete(id));
  if (wanted.size > 0) throw new Error(`There is no metric ${[...wanted].join(", ")}.`);
  return ids.length === 0 ? METRICS : known;
}

function summary(figures: readonly Figure[]): string {
  const verdicts = figures.map(isMet).filter((met) => met !== null);
  return `${verdicts.filter((met) => met).length} of ${verdicts.length} goals met`;
}
