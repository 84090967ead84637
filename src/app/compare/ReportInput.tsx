import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import OutlinedInput from "@mui/material/OutlinedInput";
import Typography from "@mui/material/Typography";
import { useId, useMemo, useRef, useState } from "react";
import { type Brought, bringFile, bringText, remarkWords, trailWords } from "../import/door.ts";
import { ReadBackHelp } from "./ReadBackHelp.tsx";
import { ReportedProfileChoice } from "./ReportedProfileChoice.tsx";
import { type Report, chosenProfile, profilesIn } from "./report.ts";

interface Props {
  readonly report: Report;
  readonly change: (report: Report) => void;
}

/** Takes what Windows reports, in whatever it is wrapped: pasted, or as a file. */
export function ReportInput({ report, change }: Props) {
  const id = useId();
  const file = useRef<HTMLInputElement>(null);
  const newest = useRef(0);
  const [isReplacing, setReplacing] = useState(false);
  const take = (typed: string, bringing: Promise<Brought>): void => {
    const mine = ++newest.current;
    void bringing.then((brought) => {
      if (newest.current !== mine) return;
      change({ typed, brought, chosen: null });
      setReplacing(profilesIn({ brought }).length === 0);
    });
  };
  const type = (typed: string): void => {
    change({ typed, brought: null, chosen: null });
    setReplacing(true);
    if (typed.trim() !== "") take(typed, bringText(typed));
  };
  const { brought } = report;
  const isRead = profilesIn(report).length > 0 && !isReplacing;
  return (
    <Box sx={{ mt: 1.5, display: "grid", gap: 1 }}>
      {isRead ? (
        <ReadReport report={report} change={change} replace={() => setReplacing(true)} />
      ) : (
        <>
          <Typography component="label" htmlFor={id} variant="body2">
            Paste what Windows reports
          </Typography>
          <OutlinedInput
            id={id}
            multiline
            fullWidth
            minRows={3}
            maxRows={8}
            value={report.typed}
            onChange={(event) => type(event.target.value)}
            placeholder="<VPNProfile>…"
            inputProps={{ spellCheck: false, style: { fontFamily: "var(--mono)", fontSize: 13 } }}
          />
          <Box sx={{ display: "flex", gap: 1, alignItems: "center" }}>
            <Button variant="outlined" onClick={() => file.current?.click()}>
              Choose a file
            </Button>
            <input
              ref={file}
              type="file"
              aria-label="File with what Windows reports"
              className="visually-hidden"
              tabIndex={-1}
              onChange={(event) => {
                const [chosen] = event.target.files ?? [];
                event.target.value = "";
                if (chosen !== undefined) take("", bringChosen(chosen));
              }}
            />
          </Box>
          <ReadBackHelp />
        </>
      )}
      {brought !== null && <Remarks brought={brought} />}
    </Box>
  );
}

async function bringChosen(file: File): Promise<Brought> {
  return bringFile(file.name, new Uint8Array(await file.arrayBuffer()));
}

interface ReadProps extends Props {
  readonly replace: () => void;
}

/** What was found; a choice, when it is several. */
function ReadReport({ report, change, replace }: ReadProps) {
  const profiles = useMemo(() => profilesIn(report), [report]);
  const chosen = chosenProfile(report);
  const trail = chosen === null ? "" : trailWords(chosen);
  return (
    <Box sx={{ display: "flex", gap: 1, alignItems: "center", flexWrap: "wrap" }}>
      {profiles.length > 1 ? (
        <ReportedProfileChoice
          profiles={profiles}
          chosen={report.chosen}
          choose={(index) => change({ ...report, chosen: index })}
        />
      ) : (
        <Typography variant="body2">{chosen?.name ?? report.brought?.label ?? ""}</Typography>
      )}
      {trail !== "" && <Typography variant="body2" color="textSecondary">{`Found in ${trail}`}</Typography>}
      <Button size="small" onClick={replace}>
        Replace
      </Button>
    </Box>
  );
}

const MOST_REMARKS = 8;

function Remarks({ brought }: { readonly brought: Brought }) {
  const words = [...new Set(brought.opening.remarks.map(remarkWords))];
  if (words.length === 0) return null;
  return (
    <Box component="ul" aria-label="About what was read" sx={{ m: 0, pl: 2.5 }}>
      {words.slice(0, MOST_REMARKS).map((sentence) => (
        <Typography key={sentence} component="li" variant="body2" sx={{ overflowWrap: "anywhere" }}>
          {sentence}
        </Typography>
      ))}
      {words.length > MOST_REMARKS && <li>{`And ${words.length - MOST_REMARKS} more.`}</li>}
    </Box>
  );
}
