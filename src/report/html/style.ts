/** The look of the page: on screen in light and dark, on A4 in black on white. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --paper: #fff; --ground: #f4f6f8; --ink: #1b1f24; --soft: #57606a; --line: #d0d7de;
  --head: #eaf0f6; --accent: #0b5394;
  --error: #9c0006; --error-ground: #fde7e9;
  --warning: #6e4b00; --warning-ground: #fff4ce;
  --info: #1f4e79; --info-ground: #e3eefa;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: #1f2328; --ground: #15181c; --ink: #e6edf3; --soft: #9da7b3; --line: #3d444d;
    --head: #2a3138; --accent: #7ab7f5;
    --error: #ffb3b8; --error-ground: #4a1d20;
    --warning: #f5d67b; --warning-ground: #40330c;
    --info: #a9d1ff; --info-ground: #16324f;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0; background: var(--ground); color: var(--ink);
  font: 15px/1.65 "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif;
}
main, header, nav { max-width: 72rem; margin-inline: auto; padding-inline: 1.25rem; }
header { padding-top: 1.5rem; }
h1 { font-size: 1.6rem; margin: 0 0 .25rem; }
h2 { font-size: 1.2rem; margin: 2rem 0 .6rem; padding-bottom: .3rem; border-bottom: 2px solid var(--accent); }
h3 { font-size: 1.05rem; margin: 1.4rem 0 .4rem; overflow-wrap: anywhere; }
h4 { font-size: 1rem; margin: 1.1rem 0 .3rem; }
p { margin: .35rem 0; }
a { color: var(--accent); }
a:focus-visible, button:focus-visible, input:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.soft { color: var(--soft); }
.tiles { display: flex; flex-wrap: wrap; gap: .75rem; margin: 1rem 0 0; padding: 0; list-style: none; }
.tiles li { background: var(--paper); border: 1px solid var(--line); border-radius: .5rem; padding: .5rem 1rem; min-width: 7rem; }
.tiles b { display: block; font-size: 1.5rem; line-height: 1.3; font-variant-numeric: tabular-nums; }
.tiles .error b { color: var(--error); } .tiles .warning b { color: var(--warning); } .tiles .info b { color: var(--info); }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; padding: 0; margin: 1rem 0 0; list-style: none; }
.wide { overflow-x: auto; background: var(--paper); border: 1px solid var(--line); border-radius: .5rem; }
table { border-collapse: collapse; width: 100%; font-size: .93rem; }
caption { text-align: left; padding: .5rem .75rem; color: var(--soft); }
th, td { border-top: 1px solid var(--line); padding: .4rem .75rem; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
thead th { background: var(--head); border-top: 0; white-space: nowrap; }
tbody th { font-weight: 600; }
td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
td.none { color: var(--soft); }
td.error { color: var(--error); font-weight: 600; }
.file { background: var(--paper); border: 1px solid var(--line); border-radius: .5rem; padding: .25rem 1.25rem 1.25rem; margin-top: 1.25rem; }
.file > h3 { font-size: 1.1rem; }
.table { border-top: 1px solid var(--line); margin-top: 1rem; }
.table:first-of-type { border-top: 0; }
dl.facts { display: grid; grid-template-columns: max-content 1fr; gap: .1rem 1rem; margin: .4rem 0; }
dl.facts dt { color: var(--soft); } dl.facts dd { margin: 0; overflow-wrap: anywhere; }
.differs { color: var(--error); font-weight: 600; }
.opinion { border-left: 4px solid var(--accent); background: var(--ground); padding: .4rem 1rem; margin: .6rem 0; }
.badge { display: inline-block; border-radius: .3rem; padding: 0 .45rem; font-weight: 600; white-space: nowrap; }
.badge.error { color: var(--error); background: var(--error-ground); }
.badge.warning { color: var(--warning); background: var(--warning-ground); }
.badge.info { color: var(--info); background: var(--info-ground); }
table.findings td:first-child { width: 6.5rem; }
table.findings td:nth-child(2) { width: 8rem; }
.message { font-weight: 600; }
.label { color: var(--soft); }
footer { max-width: 72rem; margin: 2rem auto; padding: 0 1.25rem 2rem; color: var(--soft); }
.tools { display: flex; flex-wrap: wrap; gap: .5rem 1.25rem; align-items: center; margin: .75rem 0; }
.tools[hidden] { display: none; }
.tools input[type=search] { font: inherit; padding: .3rem .6rem; min-width: 16rem; border: 1px solid var(--soft); border-radius: .3rem; background: var(--paper); color: var(--ink); }
body.no-warning tr.warning, body.no-info tr.info, .away { display: none; }
th button { font: inherit; font-weight: 600; color: inherit; background: none; border: 0; padding: 0; cursor: pointer; }
th button::after { content: " ⇅"; color: var(--soft); }
@media print {
  @page { size: A4; margin: 14mm 12mm; }
  body { background: #fff; font-size: 10pt; line-height: 1.45; }
  nav, .tools { display: none; }
  main, header, footer { max-width: none; padding: 0; margin-top: 0; }
  .wide { overflow: visible; border-radius: 0; }
  .file { border: 0; padding: 0; border-radius: 0; }
  h2, h3, h4, thead { break-after: avoid; }
  tr, .opinion, dl.facts { break-inside: avoid; }
  .badge, thead th { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  th button::after { content: ""; }
  a { color: inherit; text-decoration: none; }
}
`;
