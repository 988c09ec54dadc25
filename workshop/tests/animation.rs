//! Animations of the real record, opened by decoders: every year is there, in the colours of its states.

#![allow(clippy::unwrap_used, reason = "tests may stop at what they do not expect")]

use atlas_core::date::Year;
use atlas_core::film::{COLOURS, Film, FilmFormat, Layout, Rgb};
use atlas_core::legend::Class;
use atlas_core::projection::project;
use atlas_core::record::Record;
use atlas_workshop::animation::make;
use std::path::Path;
use std::sync::OnceLock;

fn record() -> &'static Record {
    static RECORD: OnceLock<Record> = OnceLock::new();
    RECORD
        .get_or_init(|| atlas_compiler::compile(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../data")).unwrap().record)
}

fn year(number: i32) -> Year {
    Year::new(number).unwrap()
}

/// Colours that are far enough from each other; the last two are white paper and black ink.
fn colours() -> Vec<Rgb> {
    let count = COLOURS.len() as u8;
    (0..count)
        .map(|i| match count - i {
            2 => [255; 3],
            1 => [0; 3],
            _ => [i * 16, 255 - i * 12, (i % 4) * 70],
        })
        .collect()
}

/// The colour of the text, that of war.
const TEXT: Rgb = [7 * 16, 255 - 7 * 12, 210];

fn film(first: i32, last: i32, format: FilmFormat) -> Film {
    let layout = Layout::of(640);
    let mut texts = vec![0; layout.width * layout.height * 4];
    // One pixel of text, in the corner.
    texts[..3].copy_from_slice(&TEXT);
    texts[3] = 255;
    let digits = (0..10).flat_map(|digit| vec![if digit == 1 { 255 } else { 0 }; layout.digit.0 * layout.digit.1]);
    Film {
        first: year(first),
        last: year(last),
        per_second: 4,
        width: 640,
        format,
        colours: colours(),
        texts,
        digits: digits.collect(),
        spans: vec![],
    }
}

/// The pictures of an animation as a viewer shows them, each with its time in hundredths of a second.
fn pictures(film: &Film) -> Vec<(Vec<Rgb>, u16)> {
    let mut told = Vec::new();
    let bytes = make(record().clone(), film, &mut |done, all| told.push((done, all))).unwrap();
    let years = film.years().count();
    assert_eq!(told, (0..=years).map(|done| (done, years)).collect::<Vec<_>>());
    match film.format {
        FilmFormat::Png => of_png(&bytes),
        FilmFormat::Gif => of_gif(&bytes),
    }
}

fn of_png(bytes: &[u8]) -> Vec<(Vec<Rgb>, u16)> {
    let mut reader = png::Decoder::new(std::io::Cursor::new(bytes)).read_info().unwrap();
    let frames = reader.info().animation_control().unwrap().num_frames;
    let palette = reader.info().palette.clone().unwrap().into_owned();
    let width = reader.info().width as usize;
    let mut canvas = vec![[0; 3]; width * reader.info().height as usize];
    let mut buffer = vec![0; reader.output_buffer_size().unwrap()];
    let mut found = Vec::new();
    for _ in 0..frames {
        let shown = reader.next_frame(&mut buffer).unwrap();
        let control = *reader.info().frame_control().unwrap();
        assert_eq!(shown.color_type, png::ColorType::Indexed);
        lay(
            &mut canvas,
            width,
            &buffer[..shown.buffer_size()],
            &palette,
            (control.x_offset, control.y_offset, control.width),
        );
        assert_eq!(control.delay_den, 100);
        found.push((canvas.clone(), control.delay_num));
    }
    found
}

fn of_gif(bytes: &[u8]) -> Vec<(Vec<Rgb>, u16)> {
    let mut decoder = gif::DecodeOptions::new().read_info(bytes).unwrap();
    let palette = decoder.global_palette().unwrap().to_vec();
    let width = usize::from(decoder.width());
    let mut canvas = vec![[0; 3]; width * usize::from(decoder.height())];
    let mut found = Vec::new();
    while let Some(frame) = decoder.read_next_frame().unwrap() {
        lay(&mut canvas, width, &frame.buffer, &palette, (frame.left.into(), frame.top.into(), frame.width.into()));
        found.push((canvas.clone(), frame.delay));
    }
    found
}

fn lay(canvas: &mut [Rgb], width: usize, indices: &[u8], palette: &[u8], (x, y, columns): (u32, u32, u32)) {
    for (i, index) in indices.iter().enumerate() {
        let at = (y as usize + i / columns as usize) * width + x as usize + i % columns as usize;
        let from = usize::from(*index) * 3;
        canvas[at] = [palette[from], palette[from + 1], palette[from + 2]];
    }
}

/// The colour of a picture at a longitude and latitude.
fn at(picture: &[Rgb], lon: f64, lat: f64) -> Rgb {
    let (layout, point) = (Layout::of(640), project(lon, lat));
    let x = (point.x * layout.scale + layout.left) as usize;
    picture[(point.y * layout.scale) as usize * 640 + layout.top * 640 + x]
}

#[test]
fn every_year_is_there_in_the_colours_of_its_states() {
    for format in [FilmFormat::Png, FilmFormat::Gif] {
        let film = film(1947, 1951, format);
        let pictures = pictures(&film);
        let times: Vec<u16> = pictures.iter().map(|(_, time)| *time).collect();
        assert_eq!(times, [25, 25, 25, 25, 200], "{format:?}");
        for ((picture, _), year) in pictures.iter().zip(film.years()) {
            // Inside the Soviet Union, China, Brazil, Australia; in the sea.
            for (lon, lat, place) in
                [(90.0, 62.0, "soviet"), (102.0, 35.0, "china"), (-52.0, -8.0, "brazil"), (134.0, -25.0, "australia")]
            {
                let place = record().find_place(place).unwrap();
                let class = Class::of_place(record(), place, year.view_date());
                assert_eq!(at(picture, lon, lat), film.class(class), "{format:?} {year} {lon} {lat}");
            }
            assert_eq!(at(picture, -140.0, 0.0), film.colour("sea"));
            assert_eq!(picture[0], TEXT, "the texts lie above all");
            assert_eq!(picture[639], film.colour("paper"));
        }
    }
}

#[test]
fn the_year_is_written_digit_by_digit() {
    let film = film(1911 + 6, 1921, FilmFormat::Png);
    let layout = Layout::of(640);
    for ((picture, _), year) in pictures(&film).iter().zip(film.years()) {
        for (i, digit) in year.number().to_string().bytes().enumerate() {
            let x = layout.year.0 + i * layout.digit.0 + layout.digit.0 / 2;
            let inked = picture[(layout.year.1 + layout.digit.1 / 2) * 640 + x] == film.colour("ink");
            assert_eq!(inked, digit == b'1', "{year} {i}");
        }
    }
}

#[test]
fn a_record_of_the_readers_own_is_filmed_in_its_own_colours() {
    use atlas_workshop::own::{File, read};
    let text = b"state,from,to,stance\nbrazil,1960,1970,ally\n";
    let own = read(record(), &[File::of(text)], &mut |_, _| {}).unwrap();
    let film = Film { spans: atlas_core::against::alone(record(), &own), ..film(1964, 1964, FilmFormat::Gif) };
    let (picture, _) = &pictures(&film)[0];
    assert_eq!(at(picture, -52.0, -8.0), film.colour("ally"));
    assert_eq!(at(picture, 134.0, -25.0), film.colour("nobody"));
}
