import { pasteRoutes } from "../../core/importers/paste/pasteRoutes.ts";
import { at } from "../../core/profile/at.ts";
import { refTo } from "../../core/profile/ref.ts";
import { route } from "../../core/vocabulary/routes.ts";
import { Field } from "../../forms/Field.tsx";
import { ListEditor, type RowWords } from "../../forms/ListEditor.tsx";
import { PanelForm } from "../../forms/usePanelForm.tsx";
import { PanelPage } from "../../ui/PanelPage.tsx";
import { NetworkTools } from "./networkTools/NetworkTools.tsx";

const routes = at.Route;

export function RoutingPanel() {
  return (
    <PanelPage title="Routing" intro="Which traffic uses the tunnel: everything, or only what you name.">
      <PanelForm>
        <Field of={at.NativeProfile.RoutingPolicyType} />
        <Field of={at.NativeProfile.DisableClassBasedDefaultRoute} />
        <Field of={at.NativeProfile.PlumbIKEv2TSAsRoutes} />
      </PanelForm>
      <ListEditor
        of={routes}
        title="Routes"
        noun={["route", "routes"]}
        empty="No routes. In a split tunnel, only what the connection itself brings (its own subnet, a class-based route unless it is switched off) goes through the tunnel."
        describe={describeRoute}
        blank={{ Address: "10.0.0.0", PrefixSize: 8 }}
        paste={{
          hint: "One network a line: 10.0.0.0/8, an address with a mask, a range, or CSV with address, prefix, exclude, metric.",
          read: pasteRoutes,
        }}
        fields={(row) => {
          const ref = refTo(route, row.path);
          return (
            <>
              <Field of={ref.Address} />
              <Field of={ref.PrefixSize} />
              <Field of={ref.ExclusionRoute} />
              <Field of={ref.Metric} />
            </>
          );
        }}
      />
      <NetworkTools />
    </PanelPage>
  );
}

function describeRoute(row: Readonly<Record<string, unknown>>): RowWords {
  const main = `${text(row["Address"], "no address")}/${text(row["PrefixSize"], "?")}`;
  const way = row["ExclusionRoute"] === true ? "around the tunnel" : "through the tunnel";
  const metric = typeof row["Metric"] === "number" ? `, metric ${row["Metric"]}` : "";
  return { main, detail: way + metric };
}

function text(value: unknown, otherwise: string): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : otherwise;
}
