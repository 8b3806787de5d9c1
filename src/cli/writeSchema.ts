/** Writes the JSON Schema of corpus.json from the shape in the code: `npm run schema`. */
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { jsonSchema } from "#domain/gate/schema.ts";

const folder = new URL("../../public/schema/", import.meta.url);
const file = new URL("positionary-1.schema.json", folder);
mkdirSync(folder, { recursive: true });
writeFileSync(file, `${JSON.stringify(jsonSchema(), null, 2)}\n`);
console.log(`Written: ${fileURLToPath(file)}`);
