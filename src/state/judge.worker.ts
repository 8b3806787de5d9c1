import type { Answer, Question } from "./judgement.ts";
import { judgeHere } from "./judgeHere.ts";

const judge = judgeHere();
const say = (answer: Answer) => postMessage(answer);

addEventListener("message", ({ data }: MessageEvent<Question>) => {
  const answer: Promise<unknown> =
    data.kind === "read" ? judge.read(data.input) : judge.judge(data.files);
  answer.then(
    (value) => say({ kind: "answer", value }),
    (error: unknown) => say({ kind: "failed", why: String(error) }),
  );
});
say({ kind: "ready" });
