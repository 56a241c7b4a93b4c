/** How the sheet looks, on a screen and on A4. Nothing is fetched: fonts are those that the machine has. */
export const SHEET_STYLE = `
:root { --ink: #1c1e21; --soft: #5c6168; --line: #d5d8dc; --accent: #1f4e79; --rule: #fdf0bf; --rule-line: #c79a12; --note-line: #8a9099; --open: #a33b00; --read: #5b3a8e; }
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body { margin: 0 auto; padding: 32px 40px 48px; max-width: 1080px; color: var(--ink); background: #fff; font: 14px/1.75 "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif; }
h1, h2, h3, p, ul, ol, dl, dd { margin: 0; padding: 0; }
ul, ol { list-style: none; }
header .name { color: var(--accent); font-size: 13px; letter-spacing: .3em; }
h1 { margin: 6px 0 14px; font-size: 24px; line-height: 1.45; font-weight: 600; }
h1 .tail { display: inline-block; }
.status { display: inline-block; margin-left: 10px; padding: 0 10px; border: 1px solid var(--open); border-radius: 3px; color: var(--open); font-size: 13px; line-height: 22px; font-weight: 400; vertical-align: 4px; white-space: nowrap; }
.facts { display: grid; grid-template-columns: 6em 1fr; gap: 2px 12px; padding: 12px 0; border-top: 2px solid var(--accent); border-bottom: 1px solid var(--line); }
.facts dt { color: var(--soft); }
.facts .hash { font: 12px/1.9 ui-monospace, Consolas, Menlo, monospace; overflow-wrap: anywhere; }
.legend { margin: 14px 0 0; padding: 10px 14px; background: #f5f6f8; border-radius: 4px; font-size: 13px; }
table { width: 100%; margin: 22px 0 0; border-collapse: collapse; font-size: 13px; line-height: 1.5; }
caption, h3 { text-align: left; color: var(--soft); font-size: 13px; font-weight: 400; letter-spacing: .1em; }
caption { padding: 0 0 6px; }
th { padding: 5px 8px; border-bottom: 1px solid var(--ink); text-align: left; font-weight: 600; white-space: nowrap; }
td { padding: 4px 8px; border-bottom: 1px solid var(--line); vertical-align: top; }
td.count, th.count { text-align: right; font-variant-numeric: tabular-nums; }
td.box, th.box { width: 4.5em; text-align: center; }
a { color: inherit; text-decoration: none; }
section { margin: 34px 0 0; padding: 14px 0 0; border-top: 1px solid var(--line); }
h2 { display: flex; align-items: baseline; gap: 12px; font-size: 17px; line-height: 1.5; font-weight: 600; }
h2 .number { flex: none; color: var(--accent); }
h2 .kinds { flex: none; margin-left: auto; color: var(--soft); font-size: 13px; font-weight: 400; }
.drafted { margin: 6px 0 0; padding: 4px 10px; border-left: 3px solid var(--open); background: #fdf3ec; font-size: 13px; }
.sides { display: grid; grid-template-columns: minmax(0, 46fr) minmax(0, 54fr); gap: 0 28px; margin: 10px 0 0; }
.alone { display: block; margin: 10px 0 0; }
.text { font: 15px/1.95 "Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", SimSun, serif; text-align: justify; }
.alone .text { max-width: 46em; }
mark { color: inherit; background: none; text-decoration: underline dotted var(--note-line); text-underline-offset: 5px; }
mark.rule { background: var(--rule); text-decoration: none; box-shadow: inset 0 -2px 0 var(--rule-line); -webkit-box-decoration-break: clone; box-decoration-break: clone; }
.n { margin: 0 1px; padding: 1px 5px; border-radius: 8px; white-space: nowrap; background: var(--accent); color: #fff; font: 600 10px/15px ui-sans-serif, "Microsoft YaHei", sans-serif; vertical-align: 2px; }
.n.plain { background: none; color: var(--accent); box-shadow: inset 0 0 0 1px var(--accent); }
.rules { padding-top: .15em; }
.rules > li { padding: 6px 0; }
.rules > li:first-child { padding-top: 0; }
.rules > li + li { border-top: 1px dashed var(--line); }
.parts { margin: 4px 0 2px; padding-left: 14px; border-left: 2px solid var(--line); font-size: 13px; line-height: 1.7; }
.tag { margin-left: 4px; padding: 0 5px; border: 1px solid var(--read); border-radius: 3px; color: var(--read); font-size: 11px; line-height: 16px; white-space: nowrap; display: inline-block; }
.notes { display: grid; grid-template-columns: 7.5em 1fr; gap: 4px 12px; margin: 12px 0 0; padding: 8px 0 0; border-top: 1px dashed var(--line); font-size: 13px; line-height: 1.7; }
.notes dt { color: var(--soft); }
.notes .open, .notes .not-seen, .notes .confirm, .notes .unread { color: var(--open); }
.notes .reading { color: var(--read); }
.sign { display: flex; flex-wrap: wrap; gap: 6px 26px; margin: 12px 0 0; padding: 8px 12px; border: 1px solid var(--line); border-radius: 3px; font-size: 13px; }
.sign span { white-space: nowrap; }
.sign i { display: inline-block; width: 7em; border-bottom: 1px solid var(--ink); }
.sign i.long { width: 13em; }
.end { margin-top: 40px; border-top: 2px solid var(--accent); }
.end .sign { border: 0; padding: 14px 0 0; gap: 18px 40px; }
@page { size: A4; margin: 15mm 14mm 16mm; @bottom-right { content: counter(page) " / " counter(pages); font: 10px sans-serif; color: #5c6168; } }
@media print {
  body { max-width: none; padding: 0; font-size: 10.5pt; line-height: 1.6; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  h1 { font-size: 18pt; } h2 { font-size: 12.5pt; break-after: avoid; }
  .text { font-size: 10.5pt; line-height: 1.8; }
  .facts, .legend, table, .parts, .notes, .sign, .drafted, caption, h3 { font-size: 9pt; }
  section { margin-top: 16pt; padding-top: 8pt; }
  section.short, .sign, tr, .rules > li { break-inside: avoid; }
  .sign { break-before: avoid; }
  .sides { gap: 0 16pt; }
  td { padding: 2px 8px; } thead { display: table-header-group; }
}
@media screen and (max-width: 760px) { body { padding: 20px 16px; } .sides { display: block; } .rules { margin-top: 12px; } }
`;
