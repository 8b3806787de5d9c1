import { type ComponentType, use } from "react";

/** What to do before what failed to load can be asked for again. */
const failed = new Set<() => void>();

/** A component whose code comes when it is first asked for. */
export interface Loadable<Props> {
  (props: Props): React.ReactNode;
  /**
   * Asks for the code ahead of time; resolves when it has come or failed. A failure is kept for the
   * moment when it is shown.
   */
  readonly preload: () => Promise<void>;
}

/**
 * Like React's `lazy`, but a failed load is no last word: `lazy` keeps a rejection for as long as the
 * page lives, so that no "Try again" could ever succeed. Suspends while loading; throws what the load
 * threw, until `forgetFailedLoads`.
 */
export function loadable<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): Loadable<Props> {
  let loading: Promise<ComponentType<Props>> | null = null;
  let come: ComponentType<Props> | null = null;
  const start = () => {
    if (loading === null) {
      loading = load();
      loading.then(
        (component) => (come = component),
        // Kept until somebody asks again: forgotten at once, it would be asked for at every rendering.
        () => failed.add(() => (loading = null)),
      );
    }
    return loading;
  };
  function Loaded(props: Props) {
    // What is there is drawn at once: a promise, even a kept one, would show "Loading" for a moment.
    const Component = come ?? use(start());
    return <Component {...props} />;
  }
  const preload = () =>
    start().then(
      () => undefined,
      () => undefined,
    );
  return Object.assign(Loaded, { preload });
}

/** Lets everything that failed to load be asked for again; false where nothing had. */
export function forgetFailedLoads(): boolean {
  const any = failed.size > 0;
  for (const forget of failed) forget();
  failed.clear();
  return any;
}
