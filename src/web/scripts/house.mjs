// Builds the web application for Maven: node scripts/house.mjs <folder>. Does nothing when no input changed since the
// last build into that folder: the hash of all inputs is kept beside it.
import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const web = dirname(dirname(fileURLToPath(import.meta.url)));
const target = resolve(process.argv[2]);
const builtStamp = join(dirname(dirname(target)), 'web-build.sha256');
const modulesStamp = join(web, 'node_modules', '.lock.sha256');
const description = join(web, '../../docs/generated/openapi.json');
const NOT_INPUT = new Set(['node_modules', 'generated', 'dist', 'README.md']);

function files(folder) {
  return readdirSync(folder)
    .filter((name) => !NOT_INPUT.has(name))
    .sort()
    .map((name) => join(folder, name))
    .flatMap((path) => (statSync(path).isDirectory() ? files(path) : [path]));
}

function hash(paths) {
  const sum = createHash('sha256');
  paths.filter(existsSync).forEach((path) => sum.update(path.slice(web.length)).update(readFileSync(path)));
  return sum.digest('hex');
}

function stamped(file, value) {
  return existsSync(file) && readFileSync(file, 'utf8') === value;
}

function npm(...args) {
  const { status } = spawnSync('npm', args, {
    cwd: web,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, COMANDA_WEB_TARGET: target },
  });
  if (status !== 0) {
    process.exit(status ?? 1);
  }
}

const inputs = hash([...files(web), description]);
if (existsSync(join(target, 'index.html')) && stamped(builtStamp, inputs)) {
  console.log('The web application is up to date.');
  process.exit(0);
}

const locked = hash([join(web, 'package-lock.json')]);
if (!stamped(modulesStamp, locked)) {
  npm('ci', '--ignore-scripts', '--no-audit', '--no-fund');
  writeFileSync(modulesStamp, locked);
}
npm('run', 'build');
mkdirSync(dirname(builtStamp), { recursive: true });
writeFileSync(builtStamp, inputs);
