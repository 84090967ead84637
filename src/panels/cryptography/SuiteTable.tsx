import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import { at } from "../../core/profile/at.ts";
import { type Change, set } from "../../core/profile/changes.ts";
import { SUITES, SUITE_NAMES, type Suite, isSameSuite } from "../../core/profile/suites.ts";
import { useReadOnly } from "../../forms/usePanelForm.tsx";
import { useDispatch } from "../../react/useDispatch.ts";

const suite = at.NativeProfile.CryptographySuite;

/** Takes the six values away; a comment or an unknown element beside them stays. */
const NOTHING: Change = {
  kind: "several",
  changes: SUITE_NAMES.map((name) => ({ kind: "set", ref: suite[name], value: undefined })),
};

/** Complete suites with all that they set, side by side, and the way back to Windows' own proposals. */
export function SuiteTable({ current }: { readonly current: Suite }) {
  const dispatch = useDispatch();
  const readOnly = useReadOnly();
  const use = (change: Change, label: string): void => void dispatch(change, label, suite.path);
  const isUnset = SUITE_NAMES.every((name) => current[name] === undefined);
  return (
    <Box sx={{ display: "grid", gridTemplateColumns: "repeat(auto-fill, minmax(230px, 1fr))", gap: 1.5, my: 1 }}>
      {SUITES.map((known) => (
        <SuiteCard
          key={known.title}
          title={known.title}
          when={known.when}
          values={known.suite}
          chosen={isSameSuite(current, known.suite)}
          readOnly={readOnly}
          use={() => use(set(suite, known.suite), `Use the suite ${known.title}`)}
        />
      ))}
      <SuiteCard
        title="Not configured"
        when="Windows proposes its own algorithms, weak ones among them."
        values={{}}
        chosen={isUnset}
        readOnly={readOnly}
        use={() => use(NOTHING, "Remove the cryptography suite")}
      />
    </Box>
  );
}

interface CardProps {
  readonly title: string;
  readonly when: string;
  readonly values: Suite;
  readonly chosen: boolean;
  readonly readOnly: boolean;
  readonly use: () => void;
}

function SuiteCard({ title, when, values, chosen, readOnly, use }: CardProps) {
  return (
    <Box
      role="group"
      aria-label={title}
      sx={{
        display: "flex",
        flexDirection: "column",
        borderRadius: 1,
        ...(chosen
          ? { border: 2, borderColor: "primary.main", p: 1.375 }
          : { border: 1, borderColor: "divider", p: 1.5 }),
      }}
    >
      <Typography variant="body2" sx={{ fontWeight: 600 }}>
        {title}
      </Typography>
      <Typography variant="caption" color="textSecondary">
        {when}
      </Typography>
      <Box
        component="dl"
        sx={{ m: 0, my: 1, typography: "caption", display: "grid", gridTemplateColumns: "auto 1fr", columnGap: 1 }}
      >
        {SUITE_NAMES.filter((name) => values[name] !== undefined).map((name) => (
          <Box key={name} sx={{ display: "contents" }}>
            <dt>{suite[name].spec.title}</dt>
            <Box component="dd" sx={{ m: 0, fontFamily: "var(--mono)", textAlign: "right" }}>
              {values[name]}
            </Box>
          </Box>
        ))}
      </Box>
      <Button
        size="small"
        variant={chosen ? "text" : "outlined"}
        disabled={readOnly}
        aria-disabled={chosen}
        onClick={chosen ? undefined : use}
        aria-label={chosen ? `${title} is in use` : `Use ${title}`}
        sx={{ mt: "auto", alignSelf: "start" }}
      >
        {chosen ? "In use" : "Use"}
      </Button>
    </Box>
  );
}
