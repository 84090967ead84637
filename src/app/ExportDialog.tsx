export function ExportDialog({ close }: { readonly close: () => void }) {
  void close;
  return null;
}
