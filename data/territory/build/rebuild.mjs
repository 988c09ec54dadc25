// Rebuilds topology.json, lakes.json and manifest.toml from the source and the two definition files.
//   node rebuild.mjs          writes them
//   node rebuild.mjs --check  writes nothing, fails if what is committed differs
import { existsSync, writeFileSync } from 'node:fs';
import { sources } from './settings.mjs';
import { checkTopology } from './lib/check.mjs';
import { splitAtEdge } from './lib/edge.mjs';
import { fail, inData, readText } from './lib/files.mjs';
import { buildLakes } from './lib/lakes.mjs';
import { writeManifest } from './lib/manifest.mjs';
import { cutLand } from './lib/mosaic.mjs';
import { tidyParts } from './lib/parts.mjs';
import { assignUnits, readCuts, readPieces } from './lib/pieces.mjs';
import { simplify } from './lib/simplify.mjs';
import { readSource } from './lib/source.mjs';
import { turnBack, turnCuts, turnLand } from './lib/turn.mjs';

const definition = readPieces();
const cuts = readCuts(definition.pieces);
say(`${definition.pieces.length} pieces, ${cuts.length} cuts`);

say('reading and checking the source');
const units = await turnLand(assignUnits(readSource(sources.land), definition));
const worlds = [readSource(sources.lakes), readSource(sources.coarseLakes)];

say(`cutting ${units.features.length} units`);
const parts = await cutLand(units, turnCuts(cuts));
const { scraps, islands } = tidyParts(parts);
say(`${scraps} scraps joined to a neighbour, ${islands} islands too small to draw`);

say('simplifying');
const topology = await simplify(parts);
turnBack(topology);
splitAtEdge(topology);
const facts = checkTopology(topology, definition.pieces);
for (const line of facts) say(line);

const outputs = new Map([
  ['topology.json', `${JSON.stringify(topology)}\n`],
  ['lakes.json', `${JSON.stringify(await buildLakes(...worlds))}\n`],
]);
outputs.set('manifest.toml', writeManifest(outputs));

if (process.argv.includes('--check')) compare(outputs);
else write(outputs);

function write(files) {
  for (const [name, text] of files) {
    writeFileSync(inData(name), text);
    say(`${name}: ${text.length} bytes`);
  }
}

function compare(files) {
  const stale = [...files].filter(([name, text]) => !existsSync(inData(name)) || readText(inData(name)) !== text);
  if (stale.length > 0) fail(`not as built: ${stale.map(([name]) => name).join(', ')}`);
  say('the committed files are as built');
}

function say(line) {
  console.log(line);
}
