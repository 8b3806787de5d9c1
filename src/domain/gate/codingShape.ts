/** The shape of a coding's file (FORMAT.md, `positionary-coding/1`): what one coder gave. */
import {
  basisField,
  nothingOutrightIsImplied,
  positionField,
  quoteFields,
  reasonsField,
  salienceField,
} from "./corpusShape.ts";
import { toId, toTarget, toTargetOrTopic } from "./forms.ts";
import { choice, list, object, string, text, whole, type Shaped } from "./shape.ts";

/** The whole of a coding's file. */
export const codingShape = object(
  "What one coder gave, before any settling. A pair of document and target that is neither here nor in uncoded was read and found silent.",
  {
    format: choice(
      "The format and its version.",
      ["positionary-coding/1"] as const,
      "unknown-format",
    ),
    stances: list(
      "At most one for each document and target.",
      object(
        "The position that a document takes on a target, as this coder read it.",
        {
          document: string("The id of the document.", toId),
          target: string("The full id of the target, topic.target.", toTarget),
          position: positionField,
          basis: basisField,
        },
        {
          salience: salienceField,
          reasons: reasonsField,
          passages: list(
            "The words that it rests on.",
            object(
              "A verbatim stretch of the document: a TextQuoteSelector of the W3C Web Annotation model.",
              quoteFields.required,
              quoteFields.optional,
            ),
            "entry",
          ),
          note: text("What the coder noted."),
        },
        [nothingOutrightIsImplied],
      ),
      "elsewhere",
    ),
  },
  {
    uncoded: list(
      "What the coder did not decide on.",
      whole("A document and a target or a whole topic.", {
        document: string("The id of the document.", toId),
        target: string("A target, topic.target, or a topic.", toTargetOrTopic),
      }),
      "entry",
    ),
  },
);

/** A coding's file that has passed the gate, as plain data. */
export type RawCoding = Shaped<typeof codingShape>;
