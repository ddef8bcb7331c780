// Puts a gzip and a brotli copy beside each asset worth it, so that the server sends them as they are.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const WORTH_IT = /\.(js|css|svg|json)$/;
const SMALL = 1024;

export function compress() {
  let target;
  return {
    name: 'compress',
    configResolved: (config) => {
      target = resolve(config.root, config.build.outDir, 'assets');
    },
    closeBundle: () => {
      for (const name of readdirSync(target).filter((file) => WORTH_IT.test(file))) {
        const content = readFileSync(join(target, name));
        if (content.length > SMALL) {
          writeFileSync(join(target, `${name}.gz`), gzipSync(content, { level: 9 }));
          writeFileSync(
            join(target, `${name}.br`),
            brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
          );
        }
      }
    },
  };
}
