/** A figure that is not drawn, and why, in the words of the reader. */
export class FigureRefused extends Error {
  override readonly name = "FigureRefused";
}
