import { type ComponentType, createElement, lazy, useState } from "react";

/** A panel of the editor: one concern, in one folder. `index.ts` is the list. */
export interface PanelDefinition {
  /** Part of the address: `#/routing`. */
  readonly id: string;
  readonly title: string;
  /** Paths of the settings that the panel holds; everything below a path belongs to it, unless another panel names it more closely. */
  readonly covers: readonly string[];
  /** Brings the panel's code. Before it has come, `Component` suspends. */
  readonly load: () => Promise<ComponentType>;
  readonly Component: ComponentType;
}

/** Declares a panel whose code comes when it is asked for, so that the first page carries only the first panel. */
export function definePanel(panel: Omit<PanelDefinition, "Component">): PanelDefinition {
  let ready: ComponentType | null = null;
  const load = async (): Promise<ComponentType> => (ready ??= await panel.load());
  const Later = lazy(async () => ({ default: await load() }));
  function Component() {
    // What is there already is drawn at once; what is drawn stays the same component.
    const [Panel] = useState<ComponentType>(() => ready ?? Later);
    return createElement(Panel);
  }
  return { ...panel, load, Component };
}
