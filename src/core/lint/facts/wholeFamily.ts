import type { Network } from "./prefixIndex.ts";

/** Of some networks, those that hold all addresses of a family: its default route, or the two halves that stand for it. */
export function wholeFamilies(networks: readonly Network[]): readonly Network[] {
  return ([4, 6] as const).flatMap((family) => wholeFamily(networks.filter(({ first }) => first.family === family)));
}

function wholeFamily(networks: readonly Network[]): readonly Network[] {
  const whole = networks.filter(({ length }) => length === 0);
  const halves = networks.filter(({ length }) => length === 1);
  return whole.length > 0 || halves.length < 2 ? whole : halves;
}
