// Single parts of land: scraps go to a neighbour, islands too small to be seen go away.
import { settings } from '../settings.mjs';

export function tidyParts(topology) {
  const layer = Object.values(topology.objects)[0];
  const parts = layer.geometries.map((geometry) => ({
    geometry,
    piece: geometry.properties.piece,
    km2: geometry.properties.km2,
    arcs: geometry.arcs.flat().map((arc) => (arc < 0 ? ~arc : arc)),
  }));
  const scraps = mergeScraps(parts, topology.arcs);
  const kept = dropIslands(parts);
  layer.geometries = kept.map(({ geometry, piece, km2 }) => ({ ...geometry, properties: { piece, km2 } }));
  return { scraps, islands: parts.length - kept.length };
}

// A scrap touches other land and is tiny beside the largest part of its own piece.
function mergeScraps(parts, arcs) {
  const users = arcUsers(parts);
  const largest = largestParts(parts);
  let count = 0;
  for (const part of parts) {
    const top = largest.get(part.piece);
    const tiny = part.km2 < settings.scrapKm2 && part.km2 < settings.scrapShare * top.km2;
    if (part === top || !tiny) continue;
    const border = new Map();
    for (const arc of part.arcs) {
      for (const other of users.get(arc)) {
        if (other.piece === part.piece) continue;
        border.set(other.piece, (border.get(other.piece) ?? 0) + length(arcs[arc]));
      }
    }
    if (border.size === 0) continue;
    part.piece = [...border].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0][0];
    count += 1;
  }
  return count;
}

// An island shares no border with anything. The largest part of a piece always stays.
function dropIslands(parts) {
  const users = arcUsers(parts);
  const byPiece = new Map(parts.map((part) => [part.piece, []]));
  for (const part of parts) byPiece.get(part.piece).push(part);
  const dropped = new Set();
  for (const group of byPiece.values()) {
    group.sort((a, b) => b.km2 - a.km2);
    const small = group[0].km2 < settings.smallPieceKm2;
    group.forEach((part, rank) => {
      if (rank === 0 || part.arcs.some((arc) => users.get(arc).length > 1)) return;
      const seen = small && rank < settings.smallPieceIslands
        ? settings.smallPieceIslandKm2
        : settings.islandKm2[detail(part.piece)];
      if (part.km2 < seen) dropped.add(part);
    });
  }
  return parts.filter((part) => !dropped.has(part));
}

function arcUsers(parts) {
  const users = new Map();
  for (const part of parts) {
    for (const arc of part.arcs) {
      if (!users.has(arc)) users.set(arc, []);
      users.get(arc).push(part);
    }
  }
  return users;
}

function largestParts(parts) {
  const largest = new Map();
  for (const part of parts) {
    if (part.km2 > (largest.get(part.piece)?.km2 ?? -1)) largest.set(part.piece, part);
  }
  return largest;
}

function length(points) {
  let sum = 0;
  for (let i = 1; i < points.length; i += 1) {
    sum += Math.hypot(points[i][0] - points[i - 1][0], points[i][1] - points[i - 1][1]);
  }
  return sum;
}

function detail(piece) {
  if (settings.coarse.test(piece)) return 'coarse';
  return settings.fine.test(piece) ? 'fine' : 'usual';
}
