import Link from "@mui/material/Link";

/** Where a statement comes from: a link, or only a name where nothing public can be linked. */
export function SourceLink({ title, url }: { readonly title: string; readonly url: string | null }) {
  if (url === null) return title;
  return (
    <Link href={url} target="_blank" rel="noopener noreferrer">
      {title}
    </Link>
  );
}
