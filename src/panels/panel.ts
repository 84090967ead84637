import type { ComponentType } from "react";

/** A panel of the editor: one concern, in one folder. `index.ts` is the list. */
export interface PanelDefinition {
  /** Part of the address: `#/routing`. */
  readonly id: string;
  readonly title: string;
  /** Paths of the settings that the panel holds; everything below a path belongs to it, unless another panel names it more closely. */
  readonly covers: readonly string[];
  readonly Component: ComponentType;
}
