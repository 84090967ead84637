import Button from "@mui/material/Button";
import Snackbar from "@mui/material/Snackbar";

interface Props {
  readonly message: string | null;
  readonly close: () => void;
}

/** What the page has to say after opening. It stays while a person goes on working, so that it can be read. */
export function Notice({ message, close }: Props) {
  return (
    <Snackbar
      open={message !== null}
      autoHideDuration={15_000}
      onClose={(_, reason) => {
        if (reason !== "clickaway") close();
      }}
      message={message}
      action={
        <Button color="inherit" size="small" onClick={close}>
          Dismiss
        </Button>
      }
      slotProps={{ content: { sx: { maxWidth: 640, overflowWrap: "anywhere" } } }}
    />
  );
}
