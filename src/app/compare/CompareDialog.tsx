import Box from "@mui/material/Box";
import Dialog from "@mui/material/Dialog";
import DialogTitle from "@mui/material/DialogTitle";
import IconButton from "@mui/material/IconButton";
import { useMemo } from "react";
import { useSelectedBy } from "../../react/storeContext.ts";
import { CloseIcon } from "../../ui/icons.tsx";
import { type LookChoice, useLook } from "../theme.ts";
import { Outcome } from "./Outcome.tsx";
import { SideChoosers } from "./SideChoosers.tsx";
import { type Compared, compareSides } from "./comparing.ts";
import { type Side, isSameSide, sideOf } from "./side.ts";
import { reportedText } from "./report.ts";
import { type CompareChoices, type SideName, useCompareChoices } from "./useCompareChoices.ts";

interface Props {
  readonly look: LookChoice;
  readonly close: () => void;
}

/** Two profiles beside each other: what they say differently, and their texts. */
export function CompareDialog({ look, close }: Props) {
  const [choices, change] = useCompareChoices();
  const compared = useCompared(choices);
  const theme = useLook(look);
  return (
    <Dialog
      open
      onClose={close}
      fullScreen
      aria-labelledby="compare-title"
      slotProps={{ paper: { sx: { backgroundImage: "none" } } }}
    >
      <DialogTitle
        id="compare-title"
        sx={{ display: "flex", alignItems: "center", py: 1, borderBottom: 1, borderColor: "divider" }}
      >
        {compared.mode === "readBack" ? "Compare: designed against applied" : "Compare"}
        <IconButton onClick={close} aria-label="Close dialog" sx={{ ml: "auto" }}>
          <CloseIcon />
        </IconButton>
      </DialogTitle>
      <Box sx={{ flex: 1, minHeight: 0, overflow: "auto", display: "flex", flexDirection: "column", p: 2, gap: 2 }}>
        <SideChoosers choices={choices} change={change} />
        <Outcome compared={compared} choices={choices} change={change} theme={theme} close={close} />
      </Box>
    </Dialog>
  );
}

function useCompared(choices: CompareChoices): Compared {
  const left = useSide(choices, "left");
  const right = useSide(choices, "right");
  return useMemo(() => compareSides(left, right), [left, right]);
}

function useSide({ sources, reports }: CompareChoices, name: SideName): Side {
  return useSelectedBy((state) => sideOf(state, sources[name], reportedText(reports[name])), isSameSide);
}
