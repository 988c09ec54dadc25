//! `help`: what there is to do.

/// The tasks and their options.
pub const TEXT: &str = "\
The tasks of the Soviet Relations Atlas

  cargo xtask serve [--port N]        build what is missing and serve the atlas on 127.0.0.1 (from port 8080 on)
  cargo xtask test                    every check: format, lints, data, generated files, native tests, release build,
                                      size budget, the atlas in Chromium
              [--only STEP] [--skip STEP]   some of the steps: format lints data fresh native build size browser
  cargo xtask dist [--out DIR]        the folder for a web server, with .br and .gz beside each file
  cargo xtask build [--dev]           the same folder, quickly compiled and neither optimised nor packed with --dev

  cargo xtask data check [--region R] [--complete]   the checks of the data alone, or what they say of one region; also
                                      what the record still lacks
  cargo xtask data report             writes data/REPORT.md: what the record covers
  cargo xtask data sample --seed N --count N [--out FILE]   events for a second reader, drawn by grade and region
  cargo xtask export episodes [--out FILE]        a row per state and span, as CSV
  cargo xtask export country-years [--out FILE]   a row per state and year, as CSV
  cargo xtask export dataset --out DIR            all of the record, as CSV and JSON with a dictionary
  cargo xtask export map --date YYYY-MM-DD [--format geojson] [--out FILE]   the states of a day
  cargo xtask export picture [--query QUERY] [--width N --height N] [--grey] [--dark] [--out FILE]   a view as SVG
                                      (data and export tasks take --data DIR for another data folder)

  cargo xtask shots [--years 1917,1962] [--query QUERY]   pictures of the atlas into target/shots
  cargo xtask parts                   the late parts of the data for Trunk (Trunk.toml calls it)
  cargo xtask help                    this text
";
