import Box from "@mui/material/Box";
import Typography from "@mui/material/Typography";
import { QUESTIONS, type ContextKey } from "../../core/lint/context.ts";
import { type Example, type Rule, exampleOf } from "../../core/lint/rule.ts";
import { SCOPE_WORDS } from "../../core/vocabulary/scopeWords.ts";
import { CopyButton } from "../../ui/CopyButton.tsx";
import { TextDiff } from "../../ui/TextDiff.tsx";

/** What a rule speaks on, as the difference to what is right; then what it is silent on and that is in no difference. */
export function RuleExamples({ rule: { good, bad } }: { readonly rule: Rule }) {
  const unpaired = good.slice(bad.length);
  return (
    <Box sx={{ mt: 1.5, display: "grid", gap: 1.5 }}>
      {bad.map((example, index) => (
        <BadExample
          key={index}
          number={bad.length === 1 ? "" : ` ${index + 1}`}
          bad={exampleOf(example)}
          good={exampleOf(good[index] ?? good[0] ?? example)}
        />
      ))}
      {unpaired.map((example, index) => (
        <GoodExample key={index} number={unpaired.length === 1 ? "" : ` ${index + 1}`} good={exampleOf(example)} />
      ))}
    </Box>
  );
}

interface BadExampleProps {
  readonly number: string;
  readonly bad: Example;
  readonly good: Example;
}

function BadExample({ number, bad, good }: BadExampleProps) {
  return (
    <section>
      <Heading title={`From wrong to right${number}`} text={good.xml} copyLabel="Copy what is right" />
      <Beside example={bad} />
      {bad.xml === good.xml ? (
        <Xml text={bad.xml} label={`Example${number}`} />
      ) : (
        <TextDiff before={bad.xml} after={good.xml} label={`From wrong to right${number}`} />
      )}
    </section>
  );
}

function GoodExample({ number, good }: { readonly number: string; readonly good: Example }) {
  return (
    <section>
      <Heading title={`Also right${number}`} text={good.xml} copyLabel="Copy the example" />
      <Beside example={good} />
      <Xml text={good.xml} label={`Also right${number}`} />
    </section>
  );
}

function Heading({
  title,
  text,
  copyLabel,
}: {
  readonly title: string;
  readonly text: string;
  readonly copyLabel: string;
}) {
  return (
    <Box sx={{ display: "flex", alignItems: "center", gap: 0.5 }}>
      <Typography component="h4" variant="subtitle2">
        {title}
      </Typography>
      <CopyButton text={text} label={copyLabel} />
    </Box>
  );
}

/** What is known beside the text, where that decides. */
function Beside({ example }: { readonly example: Example }) {
  const words = besideWords(example);
  if (words.length === 0) return null;
  return (
    <Typography variant="body2" color="textSecondary" sx={{ mb: 0.5 }}>
      {`Where ${words.join("; ")}.`}
    </Typography>
  );
}

function besideWords({ name, scope, context = {}, others = [] }: Example): readonly string[] {
  return [
    ...(name === undefined ? [] : [`the connection is called “${name}”`]),
    ...(scope === undefined ? [] : [`the profile is for ${SCOPE_WORDS[scope].whom}`]),
    ...Object.entries(context).map(([key, value]) => answerWords(key as ContextKey, value)),
    ...others.map((other) => `the deployment also has “${other.name ?? "another profile"}”`),
  ];
}

function answerWords(key: ContextKey, value: string | boolean): string {
  const { title, answer } = QUESTIONS[key];
  if (typeof value === "boolean") return `“${title}” is ${value ? "answered with yes" : "answered with no"}`;
  const label = answer.kind === "choice" ? answer.options.find((option) => option.value === value)?.label : undefined;
  return `“${title}” is ${label ?? value}`;
}

function Xml({ text, label }: { readonly text: string; readonly label: string }) {
  return (
    <Box
      component="pre"
      role="group"
      aria-label={label}
      tabIndex={0}
      sx={{
        m: 0,
        p: 1,
        overflow: "auto",
        border: 1,
        borderColor: "divider",
        borderRadius: 1,
        bgcolor: "background.default",
        fontFamily: "var(--mono)",
        fontSize: 12,
        whiteSpace: "pre-wrap",
        overflowWrap: "anywhere",
      }}
    >
      {text}
    </Box>
  );
}
