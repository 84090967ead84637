import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import { useState } from "react";
import { capitalized } from "../../core/phrases.ts";
import type { Placement } from "../../core/profile/eap/placements.ts";
import { pathText } from "../../core/profile/ref.ts";
import { useReadOnly } from "../../forms/usePanelForm.tsx";
import { useNavigate } from "../../react/navigation.ts";
import { useSelected, useStore } from "../../react/storeContext.ts";
import { useDispatch } from "../../react/useDispatch.ts";
import { activeProfile } from "../../store/store.ts";
import { placementGroups } from "./placementGroups.ts";

/** Where the certificate belongs, each place one click; first what most profiles need. */
export function PlacementList({ placements }: { readonly placements: readonly Placement[] }) {
  const [all, setAll] = useState(false);
  const readOnly = useReadOnly();
  const isBroken = useSelected((state) => activeProfile(state)?.reading.document === null);
  const likely = placements.filter(({ recommended }) => recommended);
  const shown = all || likely.length === 0 ? placements : likely;
  const hidden = placements.length - likely.length;
  return (
    <>
      {readOnly && isBroken && (
        <Typography variant="body2" sx={{ mb: 1, fontWeight: 600 }}>
          The XML is broken: mend it first. Until then nothing can be put in.
        </Typography>
      )}
      {placementGroups(shown).map(({ command, levels }) => (
        <Box key={command} role="group" aria-label={command} sx={{ mb: 1 }}>
          <Typography variant="body2" sx={{ fontWeight: 600, overflowWrap: "anywhere" }}>
            {command}
          </Typography>
          <Box component="ul" sx={{ listStyle: "none", m: 0, p: 0 }}>
            {levels.map((placement) => (
              <Place key={placement.where} placement={placement} />
            ))}
          </Box>
        </Box>
      ))}
      {likely.length > 0 && hidden > 0 && (
        <Button size="small" aria-expanded={all} onClick={() => setAll(!all)} sx={{ ml: -0.5 }}>
          {all ? "Fewer places" : hidden === 1 ? "1 more place" : `${hidden} more places`}
        </Button>
      )}
    </>
  );
}

function Place({ placement }: { readonly placement: Placement }) {
  const { command, where, caveat, done, recommended, path, change } = placement;
  const dispatch = useDispatch();
  const navigate = useNavigate();
  const store = useStore();
  const readOnly = useReadOnly(path);
  const [isMine, setIsMine] = useState(false);
  const title = `${command} ${where}`.trim();
  const put = (): void => {
    setIsMine(true);
    // Without a path: each click is an undo step of its own.
    if (dispatch(change, title)) store.announce(`Done: ${title}`);
  };
  return (
    <Box component="li" sx={{ display: "flex", alignItems: "center", gap: 1, minHeight: 36, py: 0.375 }}>
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Typography variant="body2">{where === "" ? "In this profile" : capitalized(where)}</Typography>
        {caveat !== null && !done && (
          <Typography variant="caption" color="textSecondary" sx={{ display: "block", lineHeight: 1.4 }}>
            {caveat}
          </Typography>
        )}
      </Box>
      {done ? (
        <>
          <Typography variant="body2" sx={{ fontWeight: 600, color: "success.main" }}>
            There
          </Typography>
          {/* The button that was pressed is gone, and this one takes the focus over. */}
          <Button
            size="small"
            autoFocus={isMine}
            aria-label={`Show: ${title}`}
            onClick={() => navigate(pathText(path))}
          >
            Show
          </Button>
        </>
      ) : (
        <Button
          size="small"
          variant={recommended ? "contained" : "outlined"}
          disabled={readOnly}
          aria-label={title}
          onClick={put}
        >
          Put in
        </Button>
      )}
    </Box>
  );
}
