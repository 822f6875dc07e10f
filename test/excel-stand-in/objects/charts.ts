import type { Json } from "../wire/messages";
import type { Chart, Sheet } from "../model/sheet";
import { hostType, type HostType, type PropertyDefinition } from "../wire/definition";
import { refuse } from "../wire/refusal";
import { guardPermission } from "./guard";
import { RANGE } from "./range";
import { text } from "./style-access";

interface ChartTarget {
  readonly sheet: Sheet;
  readonly chart: Chart;
}

function placed(name: string): PropertyDefinition<ChartTarget> {
  return {
    get: ({ chart }) => chart.place[name] ?? 0,
    set: ({ chart }, value, desk) => {
      chart.place[name] = value;
      desk.workbook.changed();
    },
  };
}

const TITLE = hostType<ChartTarget>({
  kind: "ChartTitle",
  properties: {
    Text: {
      get: ({ chart }) => chart.title,
      set: ({ chart }, value, desk) => {
        chart.title = text(value);
        desk.workbook.changed();
      },
    },
    Visible: placed("titleVisible"),
  },
});

const LEGEND = hostType<ChartTarget>({
  kind: "ChartLegend",
  properties: { Visible: placed("legendVisible"), Position: placed("legendPosition") },
});

interface SeriesTarget extends ChartTarget {
  readonly series: Record<string, Json>;
}

const SERIES = hostType<SeriesTarget>({
  kind: "ChartSeries",
  properties: {
    Name: {
      get: ({ series }) => series["name"] ?? "",
      set: ({ series }, value, desk) => {
        series["name"] = text(value);
        desk.workbook.changed();
      },
    },
  },
  methods: Object.fromEntries(
    ["SetValues", "SetXAxisValues"].map((name) => [
      name,
      {
        since: "1.7",
        writes: true,
        run: ({ series }, [range], desk) => {
          const target = RANGE.target(range) ?? refuse("InvalidArgument", "A range was expected.");
          series[name] = { sheet: target.sheet.name, ...target.area };
          desk.workbook.changed();
          return null;
        },
      },
    ]),
  ),
});

const SERIES_COLLECTION = hostType<ChartTarget>({
  kind: "ChartSeriesCollection",
  items: (target) => target.chart.series.map((series) => SERIES.of({ ...target, series })),
  methods: {
    Add: {
      since: "1.7",
      writes: true,
      run: (target, [name], desk) => {
        const series = { name: typeof name === "string" ? name : "" };
        target.chart.series.push(series);
        desk.workbook.changed();
        return SERIES.of({ ...target, series });
      },
    },
    GetItemAt: {
      run: (target, [index]) => {
        const series = target.chart.series[typeof index === "number" ? index : -1];
        return series ? SERIES.of({ ...target, series }) : refuse("InvalidArgument", "index");
      },
    },
    GetCount: { run: ({ chart }) => chart.series.length },
  },
});

const CHART = hostType<ChartTarget>({
  kind: "Chart",
  identity: ({ chart }) => ({ Id: chart.id }),
  properties: {
    Id: { since: "1.7", get: ({ chart }) => chart.id },
    Name: {
      get: ({ chart }) => chart.name,
      set: ({ chart }, value, desk) => {
        chart.name = text(value);
        desk.workbook.changed();
      },
    },
    Top: placed("top"),
    Left: placed("left"),
    Width: placed("width"),
    Height: placed("height"),
  },
  links: {
    Title: { to: (target) => TITLE.of(target) },
    Legend: { to: (target) => LEGEND.of(target) },
    Series: { to: (target) => SERIES_COLLECTION.of(target) },
  },
  methods: {
    SetPosition: {
      writes: true,
      run: ({ chart }, [first, last], desk) => {
        chart.place["from"] =
          typeof first === "string" ? first : (RANGE.target(first)?.area.top ?? 0);
        chart.place["to"] =
          typeof last === "string" ? last : (RANGE.target(last)?.area.bottom ?? 0);
        desk.workbook.changed();
        return null;
      },
    },
    Delete: {
      writes: true,
      run: ({ sheet, chart }, _, desk) => {
        sheet.charts = sheet.charts.filter((one) => one !== chart);
        desk.workbook.changed();
        return null;
      },
    },
  },
});

/** Charts are kept, not drawn. */
export const CHARTS: HostType<Sheet> = hostType({
  kind: "ChartCollection",
  items: (sheet) => sheet.charts.map((chart) => CHART.of({ sheet, chart })),
  item: (sheet, key) => {
    const chart = sheet.charts.find((one) => one.id === key || one.name === key);
    return chart ? CHART.of({ sheet, chart }) : null;
  },
  methods: {
    Add: {
      writes: true,
      run: (sheet, [type, source], desk) => {
        guardPermission(sheet, "allowEditObjects");
        const range = RANGE.target(source);
        if (typeof type !== "string" || !range)
          return refuse("InvalidArgument", "A chart needs its type and its range.");
        const chart: Chart = {
          id: desk.workbook.newId(),
          name: `图表 ${String(sheet.charts.length + 1)}`,
          type,
          source: range.area,
          title: "",
          place: {},
          series: [{ name: "" }],
        };
        sheet.charts.push(chart);
        desk.workbook.changed();
        return CHART.of({ sheet, chart });
      },
      grade: "inferred",
      note: "one series to begin with, whatever the range",
    },
    GetCount: { since: "1.4", run: (sheet) => sheet.charts.length },
  },
});
