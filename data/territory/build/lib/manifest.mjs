// manifest.toml: what was taken from where, under which licence, and the checksums.
import { sources } from '../settings.mjs';
import { inData, readText, sha256 } from './files.mjs';
import { lockedPackage } from './source.mjs';

const TAKEN = {
  land: 'Natural Earth 1:10m admin-1, the provinces of the world (public domain; the licence named is that of the package)',
  lakes: 'Natural Earth 1:50m lakes (public domain; the licence named is that of the package)',
  coarseLakes: 'Natural Earth 1:110m lakes, for the two that the finer file lacks',
};

export function writeManifest(outputs) {
  const lines = ['# Written by build/rebuild.mjs. Do not edit.', ''];
  for (const [key, source] of Object.entries(sources)) {
    const { name, version, integrity, licence } = lockedPackage(source.name);
    lines.push('[[source]]', pair('name', `npm:${name}`), pair('version', version));
    lines.push(pair('integrity', integrity), pair('licence', licence));
    lines.push(pair('file', source.file), pair('sha256', source.sha256), pair('taken', TAKEN[key]), '');
  }
  for (const tool of ['mapshaper', 'smol-toml']) {
    const { name, version, integrity, licence } = lockedPackage(tool);
    lines.push('[[tool]]', pair('name', `npm:${name}`), pair('version', version));
    lines.push(pair('integrity', integrity), pair('licence', licence), '');
  }
  for (const name of ['pieces.toml', 'cuts.geojson']) {
    lines.push('[[input]]', pair('file', name), pair('sha256', sha256(readText(inData(name)))), '');
  }
  for (const [name, text] of outputs) {
    lines.push('[[output]]', pair('file', name), pair('sha256', sha256(text)), '');
  }
  return `${lines.join('\n').trimEnd()}\n`;
}

function pair(key, value) {
  return `${key} = ${JSON.stringify(value)}`;
}
