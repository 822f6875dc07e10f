import type { CustomXmlPart, StandInWorkbook } from "../model/workbook";
import { hostType, type HostType, type Argument, type HostObject } from "../wire/definition";
import { refuse } from "../wire/refusal";

/** The namespace of the outermost element. */
function namespaceOf(xml: string): string {
  const tag = /<(?![?!])([^>]*)>/.exec(xml)?.[1] ?? "";
  const prefix = /^([\w.-]+):/.exec(tag)?.[1];
  const name = prefix ? `xmlns:${prefix}` : "xmlns";
  return new RegExp(`(?:^|\\s)${name}\\s*=\\s*["']([^"']*)["']`).exec(tag)?.[1] ?? "";
}

interface PartTarget {
  readonly workbook: StandInWorkbook;
  readonly part: CustomXmlPart;
}

function xmlArgument(argument: Argument | undefined): string {
  return typeof argument === "string" && /<[\w:.-]/.test(argument)
    ? argument
    : refuse("InvalidArgument", "The part is no XML.");
}

function present({ workbook, part }: PartTarget): CustomXmlPart {
  return workbook.customXmlParts.includes(part)
    ? part
    : refuse("ItemNotFound", "The part is gone.");
}

const CUSTOM_XML_PART = hostType<PartTarget>({
  kind: "CustomXmlPart",
  identity: ({ part }) => ({ Id: part.id }),
  properties: {
    Id: { since: "1.5", get: ({ part }) => part.id },
    NamespaceUri: { since: "1.5", get: ({ part }) => namespaceOf(part.xml) },
  },
  methods: {
    GetXml: { since: "1.5", run: (target) => present(target).xml },
    SetXml: {
      since: "1.5",
      writes: true,
      run: (target, [xml]) => {
        present(target).xml = xmlArgument(xml);
        target.workbook.changed();
        return null;
      },
    },
    Delete: {
      since: "1.5",
      writes: true,
      run: (target) => {
        const { workbook } = target;
        const part = present(target);
        workbook.customXmlParts = workbook.customXmlParts.filter((one) => one !== part);
        workbook.changed();
        return null;
      },
    },
  },
});

interface Scope {
  readonly workbook: StandInWorkbook;
  /** Null: all parts. */
  readonly namespace: string | null;
}

function parts({ workbook, namespace }: Scope): HostObject[] {
  return workbook.customXmlParts
    .filter((part) => namespace === null || namespaceOf(part.xml) === namespace)
    .map((part) => CUSTOM_XML_PART.of({ workbook, part }));
}

function byId(scope: Scope, id: Argument | undefined): HostObject | null {
  const part = scope.workbook.customXmlParts.find((one) => one.id === id);
  return part ? CUSTOM_XML_PART.of({ workbook: scope.workbook, part }) : null;
}

const collection = {
  items: parts,
  item: byId,
  methods: {
    GetCount: { since: "1.5", run: (scope: Scope) => parts(scope).length },
    GetItem: {
      since: "1.5",
      run: (scope: Scope, [id]: readonly Argument[]) =>
        byId(scope, id) ?? refuse("ItemNotFound", "No such part."),
    },
    GetItemOrNullObject: {
      since: "1.5",
      run: (scope: Scope, [id]: readonly Argument[]) => byId(scope, id),
    },
  },
};

const SCOPED = hostType<Scope>({
  ...collection,
  kind: "CustomXmlPartScopedCollection",
  methods: {
    ...collection.methods,
    GetOnlyItem: {
      since: "1.5",
      run: (scope) => {
        const [only, ...more] = parts(scope);
        return only && more.length === 0
          ? only
          : refuse("InvalidOperation", "Not exactly one part.");
      },
    },
    GetOnlyItemOrNullObject: {
      since: "1.5",
      run: (scope) => {
        const [only, ...more] = parts(scope);
        return only && more.length === 0 ? only : null;
      },
    },
  },
});

export const CUSTOM_XML_PARTS: HostType<Scope> = hostType({
  ...collection,
  kind: "CustomXmlPartCollection",
  methods: {
    ...collection.methods,
    Add: {
      since: "1.5",
      writes: true,
      run: ({ workbook }, [xml]) => {
        const part = { id: workbook.newId(), xml: xmlArgument(xml) };
        workbook.customXmlParts.push(part);
        workbook.changed();
        return CUSTOM_XML_PART.of({ workbook, part });
      },
    },
    GetByNamespace: {
      since: "1.5",
      run: ({ workbook }, [namespace]) =>
        SCOPED.of({ workbook, namespace: typeof namespace === "string" ? namespace : "" }),
    },
  },
});
