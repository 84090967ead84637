import Alert from "@mui/material/Alert";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import FormHelperText from "@mui/material/FormHelperText";
import IconButton from "@mui/material/IconButton";
import Typography from "@mui/material/Typography";
import { type KeyboardEvent, useId, useState } from "react";
import { type AnyRef, type LeafRef, pathKey, pathText } from "../core/profile/ref.ts";
import type { Applicability, Leaf } from "../core/vocabulary/spec.ts";
import { useNavigate } from "../react/navigation.ts";
import { useObstacle } from "../react/useReading.ts";
import { useSelected } from "../react/storeContext.ts";
import { HelpIcon, ResetIcon } from "../ui/icons.tsx";
import { Control } from "./controls/Control.tsx";
import { SettingHelp, windowsName } from "./SettingHelp.tsx";
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
  const obstacle = useObstacle(ref);
  const lit = useSelected((state) => state.focus?.origin === "pane" && pathKey(state.focus.path) === pathKey(ref.path));
  const facts = ref.spec;
  const title = label ?? facts.title;
  const messageId = `${id}-message`;
  return (
    <Box
      onKeyDown={(event) => takeBackDraft(event, field)}
      data-lit={lit || undefined}
      sx={{ py: 0.75, px: 1, mx: -1, borderRadius: 1, outline: lit ? "2px solid" : "none", outlineColor: "primary.main", opacity: obstacle === null ? 1 : 0.75 }}
    >
      <FieldHeader
        id={id}
        title={title}
        configured={field.reading.present}
        segmented={facts.scalar.control === "toggle" || facts.scalar.control === "choice"}
        since={facts.since}
        helpOpen={helpOpen}
        toggleHelp={() => setHelpOpen(!helpOpen)}
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
        describedBy={messageId}
        path={pathText(ref.path)}
        label={title}
      />
      <FieldMessage id={messageId} field={field} />
      {obstacle !== null && <Obstacle obstacle={obstacle} />}
      {helpOpen && <SettingHelp id={`${id}-help`} facts={facts} path={pathText(ref.path)} says={facts.scalar.says} />}
    </Box>
  );
}

interface HeaderProps {
  readonly id: string;
  readonly title: string;
  readonly configured: boolean;
  readonly segmented: boolean;
  readonly since: Leaf<unknown>["since"];
  readonly helpOpen: boolean;
  readonly toggleHelp: () => void;
  readonly reset: (() => void) | null;
}

function FieldHeader({ id, title, configured, since, helpOpen, toggleHelp, reset }: HeaderProps) {
  return (
    <Box sx={{ display: "flex", alignItems: "center", gap: 0.5, minHeight: 30 }}>
      <Typography component="label" htmlFor={id} variant="body2" sx={{ fontWeight: configured ? 600 : 500 }}>{title}</Typography>
      <IconButton size="small" onClick={toggleHelp} aria-expanded={helpOpen} aria-label={`Help for ${title}`}>
        <HelpIcon fontSize="inherit" />
      </IconButton>
      {since !== undefined && (
        <Typography variant="caption" color="text.secondary">{windowsName(since)} or later</Typography>
      )}
      {configured && reset !== null && (
        <IconButton size="small" onClick={reset} aria-label={`Reset ${title} to not configured`} title="Reset to not configured" sx={{ ml: "auto" }}>
          <ResetIcon fontSize="inherit" />
        </IconButton>
      )}
    </Box>
  );
}

function FieldMessage({ id, field }: { readonly id: string; readonly field: FieldState }) {
  const { decoded } = field;
  const note = decoded.kind === "value" ? decoded.note : null;
  return (
    <FormHelperText id={id} error={decoded.kind === "refused"} sx={{ mx: 0, "&:empty": { display: "none" } }}>
      {decoded.kind === "refused" ? decoded.message : note}
    </FormHelperText>
  );
}

/** Why a setting has no effect here, and the way to the setting that rules it. */
export function Obstacle({ obstacle }: { readonly obstacle: Applicability }) {
  const navigate = useNavigate();
  const { ruledBy } = obstacle;
  return (
    <Alert
      severity="info"
      variant="outlined"
      icon={false}
      sx={{ mt: 0.5, py: 0, px: 1, maxWidth: 640, alignItems: "center" }}
      action={ruledBy === undefined ? null : <Button size="small" onClick={() => navigate(ruledBy)}>Show</Button>}
    >
      {obstacle.because}
    </Alert>
  );
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
