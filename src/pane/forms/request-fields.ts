import { formScreenWords as WORDS } from "../../words/pane/forms";
import { checkbox, segments, textInput } from "../parts/fields";
import type { Child } from "../view/view-node";
import type { TypedForm } from "./form-desk";

type TextField = "year" | "unit" | "project" | "indicators";

const NUMBERS: readonly TextField[] = ["year", "indicators"];

/** Year, unit, project and what else is asked of a form before it is drawn. */
export function requestFields(
  typed: TypedForm,
  type: (change: Partial<TypedForm>) => void,
  fields: readonly TextField[],
): Child {
  return [
    fields.map((field) =>
      textInput({
        id: `zp-form-${field}`,
        label: WORDS[field],
        value: typed[field],
        ...(field === "indicators" ? { placeholder: WORDS.indicatorsAsPrinted } : {}),
        ...(NUMBERS.includes(field) ? { inputmode: "numeric" as const } : {}),
        input: (text) => {
          type({ [field]: text });
        },
      }),
    ),
    segments({
      id: "zp-form-money",
      label: WORDS.moneyUnit,
      value: typed.moneyUnit,
      options: (["万元", "元"] as const).map((value) => ({ value, label: value })),
      choose: (moneyUnit) => {
        type({ moneyUnit });
      },
    }),
    checkbox({
      key: "formulas",
      label: WORDS.formulas,
      checked: typed.formulas,
      change: (formulas) => {
        type({ formulas });
      },
    }),
    checkbox({
      key: "protect",
      label: WORDS.protect,
      checked: typed.protect,
      change: (protect) => {
        type({ protect });
      },
    }),
  ];
}
