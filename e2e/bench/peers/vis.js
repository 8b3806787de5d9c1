// vis-timeline with a group for each lane and a point for each text.
import { DataSet } from "vis-data";
import { Timeline } from "vis-timeline/esnext";
import "vis-timeline/styles/vis-timeline-graph2d.css";

const day = 86_400_000;

export function timeline(box, { documents, rows }) {
  let view;
  const days = documents.map((one) => one.day * day);
  const whole = days.reduce(
    ([a, b], at) => [Math.min(a, at), Math.max(b, at)],
    [Infinity, -Infinity],
  );
  return {
    draw: () => {
      view = new Timeline(
        box,
        new DataSet(
          documents.map(({ lane, title, day: at }, id) => ({
            id,
            group: lane,
            content: "",
            title,
            start: at * day,
            type: "point",
          })),
        ),
        new DataSet(rows.map((content, id) => ({ id, content }))),
        { stack: false, start: whole[0], end: whole[1] },
      );
    },
    drawn: () => box.querySelector(".vis-item") !== null,
    step: (i) => {
      const inset = ((whole[1] - whole[0]) * 0.02 * (i % 20)) / 2;
      view.setWindow(whole[0] + inset, whole[1] - inset, { animation: false });
    },
  };
}
