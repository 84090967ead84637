import Box from "@mui/material/Box";
import ToggleButton from "@mui/material/ToggleButton";
import ToggleButtonGroup from "@mui/material/ToggleButtonGroup";
import Typography from "@mui/material/Typography";
import { useId } from "react";

interface Props {
  readonly asks: string;
  readonly help: string;
  readonly answer: boolean;
  readonly take: (answer: boolean) => void;
}

/** A question with two answers, one of which is always given. */
export function YesNo({ asks, help, answer, take }: Props) {
  const id = useId();
  return (
    <Box sx={{ mb: 1.5 }}>
      <Typography id={id} variant="body2" sx={{ fontWeight: 600 }}>
        {asks}
      </Typography>
      <Typography id={`${id}-help`} variant="body2" color="textSecondary">
        {help}
      </Typography>
      <ToggleButtonGroup
        exclusive
        size="small"
        color="primary"
        value={answer}
        aria-labelledby={id}
        aria-describedby={`${id}-help`}
        onChange={(_, chosen: boolean | null) => {
          if (chosen !== null) take(chosen);
        }}
        sx={{
          mt: 0.5,
          "& .MuiToggleButton-root": { py: 0.25, px: 1.5, textTransform: "none", color: "text.primary" },
          "& .Mui-selected": { fontWeight: 600 },
        }}
      >
        <ToggleButton value={false}>No</ToggleButton>
        <ToggleButton value={true}>Yes</ToggleButton>
      </ToggleButtonGroup>
    </Box>
  );
}
