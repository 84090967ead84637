import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import { useEffect, useState } from "react";
import { QUESTIONS } from "../../core/lint/context.ts";
import type { Finding } from "../../core/lint/finding.ts";
import { pathText } from "../../core/profile/ref.ts";
import { useReadOnly } from "../../forms/usePanelForm.tsx";
import { useStore } from "../../react/storeContext.ts";
import { SeverityIcon } from "../../ui/SeverityIcon.tsx";
import type { Bulk } from "./FixAllDialog.tsx";
import { FixChoices } from "./FixChoices.tsx";
import { waitWords } from "./ProblemRowLine.tsx";
import { RuleReasons } from "./RuleReasons.tsx";
import { SilenceDialog } from "./SilenceDialog.tsx";
import { ruleOf, titleOfRule } from "./catalogue.ts";
import { placeWords } from "./placeWords.ts";
import type { ProblemRow } from "./problemRows.ts";
import type { Problems } from "./useProblems.ts";
import { panelToMend, useShowPlace } from "./useShowPlace.ts";

type Row<K> = Extract<ProblemRow, { readonly kind: K }>;

interface Props {
  readonly row: Row<"finding" | "silenced" | "question">;
  readonly problems: Problems;
  readonly openPage: (rule: string) => void;
  readonly fixKind: (bulk: Bulk) => void;
  /** Called when it goes. */
  readonly gone: () => void;
}

/** All there is to know about the selected row, and what can be done about it. */
export function ProblemDetail({ row, gone, ...props }: Props) {
  useEffect(() => gone, [gone]);
  return (
    <Box
      component="section"
      aria-label="Details"
      // It scrolls, so the keyboard must reach it.
      tabIndex={0}
      sx={{ height: "100%", overflow: "auto", px: 2, py: 1.5, "&:focus-visible": INNER_FOCUS }}
    >
      {row.kind === "question" ? (
        <QuestionDetail row={row} openPage={props.openPage} />
      ) : row.kind === "silenced" ? (
        <SilencedDetail row={row} openPage={props.openPage} />
      ) : (
        <FindingDetail finding={row.finding} {...props} />
      )}
    </Box>
  );
}

const INNER_FOCUS = { outline: 2, outlineOffset: -2, outlineColor: "primary.main" } as const;

function FindingDetail({
  finding,
  problems,
  openPage,
  fixKind,
}: Omit<Props, "row" | "gone"> & { readonly finding: Finding }) {
  const [silencing, setSilencing] = useState(false);
  const readOnly = useReadOnly();
  const ofKind = problems.found.findings.filter(({ rule, fixes }) => rule === finding.rule && fixes.length > 0).length;
  return (
    <>
      <Head finding={finding} />
      {finding.fixes.length > 0 && <FixChoices finding={finding} />}
      <Box sx={ACTIONS}>
        <PlaceButtons finding={finding} />
        {ofKind > 1 && (
          <Button size="small" disabled={readOnly} onClick={() => fixKind({ kind: "rule", rule: finding.rule })}>
            {`Fix all of this kind (${ofKind.toLocaleString("en")})`}
          </Button>
        )}
        <Button size="small" onClick={() => setSilencing(true)}>
          Silence…
        </Button>
        <PageButton rule={finding.rule} openPage={openPage} />
      </Box>
      <Reasons rule={finding.rule} />
      {silencing && <SilenceDialog finding={finding} close={() => setSilencing(false)} />}
    </>
  );
}

function SilencedDetail({ row, openPage }: Pick<Props, "openPage"> & { readonly row: Row<"silenced"> }) {
  const store = useStore();
  const { finding, silence } = row;
  const scope = silence.where === null ? "In the whole profile" : `Everywhere at ${silence.where}`;
  return (
    <>
      <Head finding={finding} />
      <Typography variant="body2" sx={{ mt: 1 }}>
        {`Silenced: ${silence.reason}`}
      </Typography>
      <Typography variant="body2" color="textSecondary">{`${scope}.`}</Typography>
      <Box sx={ACTIONS}>
        <Button
          size="small"
          variant="outlined"
          onClick={() => {
            store.unsilence(silence);
            store.announce(`Shown again: ${titleOfRule(silence.rule)}`);
          }}
        >
          Show again
        </Button>
        <PlaceButtons finding={finding} />
        <PageButton rule={finding.rule} openPage={openPage} />
      </Box>
      <Reasons rule={finding.rule} />
    </>
  );
}

function QuestionDetail({ row, openPage }: Pick<Props, "openPage"> & { readonly row: Row<"question"> }) {
  const show = useShowPlace();
  const { title, help } = QUESTIONS[row.question];
  return (
    <>
      <Typography component="h3" sx={{ fontWeight: 600 }}>
        {title}
      </Typography>
      <Typography variant="body2" sx={{ mt: 0.5 }}>
        {help}
      </Typography>
      <Box sx={ACTIONS}>
        <Button size="small" variant="outlined" onClick={() => show.question(row.question)}>
          Answer
        </Button>
      </Box>
      <Typography variant="subtitle2" component="h4">
        {waitWords(row.rules.length)}
      </Typography>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {row.rules.map((rule) => (
          <li key={rule}>
            <Button size="small" onClick={() => openPage(rule)} sx={{ textAlign: "left", py: 0 }}>
              {titleOfRule(rule)}
            </Button>
          </li>
        ))}
      </Box>
    </>
  );
}

function Head({ finding: { severity, message, path } }: { readonly finding: Finding }) {
  return (
    <>
      <Box sx={{ display: "flex", gap: 1 }}>
        <SeverityIcon severity={severity} />
        <Typography component="h3" sx={{ fontWeight: 600, overflowWrap: "anywhere" }}>
          {message}
        </Typography>
      </Box>
      <Typography variant="body2" color="textSecondary" sx={{ mt: 0.25, overflowWrap: "anywhere" }}>
        {placeWords(path)}
        {path.length > 0 && (
          <>
            {" · "}
            <code>{pathText(path)}</code>
          </>
        )}
      </Typography>
    </>
  );
}

function PlaceButtons({ finding }: { readonly finding: Finding }) {
  const show = useShowPlace();
  return (
    <>
      {panelToMend(finding) !== null && (
        <Button size="small" onClick={() => show.inForms(finding)}>
          Go to the field
        </Button>
      )}
      <Button size="small" onClick={() => show.inText(finding)}>
        Show in XML
      </Button>
    </>
  );
}

function PageButton({ rule, openPage }: Pick<Props, "openPage"> & { readonly rule: string }) {
  return (
    <Button size="small" onClick={() => openPage(rule)}>
      About this check
    </Button>
  );
}

function Reasons({ rule: id }: { readonly rule: string }) {
  const rule = ruleOf(id);
  return rule === null ? null : <RuleReasons rule={rule} />;
}

const ACTIONS = { display: "flex", flexWrap: "wrap", gap: 0.5, my: 1, ml: -0.5 } as const;
