/**
 * Gives a file to the reader.
 * @param type of the content, without a charset: texts are UTF-8
 */
export function download(name: string, content: string | Blob, type: string): void {
  const blob =
    typeof content === "string" ? new Blob([content], { type: `${type};charset=utf-8` }) : content;
  const address = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // Not in this very task: some browsers only begin to read after it.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
