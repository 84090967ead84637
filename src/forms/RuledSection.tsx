import { type ReactNode, createContext, use } from "react";
import type { AnyRef } from "../core/profile/ref.ts";
import type { Applicability } from "../core/vocabulary/spec.ts";
import { useObstacle } from "../react/useReading.ts";
import { Obstacle } from "./Obstacle.tsx";

const Told = createContext<Applicability | null>(null);

/** The obstacle that a section around already tells, so that its fields need not repeat it. */
export function useToldObstacle(): Applicability | null {
  return use(Told);
}

/** For where an obstacle is told already, by something that is no section. */
export function ToldObstacle({
  obstacle,
  children,
}: {
  readonly obstacle: Applicability | null;
  readonly children: ReactNode;
}) {
  return <Told value={obstacle}>{children}</Told>;
}

/** Tells once why nothing of an element has an effect here; the fields inside are muted and do not repeat it. */
export function RuledSection({
  of,
  children,
}: {
  readonly of: Pick<AnyRef, "path" | "spec">;
  readonly children: ReactNode;
}) {
  const obstacle = useObstacle(of);
  const told = useToldObstacle();
  return (
    <Told value={obstacle ?? told}>
      {obstacle !== null && obstacle !== told && <Obstacle obstacle={obstacle} />}
      {children}
    </Told>
  );
}
