// `npm start`: from a bare clone to a page in the browser. Installs, builds, serves.
//   npm start -- FOLDER            serves the corpus in that folder, in the same page
//   npm start -- --host            also for other machines
//   npm start -- --port 5000       another port
//   npm start -- --open            opens the page in the default browser
import { resolve } from "node:path";
import { corpusFiles, corpusFolder, folderPath } from "./corpusFiles.mjs";
import { install } from "./install.mjs";
import { duration, isProgram, packageProgram, run } from "./run.mjs";

/** What stands after `npm start --`: the options of Vite's preview server, and the folder of a corpus or null. */
export function startOptions(args) {
  const options = { port: 4173, host: undefined, open: false, strictPort: false };
  let folder = null;
  const rest = args.flatMap((arg) => (arg.startsWith("--") ? arg.split("=") : [arg]));
  while (rest.length > 0) {
    const name = rest.shift();
    if (!name.startsWith("--") && folder === null) {
      folder = name;
      continue;
    }
    const value = rest[0] !== undefined && !rest[0].startsWith("--") ? rest.shift() : undefined;
    if (name === "--host") options.host = value ?? true;
    else if (name === "--open" && value === undefined) options.open = true;
    else if (name === "--strictPort" && value === undefined) options.strictPort = true;
    else if (name === "--port" && isPort(value)) options.port = Number(value);
    else
      throw new Error(
        `"${[name, value].join(" ").trim()}" is not known. There are a folder, --host [address], --port <number>, --strictPort and --open.`,
      );
  }
  return { options, folder };
}

function isPort(value) {
  return /^[0-9]{1,5}$/.test(value ?? "") && Number(value) > 0 && Number(value) < 65_536;
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
  const { options, folder } = startOptions(process.argv.slice(2));
  // Before anything is built.
  const corpus =
    folder === null ? null : corpusFolder(resolve(process.env.INIT_CWD ?? process.cwd(), folder));
  endWithNpm();
  const failure = await install();
  if (failure !== "") throw new Error(failure);

  const begun = Date.now();
  // Before the build, which would stumble over some faults without being able to name them.
  const check = [...packageProgram("tsx"), "src/cli/checkCorpus.ts"];
  const own = await run(check, { quiet: true });
  if (!own.ok) throw new Error(`${own.output}\nThe corpus in public/corpus has faults.`);
  const other = corpus ? await run([...check, corpus], { quiet: true }) : own;
  if (!other.ok) console.log(`${other.output}\nThe page lists these faults, too.`);

  const built = await run([...packageProgram("vite"), "build"]);
  if (!built.ok) throw new Error(`The build failed (${built.why}); its output stands above.`);

  // oxlint-disable-next-line no-restricted-imports -- loaded only here, after the install.
  const { preview } = await import("vite");
  // Where the port is taken, Vite takes the next free one.
  const server = await preview({
    preview: corpus ? { ...options, open: options.open && `/?corpus=${folderPath}` } : options,
    plugins: corpus ? [corpusFiles(corpus)] : [],
  });
  const query = corpus ? `?corpus=${folderPath}` : "";
  console.log(
    `\nBuilt in ${duration(Date.now() - begun)}. ${corpus ?? "Positionary"} is served at\n`,
  );
  for (const url of server.resolvedUrls.local) console.log(`    ${url}${query}`);
  for (const url of server.resolvedUrls.network)
    console.log(`    ${url}${query}   (for other machines)`);
  if (corpus) console.log("\nWhat is changed in the folder is seen when the page is loaded again.");
  console.log("\nCtrl+C stops it.");
}

if (isProgram(import.meta.url)) {
  start().catch((error) => {
    console.error(`\n${error.message}`);
    process.exitCode = 1;
  });
}
