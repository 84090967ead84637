import { type Template, neededBy } from "../core/scenarios/template.ts";
import { TEMPLATES } from "../core/scenarios/templates/index.ts";
import { CardButton, CardGrid } from "../ui/CardButton.tsx";

/** The scenarios to choose from: what each is for, and who or what it needs besides the profile. */
export function TemplateCards({ choose }: { readonly choose: (template: Template) => void }) {
  return (
    <CardGrid>
      {TEMPLATES.map((template) => (
        <CardButton
          key={template.id}
          title={template.title}
          text={template.summary}
          note={`Needs: ${neededBy(template).join(", ")}`}
          onClick={() => choose(template)}
        />
      ))}
    </CardGrid>
  );
}
