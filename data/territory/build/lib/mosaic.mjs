// Lays the cuts over the land and decides, cell by cell, which piece each bit of land is.
import mapshaper from 'mapshaper';

// Returns TopoJSON of single parts of land with their piece and their area in square kilometres.
export async function cutLand(units, cuts) {
  const shapes = cuts.map(({ index, geometry }) => ({
    type: 'Feature',
    properties: { cut: index },
    geometry,
  }));
  const cells = await run(
    `-i units.json cuts.json combine-files snap
     -clean target=units
     -dissolve piece target=units name=land
     -merge-layers target=land,cuts force name=all
     -mosaic calc='pieces=collect(piece), cuts=collect(cut)' name=cells
     -o out.json format=topojson no-quantization target=cells`,
    { 'units.json': units, 'cuts.json': { type: 'FeatureCollection', features: shapes } },
  );
  assignCells(cells, cuts);
  return run(
    `-i cells.json
     -filter 'piece !== null'
     -dissolve piece
     -explode
     -each 'km2 = this.area / 1e6'
     -o out.json format=topojson no-quantization`,
    { 'cells.json': cells },
  );
}

// The cuts apply in their order: each moves a cell only if the cell is then in one of its "from".
function assignCells(cells, cuts) {
  for (const { properties } of cells.objects.cells.geometries) {
    const under = (values) => (values ?? []).filter((value) => value !== null && value !== undefined);
    let piece = under(properties.pieces)[0] ?? null;
    for (const index of under(properties.cuts).sort((a, b) => a - b)) {
      if (cuts[index].from.includes(piece)) piece = cuts[index].piece;
    }
    delete properties.pieces;
    delete properties.cuts;
    properties.piece = piece;
  }
}

// Runs mapshaper on files held in memory and gives back the one output.
export async function run(commands, input) {
  const files = await mapshaper.applyCommands(commands.replace(/\s*\n\s*/g, ' '), input);
  return JSON.parse(files['out.json']);
}
