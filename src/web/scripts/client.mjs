// Writes the types of the API from the committed description. Run before each build; the result is not committed.
import { writeFile, mkdir } from 'node:fs/promises';
import openapiTS, { astToString } from 'openapi-typescript';

const description = new URL(process.env.COMANDA_OPENAPI ?? '../../../docs/generated/openapi.json', import.meta.url);
const target = new URL('../src/shared/api/generated/', import.meta.url);

const types = astToString(await openapiTS(description, { alphabetize: true }));
await mkdir(target, { recursive: true });
await writeFile(new URL('schema.d.ts', target), types);
