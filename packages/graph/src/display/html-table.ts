// In: a table, and a picture or none. Out: HTML that needs no script: pages of 20 rows that open one after the other.
import { cellsOf, columnTitle, type Tabular } from "./cell-text.ts";
import { escapeMarkup, safeLink } from "./escape.ts";
import { svgImage } from "./svg-image.ts";

/** Rows on one page. */
const PAGE = 20;
/** Pages that are written out; a notebook with more would grow without bound. */
const PAGES = 10;

const STYLE = "border-collapse:collapse;font:13px system-ui,sans-serif";
const CELL = "padding:2px 8px;text-align:left;vertical-align:top;border-bottom:1px solid #ddd";

function cell(text: string): string {
  const link = safeLink(text);
  const shown = escapeMarkup(text);
  const content = link ? `<a href="${escapeMarkup(link)}" rel="noopener noreferrer">${shown}</a>` : shown;
  return `<td style="${CELL}">${content}</td>`;
}

function page(table: Tabular, rows: readonly object[]): string {
  const head = table.columns.map((name) => `<th scope="col" style="${CELL}">${escapeMarkup(columnTitle(name))}</th>`);
  const body = rows.map((row) => `<tr>${cellsOf(table, row).map(cell).join("")}</tr>`);
  return `<table style="${STYLE}"><thead><tr>${head.join("")}</tr></thead><tbody>${body.join("")}</tbody></table>`;
}

/** The table with its title, notes and picture. */
export function htmlPage(table: Tabular, picture?: string): string {
  const { rows, title, notes } = table;
  const pages: string[] = [page(table, rows.slice(0, PAGE))];
  for (let start = PAGE; start < Math.min(rows.length, PAGE * PAGES); start += PAGE) {
    const end = Math.min(start + PAGE, rows.length);
    pages.push(
      `<details><summary>rows ${start + 1} to ${end}</summary>${page(table, rows.slice(start, end))}</details>`,
    );
  }
  const more = rows.length - PAGE * PAGES;
  if (more > 0) pages.push(`<p>${more} more rows are not shown.</p>`);
  const said = notes.map((note) => `<p>${escapeMarkup(note)}</p>`);
  const image = picture ? svgImage(picture, title) : "";
  return `<div><p><b>${escapeMarkup(title)}</b> (${rows.length})</p>${said.join("")}${image}${pages.join("")}</div>`;
}
