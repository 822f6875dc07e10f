import { drawableForm, drawNewForm } from "../../app/new-form";
import { FORMS } from "../../core/forms";
import { layoutOf } from "../../core/forms/layouts";
import { parseRequest } from "../../core/sheets/form-request";
import { validationTexts } from "../../words/form-texts";
import { PROVENANCE_WORDS } from "../../words/forms";
import { formScreenWords as WORDS } from "../../words/pane/forms";
import { select } from "../parts/fields";
import { h, type Child } from "../view/view-node";
import { today, type FormDesk, type TypedForm } from "./form-desk";
import { insertion, type RequestedDrawing } from "./insert-form";
import { requestFields } from "./request-fields";

/** A blank form of the product's, or of the person's own. */
export function blankForm(desk: FormDesk): Child {
  const { blank: typed } = desk.state();
  const type = (change: Partial<TypedForm>): void => {
    desk.change({ blank: { ...desk.state().blank, ...change }, message: null });
  };
  return [
    select({
      id: "zp-form-id",
      label: WORDS.choose,
      value: typed.form,
      options: formOptions(desk),
      choose: (form) => {
        type({ form });
      },
    }),
    provenance(desk, typed.form),
    requestFields(typed, type, ["year", "unit", "project", "indicators"]),
    insertion(desk, drawn(desk, typed)),
  ];
}

/** The person's own go before the product's, as they do in recognising. */
function formOptions({ shelf }: FormDesk): { readonly value: string; readonly label: string }[] {
  return [
    ...shelf.forms.map(({ id, name }) => ({ value: id, label: WORDS.ownForm(name) })),
    ...FORMS.filter(({ id }) => layoutOf(id) !== null).map(({ id, name }) => ({
      value: id,
      label: name,
    })),
  ];
}

function provenance({ shelf }: FormDesk, form: string): Child {
  const profile = profileOf(shelf.forms, form);
  if (!profile) return null;
  const { provenance, source } = profile;
  return h(
    "p",
    { class: "zp-quiet", key: "provenance" },
    `${WORDS.groups[provenance]}　`,
    PROVENANCE_WORDS[provenance].advice,
    source !== "" && WORDS.source(source),
  );
}

function profileOf(own: FormDesk["shelf"]["forms"], form: string) {
  const id = [...own, ...FORMS].find((one) => one.id === form)?.id;
  return id && drawableForm(id, own)?.profile;
}

function drawn({ shelf }: FormDesk, typed: TypedForm): RequestedDrawing {
  const own = shelf.forms;
  const request = parseRequest(
    typed,
    today(),
    own.map(({ id }) => id),
  );
  if (!request.ok) return request;
  const form = drawNewForm(request.value, validationTexts, own);
  if (!form) return { ok: false, errors: [{ code: "form-without-layout", given: typed.form }] };
  const name = profileOf(own, typed.form)?.name ?? typed.form;
  return { ok: true, drawing: form.drawing, name };
}
