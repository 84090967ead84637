import Alert from "@mui/material/Alert";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import OutlinedInput from "@mui/material/OutlinedInput";
import Typography from "@mui/material/Typography";
import { type DragEvent, useId, useRef, useState } from "react";
import { useCertificateStore, useCertificates } from "../../react/useCertificates.ts";
import { useStore } from "../../react/storeContext.ts";
import type { OfferedFile } from "../../store/certificates.ts";

/** Bytes: no more is read of a file, since anything larger is refused. */
const ENOUGH = 1024 * 1024 + 1;

/** Where certificates come in: dropped, chosen or pasted; and what of them was refused. */
export function DropArea() {
  const certificates = useCertificateStore();
  const store = useStore();
  const input = useRef<HTMLInputElement>(null);
  const pasteButton = useRef<HTMLButtonElement>(null);
  const [pasting, setPasting] = useState(false);
  const closePasting = (): void => {
    setPasting(false);
    pasteButton.current?.focus();
  };
  const offer = (files: readonly OfferedFile[]): void => void certificates.offer(files).then(store.announce);
  const offerFiles = (files: Iterable<File>): void => void bytesOf(files).then(offer);
  const onDrop = (event: DragEvent): void => {
    if (event.dataTransfer.files.length === 0) return;
    // The page opens what nobody else takes.
    event.preventDefault();
    offerFiles([...event.dataTransfer.files]);
  };
  return (
    <Box
      role="group"
      aria-label="Add certificates"
      onDrop={onDrop}
      sx={{ border: 2, borderStyle: "dashed", borderColor: "divider", borderRadius: 2, p: 2 }}
    >
      <Box sx={{ display: "flex", gap: 1, alignItems: "center", flexWrap: "wrap" }}>
        <Button variant="contained" onClick={() => input.current?.click()}>
          Choose files
        </Button>
        <Button ref={pasteButton} variant="outlined" aria-expanded={pasting} onClick={() => setPasting(!pasting)}>
          Paste as text
        </Button>
        <Typography variant="body2" color="textSecondary">
          or drop .cer, .crt, .pem, .p7b or .p7c files here, several at once
        </Typography>
      </Box>
      <input
        ref={input}
        type="file"
        multiple
        accept=".cer,.crt,.der,.pem,.p7b,.p7c"
        aria-label="Certificate files"
        className="visually-hidden"
        tabIndex={-1}
        onChange={(event) => {
          offerFiles([...(event.target.files ?? [])]);
          event.target.value = "";
        }}
      />
      {pasting && <PasteBox offer={offer} close={closePasting} />}
      <Refusals />
    </Box>
  );
}

function PasteBox({
  offer,
  close,
}: {
  readonly offer: (files: readonly OfferedFile[]) => void;
  readonly close: () => void;
}) {
  const id = useId();
  const [text, setText] = useState("");
  const read = (): void => {
    offer([{ name: "Pasted text", bytes: new TextEncoder().encode(text) }]);
    close();
  };
  return (
    <Box sx={{ mt: 1.5 }}>
      <Typography component="label" htmlFor={id} variant="body2" sx={{ display: "block", mb: 0.5, fontWeight: 500 }}>
        Certificates as PEM or Base64 text
      </Typography>
      <OutlinedInput
        id={id}
        multiline
        fullWidth
        autoFocus
        minRows={4}
        maxRows={10}
        value={text}
        placeholder="-----BEGIN CERTIFICATE-----"
        onChange={(event) => setText(event.target.value)}
        inputProps={{ spellCheck: false, autoComplete: "off", style: { fontFamily: "var(--mono)", fontSize: 13 } }}
      />
      <Button variant="contained" size="small" disabled={text.trim() === ""} onClick={read} sx={{ mt: 1 }}>
        Read the pasted text
      </Button>
    </Box>
  );
}

function Refusals() {
  const certificates = useCertificateStore();
  const { refused } = useCertificates();
  if (refused.length === 0) return null;
  return (
    <Alert severity="error" variant="outlined" onClose={certificates.forgetRefusals} sx={{ mt: 1.5 }}>
      {refused.map(({ name, sentence }, index) => (
        <Typography key={index} variant="body2" sx={{ overflowWrap: "anywhere" }}>
          <b>{name}</b>: {sentence}
        </Typography>
      ))}
    </Alert>
  );
}

/** A file that cannot be read, such as a folder, counts as empty. */
function bytesOf(files: Iterable<File>): Promise<readonly OfferedFile[]> {
  const reading = [...files].map(async (file) => {
    const buffer = await file
      .slice(0, ENOUGH)
      .arrayBuffer()
      .catch(() => new ArrayBuffer(0));
    return { name: file.name, bytes: new Uint8Array(buffer) };
  });
  return Promise.all(reading);
}
