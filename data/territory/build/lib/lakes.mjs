// The great lakes of the world, to be drawn over the land.
import { fail } from './files.mjs';
import { run } from './mosaic.mjs';

// The source has no names: any point inside tells the lake. Reservoirs are left out, most of them
// being younger than half of the years shown.
const LAKES = [
  ['Superior', -87.5, 47.7],
  ['Michigan', -87.0, 43.5],
  ['Huron', -82.3, 44.8],
  ['Erie', -81.2, 42.2],
  ['Ontario', -77.8, 43.6],
  ['Great Bear', -121.0, 65.9],
  ['Great Slave', -114.0, 61.5],
  ['Winnipeg', -97.6, 52.9],
  ['Athabasca', -109.5, 59.2],
  ['Nicaragua', -85.4, 11.6],
  ['Titicaca', -69.5, -15.7],
  ['Victoria', 33.0, -1.0],
  ['Tanganyika', 30.06, -6.65],
  ['Malawi', 34.5, -12.0],
  ['Turkana', 36.1, 3.6],
  ['Albert', 30.9, 1.7],
  ['Chad', 14.4, 13.0],
  ['Aral Sea', 59.5, 45.0],
  ['Ladoga', 31.5, 60.9],
  ['Onega', 35.5, 61.7],
  ['IJsselmeer', 5.35, 52.8],
  ['Vaenern', 13.3, 58.9],
  ['Vaettern', 14.5, 58.3],
  ['Peipus', 27.5, 58.6],
  ['Baikal', 108.0, 53.5],
  ['Balkhash', 74.6, 46.3],
  ['Issyk-Kul', 77.2, 42.4],
  ['Khanka', 132.4, 45.0],
  ['Van', 42.9, 38.6],
  ['Urmia', 45.5, 37.6],
  ['Qinghai', 100.2, 36.9],
];

// Each lake comes from the first world that has it: the fine one lacks Tanganyika and Balkhash.
export async function buildLakes(...worlds) {
  const shapes = [];
  for (const world of worlds) shapes.push(await lakeShapes(world));
  const features = LAKES.map(([name, lon, lat]) => {
    const found = shapes.map((set) => set.find((shape) => contains(shape, lon, lat))).find(Boolean);
    return found ? { type: 'Feature', properties: { name }, geometry: found } : fail(`no lake ${name}`);
  });
  const topology = await run(
    `-i lakes.json
     -simplify weighted keep-shapes 50%
     -clean
     -o out.json format=topojson quantization=20000`,
    { 'lakes.json': { type: 'FeatureCollection', features } },
  );
  delete topology.metadata;
  return topology;
}

async function lakeShapes({ transform, arcs, objects: { lakes } }) {
  const world = { type: 'Topology', transform, arcs, objects: { lakes } };
  const { geometries } = await run('-i world.json -o out.json format=geojson', { 'world.json': world });
  return geometries;
}

function contains({ type, coordinates }, lon, lat) {
  const polygons = type === 'Polygon' ? [coordinates] : coordinates;
  return polygons.some(([outer]) => inRing(outer, lon, lat));
}

function inRing(ring, lon, lat) {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i, i += 1) {
    const [xi, yi] = ring[i];
    const [xj, yj] = ring[j];
    if (yi > lat !== yj > lat && lon < ((xj - xi) * (lat - yi)) / (yj - yi) + xi) inside = !inside;
  }
  return inside;
}
