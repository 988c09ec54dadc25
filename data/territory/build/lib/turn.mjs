// The map is cut at 169 degrees west, through the Bering Strait, so its longitudes run from -169 to 191. The tool works with
// longitudes counted from the map's middle: these run from -180 to 180, and mapshaper, which takes those for the edge of
// the world, keeps the corners there and measures true areas.
import { run } from './mosaic.mjs';

// Central meridian of the map: CENTRAL_MERIDIAN_DEG of core/src/projection.rs.
export const MIDDLE = 11;

// The source is cut at 180 degrees, give or take the last digits of a float.
const SEAM = 180;
const NEAR = 1e-6;

// From longitudes of the source to those from the middle: on this side of the new edge, and beyond it.
const ASIDE = -MIDDLE;
const ROUND = 2 * SEAM - MIDDLE;

// Moves what lies west of the new edge round to the east. A polygon that the new edge crosses is cut there: Antarctica,
// which goes round the world, and a few islands.
export async function turnLand({ features }) {
  const turned = [];
  for (const { properties, geometry } of features) {
    const polygons = [];
    for (const polygon of polygonsOf(geometry).map(square)) {
      const [west, east] = span(polygon);
      if (west >= MIDDLE - SEAM) polygons.push(move(polygon, ASIDE));
      else if (east <= MIDDLE - SEAM) polygons.push(move(polygon, ROUND));
      else polygons.push(...await recut(polygon));
    }
    turned.push({ type: 'Feature', properties, geometry: { type: 'MultiPolygon', coordinates: polygons } });
  }
  return { type: 'FeatureCollection', features: turned };
}

// No cut comes near the edge of the map, so they need not be moved from one side to the other.
export function turnCuts(cuts) {
  return cuts.map((cut) => {
    const coordinates = polygonsOf(cut.geometry).map((polygon) => move(polygon, ASIDE));
    return { ...cut, geometry: { type: 'MultiPolygon', coordinates } };
  });
}

// Counts the longitudes of the finished topology from Greenwich again.
export function turnBack(topology) {
  topology.transform.translate[0] += MIDDLE;
}

// Two copies, once round the world apart, lose what lies off the map. Those of Antarctica meet along the old cut.
async function recut(polygon) {
  const copies = [move(polygon, ASIDE), move(polygon, ROUND)];
  const { geometries } = await run(
    `-i copies.json
     -clip bbox=${-SEAM},-90,${SEAM},90
     -dissolve
     -o out.json format=geojson`,
    { 'copies.json': { type: 'MultiPolygon', coordinates: copies } },
  );
  return geometries.flatMap(polygonsOf);
}

function polygonsOf({ type, coordinates }) {
  return type === 'Polygon' ? [coordinates] : coordinates;
}

// Puts points that are meant to lie on the source's cut or at the pole exactly there, so that the halves fit.
function square(polygon) {
  const exact = (value, edge) => (Math.abs(Math.abs(value) - edge) < NEAR ? Math.sign(value) * edge : value);
  return polygon.map((ring) => ring.map(([x, y]) => [exact(x, SEAM), exact(y, 90)]));
}

function move(polygon, by) {
  return polygon.map((ring) => ring.map(([x, y]) => [x + by, y]));
}

function span([outer]) {
  const within = ([west, east], [x]) => [Math.min(west, x), Math.max(east, x)];
  return outer.reduce(within, [Infinity, -Infinity]);
}
