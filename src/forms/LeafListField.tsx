import Box from "@mui/material/Box";
import FormHelperText from "@mui/material/FormHelperText";
import OutlinedInput from "@mui/material/OutlinedInput";
import { useId, useState } from "react";
import { type AnyRef, pathKey, pathText } from "../core/profile/ref.ts";
import type { Leaf, Many } from "../core/vocabulary/spec.ts";
import { useSelected } from "../react/storeContext.ts";
import { ListFindings } from "./FieldFindings.tsx";
import { FieldHeader } from "./FieldHeader.tsx";
import { fieldFrame } from "./fieldFrame.ts";
import { Obstacle } from "./Obstacle.tsx";
import { SettingHelp } from "./SettingHelp.tsx";
import { useReadOnly } from "./usePanelForm.tsx";
import { useObstacleAtField } from "./useObstacleAtField.ts";
import { useLeafList } from "./useLeafList.ts";

interface Props {
  /** The repeated leaf. */
  readonly of: { readonly path: AnyRef["path"]; readonly spec: Many<Leaf<any>> }; // eslint-disable-line @typescript-eslint/no-explicit-any
  /** Words for the whole list: "Trusted roots". */
  readonly label: string;
}

/** A list of elements that hold one value each: one item a line, written once every line decodes. */
export function LeafListField({ of, label }: Props) {
  const ref = of as AnyRef;
  const leaf = of.spec.item as Leaf<unknown>;
  const field = useLeafList(ref, leaf);
  const readOnly = useReadOnly(ref.path);
  const [helpOpen, setHelpOpen] = useState(false);
  const id = useId();
  const { obstacle, untold, ruledBy } = useObstacleAtField(ref);
  const lit = useSelected(
    (state) => state.focus?.origin === "pane" && pathKey(state.focus.path).startsWith(pathKey(ref.path)),
  );
  const path = pathText(ref.path);
  const { refusal, note } = field.decoded;
  return (
    <Box data-lit={lit || undefined} sx={fieldFrame(lit, obstacle === null)}>
      <FieldHeader
        id={id}
        title={label}
        configured={field.configured}
        since={leaf.since}
        helpOpen={helpOpen}
        toggleHelp={() => setHelpOpen(!helpOpen)}
        reset={readOnly ? null : field.reset}
      />
      <OutlinedInput
        size="small"
        fullWidth
        multiline
        minRows={1}
        maxRows={12}
        value={field.draft}
        readOnly={readOnly}
        error={refusal !== null}
        placeholder="Not configured"
        onChange={(event) => field.change(event.target.value)}
        onFocus={field.focus}
        onBlur={field.settle}
        inputProps={{
          id,
          "aria-describedby": `${id}-message ${id}-findings`,
          "data-path": path,
          "data-control": "lines",
          spellCheck: false,
          autoComplete: "off",
          autoCapitalize: "off",
          style: { fontFamily: "var(--mono)", fontSize: 13 },
        }}
        sx={{ maxWidth: 640 }}
      />
      <FormHelperText id={`${id}-message`} error={refusal !== null} sx={{ mx: 0 }}>
        {refusal ?? note ?? "One a line."}
      </FormHelperText>
      <ListFindings path={ref.path} id={`${id}-findings`} saysUndecodable={refusal !== null} ruledBy={ruledBy} />
      {untold !== null && <Obstacle obstacle={untold} />}
      {helpOpen && <SettingHelp id={`${id}-help`} facts={leaf} path={path} says={leaf.scalar.says} />}
    </Box>
  );
}
