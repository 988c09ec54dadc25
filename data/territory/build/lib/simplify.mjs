// Fewer points, gaps closed, quantised: the topology that is committed.
import { settings } from '../settings.mjs';
import { run } from './mosaic.mjs';

// Each part of land is simplified as a shape of its own, so that none of them can vanish.
export async function simplify(parts) {
  const shapes = Object.values(parts.objects)[0].geometries;
  const areas = new Map();
  for (const { properties } of shapes) {
    areas.set(properties.piece, (areas.get(properties.piece) ?? 0) + properties.km2);
  }
  for (const { properties } of shapes) {
    properties.keep = detail(properties.piece, areas.get(properties.piece));
  }
  const topology = await run(
    `-i parts.json
     -simplify weighted keep-shapes variable percentage=keep
     -dissolve piece
     -clean gap-fill-area=${settings.gapFill}
     -rename-fields id=piece
     -rename-layers pieces
     -sort id
     -o out.json format=topojson quantization=${settings.quantization}`,
    { 'parts.json': parts },
  );
  delete topology.metadata;
  return topology;
}

function detail(piece, km2) {
  const { keep, tinyKm2 } = settings;
  if (km2 < tinyKm2) return keep.tiny;
  if (settings.coarse.test(piece)) return keep.coarse;
  if (settings.fine.test(piece)) return keep.fine;
  return keep.usual;
}
