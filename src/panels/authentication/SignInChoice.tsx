import Box from "@mui/material/Box";
import Typography from "@mui/material/Typography";
import { useId } from "react";
import { at } from "../../core/profile/at.ts";
import { pathText } from "../../core/profile/ref.ts";
import { situationOf } from "../../core/profile/situation.ts";
import { SegmentedControl } from "../../forms/controls/SegmentedControl.tsx";
import { useReadOnly } from "../../forms/usePanelForm.tsx";
import { useDispatch } from "../../react/useDispatch.ts";
import { documentOf } from "../../react/useDocument.ts";
import { useSelectedBy, useStore } from "../../react/storeContext.ts";
import { type State, activeProfile } from "../../store/store.ts";
import { SIGN_IN_PAIRS, choosePair, pairOf } from "./signInPairs.ts";

const { path } = at.NativeProfile.Authentication;

/** Who signs in, as one choice; the two settings behind it stand below. */
export function SignInChoice() {
  const id = useId();
  const store = useStore();
  const dispatch = useDispatch();
  const readOnly = useReadOnly();
  const { chosen, obstacles } = useSelectedBy(choiceIn, (a, b) => JSON.stringify(a) === JSON.stringify(b));
  const pairs = SIGN_IN_PAIRS.map((pair, index) => ({ pair, obstacle: obstacles[index] ?? null }));
  return (
    <Box sx={{ py: 0.75 }}>
      <SegmentedControl
        id={id}
        draft={chosen?.id ?? ""}
        change={(next) => {
          const pair = SIGN_IN_PAIRS.find((one) => one.id === next);
          if (pair !== undefined) dispatch(choosePair(pair), `Sign in: ${pair.title}`, path);
        }}
        onFocus={() => store.focus({ path, origin: "form" })}
        onBlur={() => undefined}
        readOnly={readOnly}
        describedBy={`${id}-meaning`}
        path={pathText(path)}
        label="Who signs in"
        options={pairs.map(({ pair, obstacle }) => ({
          value: pair.id,
          title: pair.title,
          disabled: obstacle !== null && pair.id !== chosen?.id,
        }))}
      />
      <Box id={`${id}-meaning`} sx={{ mt: 0.5, maxWidth: "72ch" }}>
        <Typography variant="body2" color="textSecondary">
          {chosen?.says ?? "The two methods below are not one of the usual pairs."}
        </Typography>
        {pairs
          .filter(({ obstacle }) => obstacle !== null)
          .map(({ pair, obstacle }) => (
            <Typography key={pair.id} variant="body2" color="textSecondary">
              {`${pair.title}: ${obstacle ?? ""}`}
            </Typography>
          ))}
      </Box>
    </Box>
  );
}

/** The pair of a profile, and why each pair on offer does not work in it. */
function choiceIn(state: State) {
  const document = documentOf(state);
  if (document === null) return { chosen: null, obstacles: [] };
  const situation = situationOf(document, activeProfile(state)?.file.scope ?? "user");
  return { chosen: pairOf(document), obstacles: SIGN_IN_PAIRS.map(({ obstacle }) => obstacle(situation)) };
}
