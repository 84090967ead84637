import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import NativeSelect from "@mui/material/NativeSelect";
import OutlinedInput from "@mui/material/OutlinedInput";
import Typography from "@mui/material/Typography";
import { useId, useRef, useState } from "react";
import { at } from "../../core/profile/at.ts";
import { read } from "../../core/profile/read.ts";
import { parseXml } from "../../core/xml/parse.ts";
import { type Brought, bringFile, bringText, remarkWords, trailWords } from "../import/door.ts";
import { ReadBackHelp } from "./ReadBackHelp.tsx";
import type { Report } from "./useCompareChoices.ts";

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
      change({ typed, brought, chosen: 0 });
      setReplacing(profilesIn(brought).length === 0);
    });
  };
  const type = (typed: string): void => {
    change({ typed, brought: null, chosen: 0 });
    setReplacing(true);
    if (typed.trim() !== "") take(typed, bringText(typed));
  };
  const { brought } = report;
  const isRead = brought !== null && profilesIn(brought).length > 0 && !isReplacing;
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

function profilesIn({ opening }: Brought) {
  return opening.finds.filter((find) => find.kind === "profile");
}

interface ReadProps extends Props {
  readonly replace: () => void;
}

/** What was found; a choice, when it is several. */
function ReadReport({ report, change, replace }: ReadProps) {
  const profiles = report.brought === null ? [] : profilesIn(report.brought);
  const chosen = profiles[report.chosen] ?? profiles[0];
  const trail = chosen === undefined ? "" : trailWords(chosen);
  return (
    <Box sx={{ display: "flex", gap: 1, alignItems: "center", flexWrap: "wrap" }}>
      {profiles.length > 1 ? (
        <NativeSelect
          value={report.chosen}
          inputProps={{ "aria-label": "Profile in what Windows reports" }}
          onChange={(event) => change({ ...report, chosen: Number(event.target.value) })}
        >
          {profiles.map(({ name, source }, index) => (
            <option key={index} value={index}>
              {[`${index + 1} of ${profiles.length}`, name ?? firstServer(source.text)].filter(Boolean).join(": ")}
            </option>
          ))}
        </NativeSelect>
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

/** Windows returns profiles without a name: their server tells them apart. */
function firstServer(text: string): string | null {
  const parsed = parseXml(text);
  return parsed.ok ? (read(parsed.value, at.NativeProfile.Servers).value?.[0]?.address ?? null) : null;
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
