import Box from "@mui/material/Box";
import FormHelperText from "@mui/material/FormHelperText";
import { type KeyboardEvent, memo, useCallback, useId, useState } from "react";
import { type AnyRef, type LeafRef, pathKey, pathText } from "../core/profile/ref.ts";
import type { Leaf } from "../core/vocabulary/spec.ts";
import { useSelected } from "../react/storeContext.ts";
import { Control } from "./controls/Control.tsx";
import { FieldFindings } from "./FieldFindings.tsx";
import { FieldHeader } from "./FieldHeader.tsx";
import { fieldFrame } from "./fieldFrame.ts";
import { Obstacle } from "./Obstacle.tsx";
import { SettingHelp } from "./SettingHelp.tsx";
import { useObstacleAtField } from "./useObstacleAtField.ts";
import { type FieldState, useField } from "./usePanelForm.tsx";

interface Props {
  /** The leaf that the field edits. */
  readonly of: { readonly path: AnyRef["path"]; readonly spec: Leaf<any> }; // eslint-disable-line @typescript-eslint/no-explicit-any
  /** Words instead of the setting's title, where its surroundings already say half of it. */
  readonly label?: string;
}

/** Label, help, control, problem and reset for one setting: everything but its place on the panel comes from the vocabulary. */
export function Field({ of, label }: Props) {
  const ref = of as LeafRef;
  const field = useField(ref);
  const [helpOpen, setHelpOpen] = useState(false);
  const id = useId();
  const toggleHelp = useCallback(() => setHelpOpen((open) => !open), []);
  const { obstacle, untold, ruledBy } = useObstacleAtField(ref);
  const lit = useSelected((state) => state.focus?.origin === "pane" && pathKey(state.focus.path) === pathKey(ref.path));
  const facts = ref.spec;
  const title = label ?? facts.title;
  const messageId = `${id}-message`;
  return (
    <Box
      onKeyDown={(event) => takeBackDraft(event, field)}
      data-lit={lit || undefined}
      sx={fieldFrame(lit, obstacle === null)}
    >
      <FieldHeader
        id={id}
        title={title}
        configured={field.reading.present}
        since={facts.since}
        helpOpen={helpOpen}
        toggleHelp={toggleHelp}
        reset={field.readOnly ? null : field.reset}
      />
      <Control
        id={id}
        scalar={facts.scalar}
        draft={field.draft}
        change={field.change}
        onFocus={field.focus}
        onBlur={field.settle}
        readOnly={field.readOnly}
        invalid={field.decoded.kind === "refused"}
        placeholder={placeholderFor(field, facts)}
        describedBy={`${messageId} ${id}-findings`}
        path={pathText(ref.path)}
        label={title}
      />
      <FieldMessage id={messageId} refused={field.decoded.kind === "refused"} text={messageOf(field)} />
      <FieldFindings
        path={ref.path}
        id={`${id}-findings`}
        saysUndecodable={field.decoded.kind === "refused"}
        ruledBy={ruledBy}
      />
      {untold !== null && <Obstacle obstacle={untold} />}
      {helpOpen && <SettingHelp id={`${id}-help`} facts={facts} path={pathText(ref.path)} says={facts.scalar.says} />}
    </Box>
  );
}

interface MessageProps {
  readonly id: string;
  readonly refused: boolean;
  readonly text: string | null;
}

const FieldMessage = memo(function FieldMessage({ id, refused, text }: MessageProps) {
  return (
    <FormHelperText id={id} error={refused} sx={{ mx: 0, "&:empty": { display: "none" } }}>
      {text}
    </FormHelperText>
  );
});

function messageOf({ decoded }: FieldState): string | null {
  if (decoded.kind === "refused") return decoded.message;
  return decoded.kind === "value" ? decoded.note : null;
}

function placeholderFor(field: FieldState, facts: Leaf<unknown>): string {
  if (field.reading.placeholder !== null) return `To fill in: ${field.reading.placeholder}`;
  return facts.default === undefined ? "Not configured" : `Not configured (Windows uses ${facts.default})`;
}

/** Ctrl+Z in a field whose draft does not decode first brings back what the document says. */
function takeBackDraft(event: KeyboardEvent, field: FieldState): void {
  const undoes = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === "z";
  if (!undoes || field.decoded.kind !== "refused" || field.reading.text === field.draft) return;
  event.preventDefault();
  event.stopPropagation();
  field.revert();
}
