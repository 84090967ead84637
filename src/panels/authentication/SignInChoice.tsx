import Box from "@mui/material/Box";
import Typography from "@mui/material/Typography";
import { useId } from "react";
import { at } from "../../core/profile/at.ts";
import { pathText } from "../../core/profile/ref.ts";
import { situationOf } from "../../core/profile/situation.ts";
import type { Scope } from "../../core/vocabulary/spec.ts";
import type { XmlDocument } from "../../core/xml/document.ts";
import { SegmentedControl } from "../../forms/controls/SegmentedControl.tsx";
import { useReadOnly } from "../../forms/usePanelForm.tsx";
import { useDispatch } from "../../react/useDispatch.ts";
import { useActiveProfile, useStore } from "../../react/storeContext.ts";
import { SIGN_IN_PAIRS, choosePair, pairOf } from "./signInPairs.ts";

const { path } = at.NativeProfile.Authentication;

/** Who signs in, as one choice; the two settings behind it stand below. */
export function SignInChoice({ document }: { readonly document: XmlDocument }) {
  const id = useId();
  const store = useStore();
  const dispatch = useDispatch();
  const readOnly = useReadOnly();
  const scope: Scope = useActiveProfile()?.file.scope ?? "user";
  const situation = situationOf(document, scope);
  const chosen = pairOf(document);
  const pairs = SIGN_IN_PAIRS.map((pair) => ({ pair, obstacle: pair.obstacle(situation) }));
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
          disabled: obstacle !== null && pair !== chosen,
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
