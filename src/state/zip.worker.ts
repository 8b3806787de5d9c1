import { OpenFailure } from "./openFailure.ts";
import { type OpenedZip, openZip } from "./unzip.ts";
import type { ZipAnswer, ZipQuestion } from "./zipTalk.ts";

let zip: OpenedZip | null = null;
const say = (answer: ZipAnswer, transfer: Transferable[] = []) => postMessage(answer, { transfer });

async function respond(question: ZipQuestion): Promise<void> {
  const { ask } = question;
  try {
    if (question.kind === "open") {
      zip = await openZip(question.zip);
      say({ kind: "opened", ask, paths: zip.paths });
    } else {
      const bytes = (await zip?.read(question.path)) ?? null;
      say({ kind: "file", ask, bytes }, bytes ? [bytes.buffer] : []);
    }
  } catch (error) {
    const failure = error instanceof OpenFailure ? error : new OpenFailure("not-a-zip");
    say({ kind: "failed", ask, why: failure.kind, detail: failure.detail });
  }
}

addEventListener("message", ({ data }: MessageEvent<ZipQuestion>) => void respond(data));
