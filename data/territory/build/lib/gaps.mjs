// Water with land all round it: the Caspian Sea, and nothing else, or two pieces do not meet.

// "oneSided" are the arcs that bound land on one side only, as lists of points with the land on
// their right. Returns one list of points for each ring that winds round water.
export function enclosedWaters(oneSided, ringArea) {
  const key = ([x, y]) => `${x} ${y}`;
  const byStart = new Map();
  for (const arc of oneSided) {
    const start = key(arc[0]);
    if (!byStart.has(start)) byStart.set(start, []);
    byStart.get(start).push(arc);
  }
  const waters = [];
  for (const [start, waiting] of byStart) {
    while (waiting.length > 0) {
      const ring = [];
      let end = start;
      do {
        const arc = byStart.get(end)?.pop();
        if (!arc) break;
        ring.push(...arc);
        end = key(arc.at(-1));
      } while (end !== start);
      if (ringArea(ring) < 0) waters.push(ring);
    }
  }
  return waters;
}
