// pieces.toml and cuts.geojson, read and checked against each other and against the source.
import { parse } from 'smol-toml';
import { fail, inData, readJson, readText } from './files.mjs';

const ID = /^[A-Z]{3}(_[A-Z0-9]+)*$|^GAZA$/;

// The list of pieces, in the order of the file.
export function readPieces() {
  const { drop = [], piece: pieces } = parse(readText(inData('pieces.toml')));
  const seen = new Set();
  for (const { id, name } of pieces) {
    if (!ID.test(id)) fail(`pieces.toml: "${id}" is no proper id`);
    if (seen.has(id)) fail(`pieces.toml: ${id} stands twice`);
    if (!name) fail(`pieces.toml: ${id} has no name`);
    seen.add(id);
  }
  return { drop: new Set(drop), pieces };
}

// The hand-drawn cuts, in the order in which they apply.
export function readCuts(pieces) {
  const ids = new Set(pieces.map((piece) => piece.id));
  return readJson(inData('cuts.geojson')).features.map(({ properties, geometry }, index) => {
    const { piece, from } = properties;
    for (const id of [piece, ...from]) {
      if (!ids.has(id)) fail(`cuts.geojson: cut ${index} names the unknown piece ${id}`);
    }
    return { index, piece, from, geometry };
  });
}

// Gives every unit of the source to its piece: features with the one property "piece".
export function assignUnits(source, { drop, pieces }) {
  const named = claims(pieces, 'units');
  const rest = claims(pieces, 'rest_of');
  const known = new Set();
  const features = [];
  for (const { properties, geometry } of source.features) {
    const { adm1_code: code, adm0_a3: country } = properties;
    known.add(code).add(country);
    if (drop.has(code)) continue;
    const piece = named.get(code) ?? rest.get(country);
    if (!piece) fail(`unit ${code} (${properties.name}) belongs to no piece`);
    features.push({ type: 'Feature', properties: { piece }, geometry });
  }
  for (const code of [...named.keys(), ...rest.keys(), ...drop]) {
    if (!known.has(code)) fail(`pieces.toml: the source has no unit ${code}`);
  }
  return { type: 'FeatureCollection', features };
}

function claims(pieces, field) {
  const owner = new Map();
  for (const piece of pieces) {
    for (const code of piece[field] ?? []) {
      if (owner.has(code)) fail(`pieces.toml: ${code} is in ${owner.get(code)} and in ${piece.id}`);
      owner.set(code, piece.id);
    }
  }
  return owner;
}
