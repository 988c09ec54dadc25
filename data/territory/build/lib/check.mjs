// What must be true of the topology whatever the cuts are. Returns facts worth printing.
import { edgeAlong } from './edge.mjs';
import { fail } from './files.mjs';
import { enclosedWaters } from './gaps.mjs';
import { MIDDLE } from './turn.mjs';

const EARTH_KM = 6371;
const CASPIAN_KM2 = 300e3;
// What quantisation may add to a longitude, in degrees.
const NEAR = 0.001;

export function checkTopology(topology, pieces) {
  const arcs = decode(topology);
  const shapes = topology.objects.pieces.geometries;
  const found = new Map(shapes.map((shape) => [shape.properties.id, shape]));
  const lost = pieces.filter(({ id }) => !found.get(id)?.arcs?.length).map(({ id }) => id);
  if (lost.length > 0) fail(`no land left for ${lost.join(', ')}`);
  if (found.size !== pieces.length) fail(`${found.size} shapes for ${pieces.length} pieces`);

  const used = new Map();
  let land = 0;
  for (const { properties, type, arcs: rings } of shapes) {
    let area = 0;
    for (const polygon of type === 'Polygon' ? [rings] : rings) {
      polygon.forEach((ring, index) => {
        for (const arc of ring) {
          const key = arc < 0 ? ~arc : arc;
          const uses = used.get(key) ?? { ahead: 0, back: 0 };
          if (arc < 0) uses.back += 1;
          else uses.ahead += 1;
          used.set(key, uses);
        }
        const signed = ringArea(joinRing(arcs, ring));
        if (index === 0 && signed <= 0) fail(`${properties.id}: an outer ring runs the wrong way`);
        if (index > 0 && signed >= 0) fail(`${properties.id}: a hole runs the wrong way`);
        area += signed;
      });
    }
    if (!(area > 0)) fail(`${properties.id}: no area`);
    if (area > 2 * Math.PI * EARTH_KM ** 2) fail(`${properties.id}: larger than a hemisphere`);
    land += area;
  }
  for (const [arc, { ahead, back }] of used) {
    if (ahead > 1 || back > 1) fail(`arc ${arc} bounds land twice on one side`);
  }
  if (used.size !== arcs.length) fail(`${arcs.length - used.size} arcs without use`);
  if (land < 146e6 || land > 150e6) fail(`${Math.round(land)} square kilometres of land is not the Earth`);

  checkEdge(arcs, used);

  const oneSided = [...used]
    .filter(([, { ahead, back }]) => ahead + back === 1)
    .map(([arc, { back }]) => (back ? arcs[arc].toReversed() : arcs[arc]));
  const gaps = enclosedWaters(oneSided, ringArea).filter((ring) => -ringArea(ring) < CASPIAN_KM2);
  if (gaps.length > 0) fail(`land does not meet at ${gaps.map(([point]) => point).join('; ')}`);

  const shared = [...used.values()].filter(({ ahead, back }) => ahead + back === 2).length;
  const points = arcs.reduce((sum, arc) => sum + arc.length, 0);
  return [
    `${shapes.length} pieces, ${arcs.length} arcs (${shared} shared), ${points} points`,
    `${Math.round(land / 1000)} thousand square kilometres of land`,
  ];
}

// The source's cut at 180 degrees is gone. Lines along the edge of the map are arcs of their own with land on one side; the
// pole is one.
function checkEdge(arcs, used) {
  const poles = [];
  arcs.forEach((arc, index) => {
    const off = arc.find(([lon]) => Math.abs(lon - MIDDLE) > 180 + NEAR);
    if (off) fail(`land at ${off}, off the map`);
    for (let i = 1; i < arc.length; i += 1) {
      const [a, b] = [arc[i - 1], arc[i]];
      if ([a, b].every(([lon]) => Math.abs(Math.abs(lon) - 180) < NEAR)) fail(`a line along 180 degrees at ${a}`);
      const edge = edgeAlong(a, b);
      if (!edge) continue;
      if (arc.length > 2) fail(`arc ${index} runs along the edge of the map at ${a} and goes on`);
      const { ahead, back } = used.get(index);
      if (ahead + back > 1) fail(`land on both sides of the edge of the map at ${a}`);
      if (edge === 'pole') poles.push(Math.abs(a[0] - b[0]));
    }
  });
  if (poles.length !== 1 || Math.abs(poles[0] - 360) > NEAR) fail(`land along ${poles} degrees of the pole, not all round it`);
}

function decode({ arcs, transform: { scale, translate } }) {
  return arcs.map((arc) => {
    let x = 0;
    let y = 0;
    return arc.map(([dx, dy]) => {
      x += dx;
      y += dy;
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
  });
}

function joinRing(arcs, ring) {
  return ring.flatMap((arc) => (arc < 0 ? arcs[~arc].toReversed() : arcs[arc]));
}

// Signed area on the sphere in square kilometres, positive clockwise as TopoJSON winds.
function ringArea(ring) {
  const rad = Math.PI / 180;
  let sum = 0;
  for (let i = 0; i < ring.length; i += 1) {
    const [x0, y0] = ring[i];
    const [x1, y1] = ring[(i + 1) % ring.length];
    sum += (x1 - x0) * rad * (2 + Math.sin(y0 * rad) + Math.sin(y1 * rad));
  }
  return (sum * EARTH_KM ** 2) / 2;
}
