/** The names, each once: the second "Contoso VPN" becomes "Contoso VPN (2)". For lists to choose from; nothing is renamed. */
export function namesApart(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let apart = name;
    for (let count = 2; taken.has(apart); count++) apart = `${name} (${count})`;
    taken.add(apart);
    return apart;
  });
}
