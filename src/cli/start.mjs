// `npm start`: from a bare clone to a page in the browser. Installs, builds, serves.
//   npm start -- --host            also for other machines
//   npm start -- --port 5000       another port
//   npm start -- --open            opens the page in the default browser
import { install } from "./install.mjs";
import { duration, isProgram, packageProgram, run } from "./run.mjs";

/** What stands after `npm start --`, as the options of Vite's preview server. */
export function previewOptions(args) {
  const options = { port: 4173, host: undefined, open: false, strictPort: false };
  const rest = args.flatMap((arg) => (arg.startsWith("--") ? arg.split("=") : [arg]));
  while (rest.length > 0) {
    const name = rest.shift();
    const value = rest[0] !== undefined && !rest[0].startsWith("--") ? rest.shift() : undefined;
    if (name === "--host") options.host = value ?? true;
    else if (name === "--open" && value === undefined) options.open = true;
    else if (name === "--strictPort" && value === undefined) options.strictPort = true;
    else if (name === "--port" && Number(value) > 0) options.port = Number(value);
    else
      throw new Error(
        `"${[name, value].join(" ").trim()}" is not known. There are --host [address], --port <number>, --strictPort and --open.`,
      );
  }
  return options;
}

/**
 * Ends with npm. When npm is ended by its id, the shell between it and this program ends too, but
 * does not pass that on, and a server nobody knows of would keep the port.
 */
function endWithNpm() {
  const shell = process.ppid;
  if (process.env.npm_lifecycle_event === undefined) return;
  setInterval(() => process.ppid !== shell && process.exit(), 1000).unref();
}

async function start() {
  const options = previewOptions(process.argv.slice(2));
  endWithNpm();
  const failure = await install();
  if (failure !== "") throw new Error(failure);

  const begun = Date.now();
  const built = await run([...packageProgram("vite"), "build"]);
  if (!built.ok) throw new Error(`The build failed (${built.why}); its output stands above.`);

  // oxlint-disable-next-line no-restricted-imports -- loaded only here, after the install.
  const { preview } = await import("vite");
  // Where the port is taken, Vite takes the next free one.
  const server = await preview({ preview: options });
  console.log(`\nBuilt in ${duration(Date.now() - begun)}. Positionary is served at\n`);
  for (const url of server.resolvedUrls.local) console.log(`    ${url}`);
  for (const url of server.resolvedUrls.network) console.log(`    ${url}   (for other machines)`);
  console.log("\nCtrl+C stops it.");
}

if (isProgram(import.meta.url)) {
  start().catch((error) => {
    console.error(`\n${error.message}`);
    process.exitCode = 1;
  });
}
