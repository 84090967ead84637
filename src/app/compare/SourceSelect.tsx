import Box from "@mui/material/Box";
import NativeSelect from "@mui/material/NativeSelect";
import { useId } from "react";
import { useSelectedBy } from "../../react/storeContext.ts";
import { type SourceGroup, type SourceId, sourceGroups } from "./source.ts";

interface Props {
  readonly label: string;
  readonly value: SourceId;
  readonly choose: (source: SourceId) => void;
}

/** One side: a menu of everything that can be compared. */
export function SourceSelect({ label, value, choose }: Props) {
  const id = useId();
  const groups = useSelectedBy(sourceGroups, isSameChoice);
  return (
    <Box>
      <Box component="label" htmlFor={id} sx={{ fontSize: 13, color: "text.secondary", display: "block" }}>
        {label}
      </Box>
      <NativeSelect
        fullWidth
        value={value}
        inputProps={{ id }}
        onChange={(event) => choose(event.target.value as SourceId)}
        sx={{ fontWeight: 600 }}
      >
        {groups.map(({ title, sources }) => (
          <optgroup key={title} label={title}>
            {sources.map((source) => (
              <option key={source.id} value={source.id}>
                {source.title}
              </option>
            ))}
          </optgroup>
        ))}
      </NativeSelect>
    </Box>
  );
}

function isSameChoice(before: readonly SourceGroup[], after: readonly SourceGroup[]): boolean {
  return JSON.stringify(before) === JSON.stringify(after);
}
