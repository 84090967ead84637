import Button from "@mui/material/Button";
import Snackbar from "@mui/material/Snackbar";

/** What the page has to say, and what can be done about it at once. */
export interface Said {
  readonly sentence: string;
  readonly offer?: { readonly label: string; readonly accept: () => void };
}

interface Props {
  readonly said: Said | null;
  readonly close: () => void;
}

/** What the page has to say after opening or closing. It stays while a person goes on working, so that it can be read. */
export function Notice({ said, close }: Props) {
  const offer = said?.offer;
  return (
    <Snackbar
      key={said?.sentence}
      open={said !== null}
      autoHideDuration={15_000}
      onClose={(_, reason) => {
        if (reason !== "clickaway") close();
      }}
      message={said?.sentence}
      action={
        <>
          {offer !== undefined && (
            <Button color="inherit" size="small" onClick={offer.accept}>
              {offer.label}
            </Button>
          )}
          <Button color="inherit" size="small" onClick={close}>
            Dismiss
          </Button>
        </>
      }
      slotProps={{ content: { sx: { maxWidth: 640, overflowWrap: "anywhere" } } }}
    />
  );
}
