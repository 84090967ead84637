import { type AnyRef, type LeafRef, type RawRef, pathText } from "../core/profile/ref.ts";
import { type Spec, childrenOf, factsOf, namespaceOf } from "../core/vocabulary/spec.ts";
import { PanelSection } from "../ui/PanelPage.tsx";
import { ElementFindings } from "./ElementFindings.tsx";
import { Field } from "./Field.tsx";
import { RawField } from "./RawField.tsx";
import { RuledSection } from "./RuledSection.tsx";

/** Every setting that is offered at or below an element: its own first, then those of its containers under their titles. */
export function VocabularyFields({ of }: { readonly of: Pick<AnyRef, "path" | "spec"> }) {
  const { spec, path } = of;
  switch (spec.kind) {
    case "leaf":
      return <Field of={of as LeafRef} />;
    case "raw":
      return <RawField of={of as RawRef} />;
    case "group":
      return <Contents of={{ path, spec }} />;
    case "choice":
    case "many":
      throw new Error(`${pathText(path)} needs an editor of its own.`);
  }
}

function Contents({ of }: { readonly of: AnyRef }) {
  const children = offeredIn(of);
  const isContainer = ({ spec }: AnyRef) => spec.kind !== "leaf" && spec.kind !== "raw";
  return (
    <RuledSection of={of}>
      <ElementFindings of={of} />
      {children
        .filter((child) => !isContainer(child))
        .map((child) => (
          <VocabularyFields key={pathText(child.path)} of={child} />
        ))}
      {children.filter(isContainer).map((child) => (
        <PanelSection key={pathText(child.path)} title={factsOf(child.spec).title}>
          <VocabularyFields of={child} />
        </PanelSection>
      ))}
    </RuledSection>
  );
}

/** The children that are not reserved, in Windows order. */
function offeredIn({ path, spec }: AnyRef): readonly AnyRef[] {
  return Object.entries<Spec>(childrenOf(spec))
    .filter(([, child]) => factsOf(child).reserved !== true)
    .toSorted(([, a], [, b]) => factsOf(a).order[0] - factsOf(b).order[0])
    .map(([name, child]) => ({ path: [...path, { name, namespace: namespaceOf(child) }], spec: child }));
}
