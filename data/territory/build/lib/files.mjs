// Where things are, and how they are read and hashed.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const buildDir = dirname(dirname(fileURLToPath(import.meta.url)));
export const dataDir = dirname(buildDir);
export const inBuild = (...path) => join(buildDir, ...path);
export const inData = (...path) => join(dataDir, ...path);

export const readText = (path) => readFileSync(path, 'utf8');
export const readJson = (path) => JSON.parse(readText(path));
export const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');

export function fail(message) {
  throw new Error(message);
}
