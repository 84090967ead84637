import Box from "@mui/material/Box";
import { safeFixOf } from "../core/lint/fixing.ts";
import type { Path } from "../core/profile/ref.ts";
import { focusPlace } from "../react/focusPlace.ts";
import { useFindingsWithin } from "../react/useFindings.ts";
import { SeverityIcon } from "../ui/SeverityIcon.tsx";
import { FixButton } from "./FixButton.tsx";

interface Props {
  readonly row: Path;
  /** What the row is called, for the name of the button. */
  readonly words: string;
}

/** The worst that is found in a row of a list, in one line, and its fix when that is safe. */
export function RowFinding({ row, words }: Props) {
  const [worst] = useFindingsWithin(row);
  if (worst === undefined) return null;
  const fix = safeFixOf(worst);
  return (
    <Box
      sx={{ flex: "1 1 auto", minWidth: 0, ml: "auto", display: "flex", alignItems: "center", gap: 0.75 }}
      // A double click on the fix is not meant to open the row.
      onDoubleClick={(event) => event.stopPropagation()}
    >
      <SeverityIcon severity={worst.severity} />
      <Box component="span" title={worst.message} sx={MESSAGE}>
        {worst.message}
      </Box>
      {fix !== null && (
        <Box component="span" onClick={(event) => event.stopPropagation()} sx={{ flexShrink: 0 }}>
          <FixButton finding={worst} fix={fix} name={`${fix.title}: ${words}`} made={() => focusPlace(worst.path)} />
        </Box>
      )}
    </Box>
  );
}

const MESSAGE = {
  color: "text.secondary",
  fontSize: 12.5,
  overflow: "hidden",
  textOverflow: "ellipsis",
  whiteSpace: "nowrap",
} as const;
