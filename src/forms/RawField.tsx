import Box from "@mui/material/Box";
import FormHelperText from "@mui/material/FormHelperText";
import OutlinedInput from "@mui/material/OutlinedInput";
import { useId, useState } from "react";
import { type RawRef, pathKey, pathText } from "../core/profile/ref.ts";
import { useSelected } from "../react/storeContext.ts";
import { FieldFindings } from "./FieldFindings.tsx";
import { FieldHeader } from "./FieldHeader.tsx";
import { fieldFrame } from "./fieldFrame.ts";
import { Obstacle } from "./Obstacle.tsx";
import { SettingHelp } from "./SettingHelp.tsx";
import { useObstacleAtField } from "./useObstacleAtField.ts";
import { useReadOnly } from "./usePanelForm.tsx";
import { useRawField } from "./useRawField.ts";

interface Props {
  readonly of: RawRef;
  /** The format as a noun phrase. */
  readonly says?: string;
}

/** A setting whose content is XML of somebody else: several lines of text, written only while they are well-formed. */
export function RawField({ of, says }: Props) {
  const field = useRawField(of);
  const readOnly = useReadOnly(of.path);
  const [helpOpen, setHelpOpen] = useState(false);
  const id = useId();
  const { obstacle, untold, ruledBy } = useObstacleAtField(of);
  const lit = useSelected(
    (state) => state.focus?.origin === "pane" && pathKey(state.focus.path).startsWith(pathKey(of.path)),
  );
  const path = pathText(of.path);
  const { title } = of.spec;
  return (
    <Box data-lit={lit || undefined} sx={fieldFrame(lit, obstacle === null)}>
      <FieldHeader
        id={id}
        title={title}
        configured={field.reading.present}
        since={of.spec.since}
        helpOpen={helpOpen}
        toggleHelp={() => setHelpOpen(!helpOpen)}
        reset={readOnly ? null : field.reset}
      />
      <OutlinedInput
        size="small"
        fullWidth
        multiline
        minRows={3}
        maxRows={20}
        value={field.draft}
        readOnly={readOnly}
        error={field.refusal !== null}
        placeholder={field.reading.placeholder === null ? "Not configured" : `To fill in: ${field.reading.placeholder}`}
        onChange={(event) => field.change(event.target.value)}
        onFocus={field.focus}
        inputProps={{
          id,
          "aria-describedby": `${id}-message ${id}-findings`,
          "data-path": path,
          "data-control": "lines",
          spellCheck: false,
          autoComplete: "off",
          style: { fontFamily: "var(--mono)", fontSize: 13 },
        }}
        sx={{ maxWidth: 640 }}
      />
      <FormHelperText
        id={`${id}-message`}
        error={field.refusal !== null}
        sx={{ mx: 0, "&:empty": { display: "none" } }}
      >
        {field.refusal}
      </FormHelperText>
      <FieldFindings path={of.path} id={`${id}-findings`} saysUndecodable={field.refusal !== null} ruledBy={ruledBy} />
      {untold !== null && <Obstacle obstacle={untold} />}
      {helpOpen && (
        <SettingHelp id={`${id}-help`} facts={of.spec} path={path} says={says ?? "XML as the app's maker defines it"} />
      )}
    </Box>
  );
}
