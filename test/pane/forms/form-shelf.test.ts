import { describe, expect, test } from "@jest/globals";
import { PACK_LIMITS, type OwnForm } from "../../../src/core/forms/own/own-form";
import { FormShelf } from "../../../src/pane/forms/form-shelf";
import { ownForms } from "../../../src/pane/loading/own-forms";
import { COPIES } from "../../core/forms/own/handed-on";

const [FIRST, SECOND] = [copy("own-mof-2020"), copy("own-hubei-project")];

function copy(id: string): OwnForm {
  const form = COPIES.find((one) => one.id === id);
  if (!form) throw new Error(id);
  return form;
}

/** A storage of so many characters. */
function storage(room = Infinity) {
  let kept: string | null = null;
  return {
    get: () => Promise.resolve(kept),
    set: (_: string, text: string) => {
      if (text.length > room) return Promise.resolve(false);
      kept = text;
      return Promise.resolve(true);
    },
  };
}

async function shelfOver(store: ReturnType<typeof storage>) {
  const used: string[][] = [];
  const shelf = new FormShelf(store, (forms) => used.push(forms.map(({ id }) => id)));
  await shelf.load();
  return { shelf, used };
}

const ids = (forms: readonly OwnForm[]) => forms.map(({ id }) => id);
const named = (forms: readonly OwnForm[]) => forms.map(({ name }) => name);

describe("a person's own forms", () => {
  test("are kept for the next time, renamed, and removed; recognising is told each time", async () => {
    const store = storage();
    const { shelf, used } = await shelfOver(store);
    expect(await shelf.put([FIRST, SECOND])).toBe("kept");
    expect(await ownForms(store)).toEqual([FIRST, SECOND]);
    expect(await shelf.rename(FIRST.id, "本县项目表")).toBe("kept");
    expect(named(await ownForms(store))).toEqual(["本县项目表", SECOND.name]);
    expect(await shelf.remove(SECOND.id)).toBe("kept");
    expect(await shelf.remove(FIRST.id)).toBe("kept");
    expect(await ownForms(store)).toEqual([]);
    expect(used).toEqual([[FIRST.id, SECOND.id], [FIRST.id, SECOND.id], [FIRST.id], []]);
  });

  test("of one id are one: the later takes the place of the former", async () => {
    const { shelf } = await shelfOver(storage());
    await shelf.put([FIRST, SECOND]);
    await shelf.put([{ ...FIRST, name: "新的" }]);
    expect(named(shelf.forms)).toEqual(["新的", SECOND.name]);
  });

  test("that another window kept meanwhile are not lost", async () => {
    const store = storage();
    const { shelf } = await shelfOver(store);
    const other = await shelfOver(store);
    await shelf.put([FIRST]);
    await other.shelf.put([SECOND]);
    expect(ids(await ownForms(store))).toEqual([FIRST.id, SECOND.id]);
  });

  test("for which there is no room are in use until the window is closed, and said to be", async () => {
    const store = storage(1000);
    const { shelf, used } = await shelfOver(store);
    expect(await shelf.put([FIRST])).toBe("unsaved");
    expect(await shelf.put([SECOND])).toBe("unsaved");
    expect(used.at(-1)).toEqual([FIRST.id, SECOND.id]);
    expect(await ownForms(store)).toEqual([]);
  });

  test("are never more than a file of forms may hold", async () => {
    const { shelf, used } = await shelfOver(storage());
    const many = Array.from({ length: PACK_LIMITS.forms + 1 }, (_, index) => ({
      ...FIRST,
      id: `own-${index}` as const,
    }));
    expect(await shelf.put(many)).toBe("too-many");
    const large = Array.from({ length: 40 }, (_, index) => ({
      ...{ ...FIRST, id: `own-${index}` as const },
      layout: { ...FIRST.layout, notes: Array.from({ length: 30 }, () => "注".repeat(1900)) },
    }));
    expect(await shelf.put(large)).toBe("too-large");
    expect(shelf.forms).toEqual([]);
    expect(used).toEqual([]);
  });

  test.each([
    ["no JSON", "{"],
    ["of a newer version", '{"format":"ziping.form-pack","version":9}'],
  ])(
    "kept in a text that is %s: said to be damaged, replaced at the next change",
    async (_, text) => {
      const store = storage();
      await store.set("", text);
      const { shelf } = await shelfOver(store);
      expect([shelf.damaged, shelf.forms]).toEqual([true, []]);
      expect(await ownForms(store)).toEqual([]);
      expect(await shelf.put([FIRST])).toBe("kept");
      expect([shelf.damaged, ids(await ownForms(store))]).toEqual([false, [FIRST.id]]);
    },
  );
});
