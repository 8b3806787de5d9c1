import { partsOf, shellOf } from "./corpusCut.ts";
import type { Answer, Question } from "./judgement.ts";
import { judgeHere } from "./judgeHere.ts";

const judge = judgeHere();
const say = (answer: Answer) => postMessage(answer);

async function respond(question: Question): Promise<void> {
  if (question.kind === "read") {
    say({ kind: "read", read: await judge.read(question.input) });
    return;
  }
  const result = await judge.judge(question.files, question.names);
  if (!result.ok) {
    say({ kind: "refused", result });
    return;
  }
  for (const part of partsOf(result.corpus)) say({ kind: "part", part });
  say({ kind: "accepted", shell: shellOf(result.corpus) });
}

addEventListener("message", ({ data }: MessageEvent<Question>) => {
  respond(data).catch((error: unknown) => say({ kind: "failed", why: String(error) }));
});
say({ kind: "ready" });
