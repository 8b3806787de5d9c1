// ag-grid-community as its documentation sets it up: a row of values each, a renderer for the mark.
import { AllCommunityModule, ModuleRegistry, createGrid } from "ag-grid-community";
import { colours } from "./data.js";

ModuleRegistry.registerModules([AllCommunityModule]);
const svg = "http://www.w3.org/2000/svg";

function mark({ value }) {
  const drawing = document.createElementNS(svg, "svg");
  drawing.setAttribute("width", "48");
  drawing.setAttribute("height", "40");
  const bar = document.createElementNS(svg, "rect");
  const half = value === 9 ? 1.5 : Math.abs(value) * 8;
  for (const [name, is] of Object.entries({
    x: 0,
    width: 20,
    y: value > 0 ? 20 - half : 20,
    height: half,
    fill: value === 9 ? "#7a7e86" : colours[value],
  }))
    bar.setAttribute(name, is);
  drawing.append(bar);
  return drawing;
}

export function grid(box, { cells, rows, columns }) {
  const rowData = rows.map((name, r) => {
    const row = { name };
    for (let c = 0; c < columns.length; c++) row[`c${c}`] = cells[r * columns.length + c];
    return row;
  });
  const columnDefs = [
    { field: "name", pinned: "left", width: 140 },
    ...columns.map((headerName, c) => ({
      field: `c${c}`,
      headerName,
      width: 60,
      cellRenderer: mark,
    })),
  ];
  let api;
  const others = columns.flatMap((_, c) => (c % 3 === 0 ? [] : [`c${c}`]));
  return {
    draw: () => {
      api = createGrid(box, { columnDefs, rowData, rowHeight: 44 });
    },
    drawn: () => box.querySelector(".ag-cell svg") !== null,
    select: (i) => api.setFocusedCell(1 + (i % 4), `c${1 + (i % 3)}`),
    filter: () => api.setColumnsVisible(others, false),
    scroller: () =>
      box.querySelector(".ag-body-viewport") ?? box.querySelector(".ag-grid-viewport"),
  };
}
