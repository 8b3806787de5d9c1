/** Writes the JSON Schemas of corpus.json and of a coding from the shapes in the code: `npm run schema`. */
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { codingSchema, corpusSchema } from "#domain/gate/jsonSchema.ts";

const folder = new URL("../../public/schema/", import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [name, schema] of [
  ["positionary-1.schema.json", corpusSchema()],
  ["positionary-coding-1.schema.json", codingSchema()],
] as const) {
  const file = new URL(name, folder);
  writeFileSync(file, `${JSON.stringify(schema, null, 2)}\n`);
  console.log(`Written: ${fileURLToPath(file)}`);
}
