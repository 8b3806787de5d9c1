declare module "virtual:bundled-frame" {
  type Text = string | Readonly<Record<string, string>>;
  /** Names of the bundled corpus without its coding, read from its file when the page is built. */
  const frame: {
    /** Whether something is reported of one of the organizations: the legend has an entry more then. */
    readonly reported: boolean;
    readonly organizations: readonly { readonly id: string; readonly shortName: string }[];
    readonly topics: readonly {
      readonly id: string;
      readonly label: Text;
      readonly targets: readonly { readonly id: string; readonly label: Text }[];
    }[];
  };
  export default frame;
}
