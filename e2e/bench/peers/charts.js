// ECharts: one scatter series on a time axis, a category for each lane, drawn on its canvas.
import * as echarts from "echarts";

const day = 86_400_000;

export function timeline(box, { documents, rows }) {
  let chart;
  let isFinished = false;
  return {
    draw: () => {
      const room = document.createElement("div");
      room.style.cssText = `height:${Math.max(box.clientHeight, rows.length * 48)}px`;
      box.append(room);
      chart = echarts.init(room);
      chart.on("rendered", () => (isFinished = true));
      chart.setOption({
        animation: false,
        xAxis: { type: "time" },
        yAxis: { type: "category", data: rows },
        dataZoom: [{ type: "inside" }],
        series: [
          {
            type: "scatter",
            symbol: "rect",
            symbolSize: [2, 32],
            progressive: 0,
            data: documents.map(({ day: at, lane }) => [at * day, lane]),
          },
        ],
      });
    },
    drawn: () => isFinished,
    step: (i) => {
      isFinished = false;
      chart.dispatchAction({ type: "dataZoom", start: i % 20, end: 100 - (i % 20) });
    },
    stepped: () => isFinished,
  };
}
