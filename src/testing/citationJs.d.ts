// Citation.js brings no types. What the tests use of it.
declare module "@citation-js/core" {
  export class Cite {
    constructor(data: string);
    readonly data: readonly unknown[];
  }
}
