// The packages that npm installed: checked byte for byte before anything is read from them.
import { readFileSync } from 'node:fs';
import { fail, inBuild, readJson, sha256 } from './files.mjs';

// Reads one file of an installed package and refuses it if it is not the file we know.
export function readSource({ name, file, sha256: expected }) {
  const bytes = readFileSync(inBuild('node_modules', name, file));
  const found = sha256(bytes);
  if (found !== expected) fail(`${name}/${file}: sha256 is ${found}, expected ${expected}`);
  return JSON.parse(bytes.toString('utf8'));
}

// Version, licence and checksum of a package as the lock file has them.
export function lockedPackage(name) {
  const entry = readJson(inBuild('package-lock.json')).packages[`node_modules/${name}`];
  if (!entry?.integrity) fail(`${name} is not locked with a checksum`);
  return { name, version: entry.version, integrity: entry.integrity, licence: entry.license };
}
