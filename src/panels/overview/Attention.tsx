import Box from "@mui/material/Box";
import { type Inventory, isStrayText } from "../../core/profile/inventory.ts";
import { titleOf } from "../../core/profile/overview/remainder.ts";
import { useNavigate } from "../../react/navigation.ts";

interface Item {
  readonly key: string;
  readonly text: string;
  readonly leadsTo: string | null;
}

const MOST = 6;

/** What a person should look at before the profile goes out; nothing when there is nothing. */
export function Attention({ inventory }: { readonly inventory: Inventory }) {
  const navigate = useNavigate();
  const items = itemsOf(inventory);
  if (items.length === 0) return null;
  return (
    <Box
      component="section"
      aria-label="Needs attention"
      sx={{ border: 1, borderColor: "warning.main", borderRadius: 1, px: 2, py: 1.25, mt: 2, maxWidth: "86ch" }}
    >
      <Box component="h2" sx={{ typography: "subtitle2", fontWeight: 600, m: 0, mb: 0.5 }}>
        Needs attention
      </Box>
      <Box component="ul" sx={{ m: 0, pl: 2.25, typography: "body2", overflowWrap: "anywhere" }}>
        {items.slice(0, MOST).map(({ key, text, leadsTo }) => (
          <li key={key}>
            {leadsTo === null ? (
              text
            ) : (
              <button type="button" onClick={() => navigate(leadsTo)}>
                {text}
              </button>
            )}
          </li>
        ))}
        {items.length > MOST && <li>{`and ${(items.length - MOST).toLocaleString("en-US")} more`}</li>}
      </Box>
    </Box>
  );
}

function itemsOf({ undecodable, placeholders, unknown }: Inventory): readonly Item[] {
  return [
    ...placeholders.map(({ path, question }, at) => ({
      key: `fill-in ${at}`,
      text: `Still to fill in: ${titleOf(path)} (${question.trim()}).`,
      leadsTo: path,
    })),
    ...undecodable.map(({ path, message }, at) => ({
      key: `undecodable ${at}`,
      text: `${capital(titleOf(path))} does not decode. ${message}`,
      leadsTo: path,
    })),
    ...unknown.map((path, at) => ({ key: `unknown ${at}`, text: unknownWords(path), leadsTo: parentOf(path) })),
  ];
}

function unknownWords(path: string): string {
  const parent = parentOf(path);
  if (isStrayText(path)) {
    return `Text stands ${parent === null ? "between the settings" : `in ${lastOf(parent)}, beside its elements`}: it is kept, and Windows may refuse it.`;
  }
  return `${lastOf(path)}${parent === null ? "" : ` in ${lastOf(parent)}`} is not a setting that is known here: it is kept as it stands.`;
}

function parentOf(path: string): string | null {
  const cut = path.lastIndexOf("/");
  return cut < 0 ? null : path.slice(0, cut);
}

function lastOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
