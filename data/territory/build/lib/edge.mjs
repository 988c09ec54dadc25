// The edge of the map: where Antarctica is cut at 169 degrees west, and the south pole, which is a line on the map. These
// lines bound land and are yet no coast. Each straight stretch becomes an arc of its own, of two points, so that
// whoever draws the coast can tell it and no simplification takes the corners.
import { MIDDLE } from './turn.mjs';

// More than quantisation moves a point, less than the least step that anyone stores.
const NEAR = 0.001;

// The edge that a point is on: 'west', 'east', 'pole' or none. A corner is on two.
function edgesOf([lon, lat]) {
  const edges = [];
  if (Math.abs(lon - (MIDDLE - 180)) < NEAR) edges.push('west');
  if (Math.abs(lon - (MIDDLE + 180)) < NEAR) edges.push('east');
  if (Math.abs(lat + 90) < NEAR) edges.push('pole');
  return edges;
}

// The edge along which a straight line between two points runs; undefined for any other line.
export function edgeAlong(a, b) {
  return edgesOf(a).find((edge) => edgesOf(b).includes(edge));
}

// Splits the arcs of a quantised topology where they come to the edge, leave it, or turn a corner on it.
export function splitAtEdge(topology) {
  const { scale, translate } = topology.transform;
  const degrees = ([x, y]) => [x * scale[0] + translate[0], y * scale[1] + translate[1]];
  const arcs = [];
  const stretches = topology.arcs.map((deltas) =>
    split(undelta(deltas), degrees).map((points) => arcs.push(delta(points)) - 1));
  const follow = (ring) => ring.flatMap((arc) => {
    if (arc >= 0) return stretches[arc];
    return stretches[~arc].map((part) => ~part).reverse();
  });
  for (const geometry of Object.values(topology.objects).flatMap((object) => object.geometries)) {
    const { type, arcs: rings } = geometry;
    geometry.arcs = type === 'Polygon' ? rings.map(follow) : rings.map((polygon) => polygon.map(follow));
  }
  topology.arcs = arcs;
}

function split(points, degrees) {
  const parts = [];
  let last;
  for (let i = 1; i < points.length; i += 1) {
    const edge = edgeAlong(degrees(points[i - 1]), degrees(points[i]));
    if (i === 1 || edge !== last) parts.push([points[i - 1]]);
    const part = parts.at(-1);
    // A straight stretch needs its two ends only.
    if (edge && part.length === 2) part.pop();
    part.push(points[i]);
    last = edge;
  }
  return parts;
}

function undelta(deltas) {
  let [x, y] = [0, 0];
  return deltas.map(([dx, dy]) => [(x += dx), (y += dy)]);
}

function delta(points) {
  return points.map(([x, y], i) => (i === 0 ? [x, y] : [x - points[i - 1][0], y - points[i - 1][1]]));
}
