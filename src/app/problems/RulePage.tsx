import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import IconButton from "@mui/material/IconButton";
import Typography from "@mui/material/Typography";
import { useEffect, useMemo, useRef } from "react";
import { QUESTIONS } from "../../core/lint/context.ts";
import type { Rule } from "../../core/lint/rule.ts";
import type { Severity } from "../../core/profile/problems.ts";
import { CopyButton } from "../../ui/CopyButton.tsx";
import { SeverityIcon } from "../../ui/SeverityIcon.tsx";
import { CloseIcon } from "../../ui/icons.tsx";
import { RuleExamples } from "./RuleExamples.tsx";
import { RuleReasons } from "./RuleReasons.tsx";
import { areaOf, ruleOf } from "./catalogue.ts";
import { fixTitles } from "./fixTitles.ts";
import { useSteadyFindings } from "./useSteadyFindings.ts";

interface Props {
  readonly id: string;
  /** Shows the findings of this rule alone. */
  readonly findAll: (rule: string) => void;
  readonly close: () => void;
  /** Called when it goes. */
  readonly gone: () => void;
}

/** A rule as a page: what is right, why, where that is known from, and examples. */
export function RulePage({ id, findAll, close, gone }: Props) {
  const rule = ruleOf(id);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    title.current?.focus();
    return gone;
  }, [gone]);
  if (rule === null) return null;
  return (
    <Box
      component="section"
      aria-label="About this check"
      onKeyDown={({ key }) => {
        if (key === "Escape") close();
      }}
      sx={{ height: "100%", overflow: "auto", px: 2, py: 1.5 }}
    >
      <Box sx={{ display: "flex", gap: 1, alignItems: "start" }}>
        <Typography ref={title} tabIndex={-1} component="h3" sx={{ fontWeight: 600, outline: "none", flex: 1 }}>
          {rule.title}
        </Typography>
        <IconButton size="small" aria-label="Close this page" onClick={close} sx={{ mt: -0.5 }}>
          <CloseIcon fontSize="small" />
        </IconButton>
      </Box>
      <Facts rule={rule} />
      <RuleReasons rule={rule} />
      <Questions rule={rule} />
      <FindAll rule={id} findAll={findAll} />
      <FixList rule={rule} />
      <RuleExamples rule={rule} />
    </Box>
  );
}

const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  error: "At worst an error",
  warning: "At worst a warning",
  advice: "Advice",
};

function Facts({ rule: { id, severity } }: { readonly rule: Rule }) {
  return (
    <Box sx={{ display: "flex", flexWrap: "wrap", alignItems: "center", gap: 1, mb: 1, fontSize: 13 }}>
      <SeverityIcon severity={severity} titleAccess="" />
      <span>{SEVERITY_WORDS[severity]}</span>
      <Box component="span" sx={{ color: "text.secondary" }}>
        {areaOf(id)?.title}
      </Box>
      <Box component="span" sx={{ display: "inline-flex", alignItems: "center" }}>
        <code>{id}</code>
        <CopyButton text={id} label="Copy the id" />
      </Box>
    </Box>
  );
}

function Questions({ rule: { context = [] } }: { readonly rule: Rule }) {
  if (context.length === 0) return null;
  return (
    <Typography variant="body2" sx={{ mt: 0.75 }}>
      {`Depends on: ${context.map((key) => QUESTIONS[key].title).join(", ")}.`}
    </Typography>
  );
}

function FindAll({ rule, findAll }: { readonly rule: string; readonly findAll: Props["findAll"] }) {
  const count = useSteadyFindings(
    useMemo(
      () =>
        ({ findings }) =>
          findings.filter((finding) => finding.rule === rule).length,
      [rule],
    ),
    Object.is,
  );
  if (count === 0)
    return (
      <Typography variant="body2" color="textSecondary" sx={{ mt: 1 }}>
        Finds nothing in this profile.
      </Typography>
    );
  return (
    <Button size="small" variant="outlined" onClick={() => findAll(rule)} sx={{ mt: 1 }}>
      {`Show all it finds (${count.toLocaleString("en")})`}
    </Button>
  );
}

function FixList({ rule }: { readonly rule: Rule }) {
  const titles = useMemo(() => fixTitles(rule), [rule]);
  if (titles.length === 0) return null;
  return (
    <>
      <Typography component="h4" variant="subtitle2" sx={{ mt: 1.5 }}>
        Fixes of the examples
      </Typography>
      <Box component="ul" sx={{ m: 0, pl: 2.5, fontSize: 13 }}>
        {titles.map((title) => (
          <li key={title}>{title}</li>
        ))}
      </Box>
    </>
  );
}
