// The least that there is to do: one canvas of the size of the window, without names for a screen
// reader, keyboard, search or print. The limit, not a rival.
import { colours } from "./data.js";

const [cellWidth, cellHeight, left, top] = [48, 44, 140, 90];

function canvasIn(box, width, height) {
  const canvas = document.createElement("canvas");
  canvas.width = box.clientWidth;
  canvas.height = box.clientHeight;
  canvas.style.cssText = "position:sticky;inset:0;display:block";
  const spacer = document.createElement("div");
  spacer.style.cssText = `width:${width}px;height:${height}px`;
  spacer.append(canvas);
  box.append(spacer);
  return canvas.getContext("2d", { alpha: false });
}

export function grid(box, { cells, rows, columns }) {
  const state = { selected: [-1, -1], lit: [-1, -1], columns: columns.map((_, i) => i) };
  let context;
  const paint = () => {
    const { width, height } = context.canvas;
    context.fillStyle = "#f6f4ef";
    context.fillRect(0, 0, width, height);
    const [x0, y0] = [box.scrollLeft, box.scrollTop];
    context.font = "12px sans-serif";
    const firstRow = Math.max(0, Math.floor(y0 / cellHeight));
    const firstColumn = Math.max(0, Math.floor(x0 / cellWidth));
    for (let r = firstRow; r < rows.length && r * cellHeight - y0 < height; r++) {
      const y = top + r * cellHeight - y0;
      context.fillStyle = state.lit[0] === r ? "#e9e8e6" : "#f6f4ef";
      context.fillRect(0, y, width, cellHeight);
      context.fillStyle = "#1d1c1a";
      context.fillText(rows[r], 4, y + 26);
      for (let c = firstColumn; c < state.columns.length; c++) {
        const x = left + c * cellWidth - x0;
        if (x > width) break;
        const position = cells[r * columns.length + state.columns[c]];
        context.fillStyle = position === 9 ? "#7a7e86" : colours[position];
        const half = position === 9 ? 1.5 : Math.abs(position) * 8;
        context.fillRect(x + 14, position > 0 ? y + 22 - half : y + 22, 20, half);
        if (state.selected[0] === r && state.selected[1] === c)
          context.strokeRect(x + 2, y + 2, cellWidth - 4, cellHeight - 4);
      }
    }
    context.fillStyle = "#1d1c1a";
    for (let c = firstColumn; c < state.columns.length; c++) {
      const x = left + c * cellWidth - x0;
      if (x > width) break;
      context.fillText(columns[state.columns[c]].slice(0, 8), x + 2, 80);
    }
  };
  const isPainted = () => true;
  return {
    draw: () => {
      context = canvasIn(box, left + columns.length * cellWidth, top + rows.length * cellHeight);
      box.addEventListener("scroll", paint);
      paint();
    },
    drawn: isPainted,
    select: (i) => {
      state.selected = [1 + (i % 4), 1 + (i % 3)];
      paint();
    },
    selected: isPainted,
    hover: (i) => {
      state.lit = [1 + (i % 4), 1];
      paint();
    },
    hovered: isPainted,
    filter: () => {
      state.columns = state.columns.filter((c) => c % 3 === 0);
      paint();
    },
    filtered: isPainted,
    scroller: () => box,
  };
}

export function timeline(box, { documents, rows }) {
  let context;
  const days = documents.map((one) => one.day);
  const whole = [Math.min(...days.slice(0, 1e5)), Math.max(...days.slice(0, 1e5))];
  let span = whole;
  const lane = 48;
  const paint = () => {
    const { width, height } = context.canvas;
    context.fillStyle = "#f6f4ef";
    context.fillRect(0, 0, width, height);
    context.fillStyle = "#611b9c";
    const scale = (width - 140) / (span[1] - span[0]);
    for (const { day, lane: at } of documents) {
      const y = at * lane - box.scrollTop;
      if (y > height || y < -lane || day < span[0] || day > span[1]) continue;
      context.fillRect(140 + (day - span[0]) * scale, y + 8, 2, 32);
    }
  };
  return {
    draw: () => {
      context = canvasIn(box, box.clientWidth, rows.length * lane);
      paint();
    },
    drawn: () => true,
    step: (i) => {
      const inset = ((whole[1] - whole[0]) * 0.02 * (i % 20)) / 2;
      span = [whole[0] + inset, whole[1] - inset];
      paint();
    },
    stepped: () => true,
    scroller: () => box,
  };
}

/** The same text, a paragraph a line, with nothing marked. */
export function text(box, { corpus }) {
  const [source] = corpus.documents;
  const all = source.text.split("\n");
  let starts;
  return {
    draw: () => {
      const body = document.createElement("div");
      body.style.cssText = "max-width:44rem;font:16px/1.6 serif";
      for (const line of all) {
        const paragraph = document.createElement("p");
        paragraph.textContent = line;
        body.append(paragraph);
      }
      box.append(body);
      starts = body.children;
    },
    drawn: () => true,
    jump: (i) => starts[Math.floor((starts.length * ((i * 7) % 10)) / 10)].scrollIntoView(),
    jumped: () => true,
    scroller: () => box,
  };
}
