// Tells the linter which file an import means: "~/…" is src/…, the rest is relative.
const { existsSync, statSync } = require('node:fs');
const { dirname, join, resolve } = require('node:path');

const SRC = join(__dirname, '../src');
const ENDINGS = ['', '.ts', '.tsx', '/index.ts'];

exports.interfaceVersion = 2;
exports.resolve = (source, file) => {
  if (!source.startsWith('~/') && !source.startsWith('.')) {
    return { found: false };
  }
  const path = source.startsWith('~/') ? join(SRC, source.slice(2)) : resolve(dirname(file), source);
  const found = ENDINGS.map((ending) => path + ending).find((each) => existsSync(each) && statSync(each).isFile());
  return found ? { found: true, path: found } : { found: false };
};
