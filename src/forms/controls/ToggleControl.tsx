import { PRESENT } from "../../core/vocabulary/scalars/presence.ts";
import type { ControlProps } from "./ControlProps.ts";
import { SegmentedControl } from "./SegmentedControl.tsx";

/** Of an element that says something by standing there. */
const STATES = [
  { value: "", title: "Not configured" },
  { value: PRESENT, title: "Yes" },
];

/** Not configured, yes or no: absent is not false. */
export function ToggleControl(props: ControlProps) {
  const states = props.scalar.suggestions === undefined ? STATES : statesFrom(props.scalar.suggestions);
  return <SegmentedControl {...props} options={states} />;
}

function statesFrom(suggestions: NonNullable<ControlProps["scalar"]["suggestions"]>) {
  const [yes, no] = suggestions;
  return [
    { value: "", title: "Not configured" },
    { value: yes?.text ?? "true", title: "Yes" },
    { value: no?.text ?? "false", title: "No" },
  ];
}
