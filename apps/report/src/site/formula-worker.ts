// The functions and the data of every edition, in a thread of their own.
import bundle from "virtual:kidorui-data";
import { Dataset, fromBundle } from "@kidorui/core";
import { replyTo } from "../formula/reply.ts";
import type { Answered, Asked } from "../scripts/formula/engine.ts";

const dataset = new Dataset(fromBundle(bundle));

function answered({ id, ...question }: Asked): Answered {
  try {
    return { id, reply: replyTo(question, dataset) };
  } catch (error) {
    return { id, failure: error instanceof Error ? error.message : String(error) };
  }
}

self.addEventListener("message", ({ data }: MessageEvent<Asked>) => self.postMessage(answered(data)));
