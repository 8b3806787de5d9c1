// A table of our own on @tanstack/react-virtual: rows and columns that are in view, as positioned
// elements with the same marks and no more.
import { useVirtualizer } from "@tanstack/react-virtual";
import { useState } from "react";
import { createRoot } from "react-dom/client";
import { colours } from "./data.js";

let act;

function Grid({ box, cells, rows, columns }) {
  const [shown, setShown] = useState(() => columns.map((_, i) => i));
  const [selected, setSelected] = useState([-1, -1]);
  const [lit, setLit] = useState([-1, -1]);
  // The compiler of React, which is not used here, cannot take in what this hook returns.
  // oxlint-disable-next-line react/incompatible-library
  const down = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box,
    estimateSize: () => 44,
    overscan: 2,
  });
  const across = useVirtualizer({
    horizontal: true,
    count: shown.length,
    getScrollElement: () => box,
    estimateSize: () => 48,
    overscan: 2,
  });
  act = { setShown, setSelected, setLit };
  return (
    <div
      style={{
        position: "relative",
        height: down.getTotalSize() + 90,
        width: across.getTotalSize() + 140,
      }}
    >
      {across.getVirtualItems().map((column) => (
        <div
          key={column.key}
          style={{
            position: "absolute",
            left: 140 + column.start,
            width: 48,
            font: "12px sans-serif",
          }}
        >
          {columns[shown[column.index]]}
        </div>
      ))}
      {down.getVirtualItems().map((row) => (
        <div
          key={row.key}
          style={{
            position: "absolute",
            top: 90 + row.start,
            height: 44,
            width: "100%",
            background: lit[0] === row.index ? "#e9e8e6" : "none",
          }}
        >
          <div style={{ position: "absolute", font: "12px sans-serif" }}>{rows[row.index]}</div>
          {across.getVirtualItems().map((column) => {
            const position = cells[row.index * columns.length + shown[column.index]];
            const half = position === 9 ? 1.5 : Math.abs(position) * 8;
            const isSelected = selected[0] === row.index && selected[1] === column.index;
            return (
              <div
                key={column.key}
                data-cell
                style={{
                  position: "absolute",
                  left: 140 + column.start,
                  outline: isSelected ? "2px solid" : undefined,
                }}
              >
                <svg width={48} height={44}>
                  <rect
                    x={14}
                    width={20}
                    y={position > 0 ? 22 - half : 22}
                    height={half}
                    fill={position === 9 ? "#7a7e86" : colours[position]}
                  />
                </svg>
              </div>
            );
          })}
        </div>
      ))}
    </div>
  );
}

export function grid(box, data) {
  return {
    draw: () => createRoot(box).render(<Grid box={box} {...data} />),
    drawn: () => box.querySelector("[data-cell]") !== null,
    select: (i) => act.setSelected([1 + (i % 4), 1 + (i % 3)]),
    hover: (i) => act.setLit([1 + (i % 4), 1]),
    filter: () => act.setShown((now) => now.filter((c) => c % 3 === 0)),
    scroller: () => box,
  };
}
