import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import OutlinedInput from "@mui/material/OutlinedInput";
import Typography from "@mui/material/Typography";
import { Suspense, lazy, useState } from "react";
import type { ProfileId } from "../core/deployment/deployment.ts";
import { namesApart } from "../core/deployment/namesApart.ts";
import { STARTERS } from "../core/deployment/newProfile.ts";
import { capitalized } from "../core/phrases.ts";
import { startFrom } from "../core/scenarios/startFrom.ts";
import { SCOPE_WORDS } from "../core/vocabulary/scopeWords.ts";
import { useSelected, useStore } from "../react/storeContext.ts";
import { useCertificates } from "../react/useCertificates.ts";
import type { OpenProfile } from "../store/store.ts";
import { CardButton, CardGrid } from "../ui/CardButton.tsx";
import { OpenableForms } from "./import/OpenableForms.tsx";
import { lazyParts } from "./lazyParts.ts";

const TemplateCards = lazy(lazyParts.templateCards);

interface Props {
  readonly chooseFile: () => void;
  /** Opens what was pasted. */
  readonly openText: (text: string) => void;
}

/** The first page: paste, drop, begin anew, or go on with what was open. */
export function StartView({ chooseFile, openText }: Props) {
  const store = useStore();
  const profiles = useSelected((state) => state.profiles);
  const closed = useSelected((state) => state.closed);
  const [text, setText] = useState("");
  const open = (pasted: string): void => {
    if (pasted.trim() !== "") openText(pasted);
  };
  return (
    <Box component="main" sx={{ overflow: "auto", flex: 1 }}>
      <Box sx={{ maxWidth: 880, mx: "auto", px: 3, py: 4 }}>
        <Typography component="h1" variant="h5" sx={{ fontWeight: 600 }}>
          Design, check and deploy an Always On VPN profile
        </Typography>
        <Typography sx={{ color: "text.secondary", mt: 0.5, mb: 3 }}>
          Everything happens in this browser. Nothing is sent anywhere.
        </Typography>
        <Box
          sx={{
            border: 2,
            borderStyle: "dashed",
            borderColor: "divider",
            borderRadius: 2,
            p: 2.5,
            bgcolor: "background.paper",
          }}
        >
          <Typography component="label" htmlFor="paste-profile" sx={{ fontWeight: 600, display: "block", mb: 1 }}>
            Paste or drop a profile, a script or a policy
          </Typography>
          <OutlinedInput
            id="paste-profile"
            multiline
            fullWidth
            minRows={5}
            maxRows={10}
            value={text}
            placeholder="<VPNProfile> …, a PowerShell script, Intune JSON, SyncML, a list of routes …"
            onChange={(event) => setText(event.target.value)}
            onPaste={(event) => {
              const pasted = event.clipboardData.getData("text/plain");
              if (text !== "" || pasted.trim() === "") return;
              event.preventDefault();
              open(pasted);
            }}
            inputProps={{ spellCheck: false, style: { fontFamily: "var(--mono)", fontSize: 13 } }}
          />
          <Box sx={{ display: "flex", gap: 1, mt: 1.5, alignItems: "center", flexWrap: "wrap" }}>
            <Button variant="contained" disabled={text.trim() === ""} onClick={() => open(text)}>
              Use the pasted text
            </Button>
            <Button variant="outlined" onClick={chooseFile}>
              Choose a file
            </Button>
            <Typography variant="body2" sx={{ color: "text.secondary" }}>
              or drop files anywhere on this page
            </Typography>
          </Box>
          <OpenableForms />
        </Box>
        <CertificatesAtHand />
        <Typography component="h2" variant="subtitle1" sx={{ fontWeight: 600, mt: 4, mb: 1 }}>
          Start anew
        </Typography>
        <CardGrid>
          {STARTERS.map((starter) => (
            <CardButton
              key={starter.id}
              title={starter.title}
              text={starter.summary}
              onClick={() => store.start(starter)}
            />
          ))}
        </CardGrid>
        <ProfileCards title="Go on with" profiles={profiles} choose={store.activate} />
        <ProfileCards
          title="Reopen what was closed since the page was loaded"
          profiles={closed.map(({ profile }) => profile)}
          choose={store.reopen}
        />
        <Typography component="h2" variant="subtitle1" sx={{ fontWeight: 600, mt: 4, mb: 1 }}>
          Start from a scenario
        </Typography>
        <Suspense fallback={null}>
          <TemplateCards choose={(template) => store.start(startFrom(template))} />
        </Suspense>
      </Box>
    </Box>
  );
}

interface CardsProps {
  readonly title: string;
  readonly profiles: readonly OpenProfile[];
  readonly choose: (id: ProfileId) => void;
}

function ProfileCards({ title, profiles, choose }: CardsProps) {
  const names = namesApart(profiles.map(({ file }) => file.name));
  if (profiles.length === 0) return null;
  return (
    <>
      <Typography component="h2" variant="subtitle1" sx={{ fontWeight: 600, mt: 4, mb: 1 }}>
        {title}
      </Typography>
      <CardGrid>
        {profiles.map(({ file }, index) => (
          <CardButton
            key={file.id}
            title={names[index] ?? file.name}
            text={capitalized(SCOPE_WORDS[file.scope].profile)}
            onClick={() => choose(file.id)}
          />
        ))}
      </CardGrid>
    </>
  );
}

/** Certificates have no place on this page, and must not look lost. */
function CertificatesAtHand() {
  const { length } = useCertificates().certificates;
  if (length === 0) return null;
  return (
    <Typography sx={{ mt: 2 }}>
      {length === 1
        ? "1 certificate is at hand; open or start a profile to use it."
        : `${length} certificates are at hand; open or start a profile to use them.`}
    </Typography>
  );
}
