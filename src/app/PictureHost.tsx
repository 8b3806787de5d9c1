import { useEffect, useRef, useState } from "react";
import { figureText } from "#i18n/figureText.ts";
import { FigureRefused } from "#ui/figureRefused.ts";
import { DialogHead } from "#ui/DialogHead.tsx";
import { Modal } from "#ui/Modal.tsx";
import { download } from "./download.ts";
import type { FigureInput } from "./figures.ts";
import { linkToView } from "./links.ts";
import { pictureEntries } from "./pictures.ts";

export interface PictureHostProps extends Omit<FigureInput, "linkOf" | "scope"> {
  /** The id of an entry of `pictureEntries`. */
  readonly picture: string;
  readonly onClose: () => void;
}

/** Makes a picture of the view and gives it to the reader; where it cannot, says why. */
export function PictureHost(props: PictureHostProps) {
  const { index, selection, shown, picture, t, onClose } = props;
  const words = figureText[t.code];
  const dialog = useRef<HTMLDialogElement>(null);
  const [refused, setRefused] = useState<string | null>(null);
  // Of the view as it was when the picture was asked for: the page may draw itself again meanwhile.
  const [entry] = useState(() => {
    const linkOf = (one: typeof selection) => linkToView(one, t.code);
    return pictureEntries({ index, selection, scope: "view", shown, t, linkOf }).find(
      ({ id }) => id === picture,
    );
  });
  useEffect(() => {
    let isOver = false;
    const step = async () => {
      await new Promise((rest) => setTimeout(rest));
      if (isOver) throw new Error("closed");
    };
    void entry?.make(step).then(
      (file) => {
        if (isOver) return;
        download(entry.fileName, file, entry.type);
        dialog.current?.close();
      },
      (error: unknown) => {
        if (!isOver) setRefused(error instanceof FigureRefused ? error.message : words.failed);
      },
    );
    return () => {
      isOver = true;
    };
  }, [entry, words]);
  return (
    <Modal
      dialog={dialog}
      label={words.title}
      className="m-auto w-[min(28rem,calc(100vw-1.5rem))] px-5 pt-5 pb-2"
      onClose={onClose}
    >
      <DialogHead dialog={dialog} close={words.close}>
        {refused === null ? <p role="status">{words.drawing}</p> : <p role="alert">{refused}</p>}
      </DialogHead>
    </Modal>
  );
}
