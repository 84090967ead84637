import type { ControlProps } from "./ControlProps.ts";
import { TextControl } from "./TextControl.tsx";

/** A list, one item a line; commas and semicolons that people paste are understood too. */
export function TokensControl(props: ControlProps) {
  return <TextControl {...props} rows="many" monospaced />;
}
