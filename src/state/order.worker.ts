import { dissimilarity } from "#domain/dissimilarity.ts";
import { seriateMany } from "#domain/longSeriation.ts";

addEventListener("message", ({ data }: MessageEvent<readonly (readonly Int8Array[])[]>) => {
  postMessage(
    data.map((lines) => seriateMany(lines.length, (a, b) => dissimilarity(lines[a]!, lines[b]!))),
  );
});
