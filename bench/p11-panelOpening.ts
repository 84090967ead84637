import type { Page } from "@playwright/test";
import { LEAVING, TYPED, goToPanel, openProfile, quiet, timed } from "./app.ts";
import type { Lab } from "./lab.ts";
import { interleave } from "./measure.ts";
import type { Figure, Metric } from "./metric.ts";
import { profileWithRoutes } from "./profiles.ts";

const ROUNDS = 8;

/** P11: a panel with a long list opens like one with a short list. */
export const panelOpening: Metric = {
  id: "P11",
  title: "A panel with a long list opens",
  goal: "≤ 1.1 with 1 000 routes, ≤ 1.15 with 10 000; as many nodes ± 50",
  reference: "the same panel with 100 routes",
  async run(lab) {
    const pages = {
      short: await openWith(lab, 100),
      long: await openWith(lab, 1_000),
      longest: await openWith(lab, 10_000),
    };
    const times = await interleave(ROUNDS, {
      short: () => openPanel(pages.short, 100),
      long: () => openPanel(pages.long, 1_000),
      longest: () => openPanel(pages.longest, 10_000),
    });
    const nodesOfShort = await countNodes(pages.short);
    const nodes = {
      long: (await countNodes(pages.long)) - nodesOfShort,
      longest: (await countNodes(pages.longest)) - nodesOfShort,
    };
    await Promise.all(Object.values(pages).map((page) => page.context().close()));
    return [
      timeFigure("1 000", times.long, times.short, 1.1),
      timeFigure("10 000", times.longest, times.short, 1.15),
      nodesFigure("1 000", nodes.long),
      nodesFigure("10 000", nodes.longest),
    ];
  },
};

function timeFigure(routes: string, ours: readonly number[], reference: readonly number[], atMost: number): Figure {
  const what = `panel to painted rows, ${routes} routes`;
  return { what, unit: "ms", ours, reference, goal: { of: "ratio", atMost } };
}

function nodesFigure(routes: string, more: number): Figure {
  const what = `nodes more or less, ${routes} routes`;
  return { what, unit: "count", ours: [Math.abs(more)], reference: [], goal: { of: "ours", atMost: 50 } };
}

async function openWith(lab: Lab, routes: number): Promise<Page> {
  return openProfile(lab, await lab.newContext(), TYPED.panel, profileWithRoutes(routes));
}

async function openPanel(page: Page, routes: number): Promise<readonly number[]> {
  await page.bringToFront();
  await goToPanel(page, TYPED.panel);
  await page.locator(`[data-path="${TYPED.path}"]`).waitFor();
  await quiet(page);
  const rows = `[role=grid][aria-rowcount="${routes}"] [role=row]`;
  const time = await timed(page, LEAVING, [rows], () => goToPanel(page, "routing"));
  await quiet(page);
  return [time];
}

/** Nodes of the panel: the text pane shows another part of another text. */
function countNodes(page: Page): Promise<number> {
  return page.locator("main *").count();
}
