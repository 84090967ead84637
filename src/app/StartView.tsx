import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import ButtonBase from "@mui/material/ButtonBase";
import OutlinedInput from "@mui/material/OutlinedInput";
import Typography from "@mui/material/Typography";
import { useState } from "react";
import { STARTERS } from "../core/deployment/newProfile.ts";
import { useSelected, useStore } from "../react/storeContext.ts";

/** The first page: paste, drop, begin anew, or go on with what was open. */
export function StartView({ chooseFile }: { readonly chooseFile: () => void }) {
  const store = useStore();
  const profiles = useSelected((state) => state.profiles);
  const [text, setText] = useState("");
  const open = (pasted: string): void => {
    if (pasted.trim() !== "") store.openText(pasted);
  };
  return (
    <Box component="main" sx={{ overflow: "auto", flex: 1 }}>
      <Box sx={{ maxWidth: 880, mx: "auto", px: 3, py: 4 }}>
        <Typography component="h1" variant="h5" sx={{ fontWeight: 600 }}>
          Design, check and deploy an Always On VPN profile
        </Typography>
        <Typography color="text.secondary" sx={{ mt: 0.5, mb: 3 }}>
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
            Paste profile
          </Typography>
          <OutlinedInput
            id="paste-profile"
            multiline
            fullWidth
            minRows={5}
            maxRows={10}
            value={text}
            placeholder="<VPNProfile> …"
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
            <Typography color="text.secondary" variant="body2">
              or drop files anywhere on this page
            </Typography>
          </Box>
        </Box>
        <Typography component="h2" variant="subtitle1" sx={{ fontWeight: 600, mt: 4, mb: 1 }}>
          Start anew
        </Typography>
        <Box sx={{ display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(240px, 1fr))", gap: 1.5 }}>
          {STARTERS.map((starter) => (
            <Card key={starter.id} title={starter.title} text={starter.summary} onClick={() => store.start(starter)} />
          ))}
        </Box>
        {profiles.length > 0 && (
          <>
            <Typography component="h2" variant="subtitle1" sx={{ fontWeight: 600, mt: 4, mb: 1 }}>
              Go on with
            </Typography>
            <Box sx={{ display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(240px, 1fr))", gap: 1.5 }}>
              {profiles.map(({ file }) => (
                <Card
                  key={file.id}
                  title={file.name}
                  text={SCOPE_WORDS[file.scope]}
                  onClick={() => store.activate(file.id)}
                />
              ))}
            </Box>
          </>
        )}
      </Box>
    </Box>
  );
}

const SCOPE_WORDS = {
  user: "User profile",
  allUsers: "Profile for all users of the device",
  device: "Device profile",
} as const;

function Card({
  title,
  text,
  onClick,
}: {
  readonly title: string;
  readonly text: string;
  readonly onClick: () => void;
}) {
  return (
    <ButtonBase
      onClick={onClick}
      sx={{
        textAlign: "left",
        display: "block",
        border: 1,
        borderColor: "divider",
        borderRadius: 1.5,
        p: 2,
        bgcolor: "background.paper",
        "&:hover": { borderColor: "primary.main" },
        "&:focus-visible": { outline: 2, outlineColor: "primary.main" },
      }}
    >
      <Typography sx={{ fontWeight: 600 }}>{title}</Typography>
      <Typography variant="body2" color="text.secondary" sx={{ mt: 0.5 }}>
        {text}
      </Typography>
    </ButtonBase>
  );
}
