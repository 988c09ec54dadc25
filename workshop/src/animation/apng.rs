//! Animated PNG with a palette.

use super::palette::Palette;
use super::rect::Rect;
use super::{Encoder, refused};
use atlas_core::record::BundleError;
use png::{BitDepth, BlendOp, ColorType, DisposeOp, Writer};
use std::io::{self, Write};
use std::sync::{Arc, Mutex, PoisonError};

/// Where the encoder writes: a list of bytes that is there when the encoder has ended.
#[derive(Clone, Default)]
struct Sink(Arc<Mutex<Vec<u8>>>);

impl Write for Sink {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// A file in the making.
pub struct Apng {
    writer: Writer<Sink>,
    sink: Sink,
    first: bool,
}

impl Apng {
    /// Begins a file of so many pictures that plays without end.
    pub fn new(whole: Rect, palette: &Palette, frames: usize) -> Result<Apng, BundleError> {
        let sink = Sink::default();
        let mut encoder = png::Encoder::new(sink.clone(), size(whole.width), size(whole.height));
        encoder.set_color(ColorType::Indexed);
        encoder.set_depth(BitDepth::Eight);
        encoder.set_palette(palette.bytes());
        encoder.set_animated(size(frames), 0).map_err(refused)?;
        encoder.set_dispose_op(DisposeOp::None).map_err(refused)?;
        encoder.set_blend_op(BlendOp::Source).map_err(refused)?;
        // The decoders of browsers know the time of a picture as a fraction.
        let writer = encoder.write_header().map_err(refused)?;
        Ok(Apng { writer, sink, first: true })
    }
}

fn size(pixels: usize) -> u32 {
    u32::try_from(pixels).unwrap_or(u32::MAX)
}

impl Encoder for Apng {
    fn frame(&mut self, indices: &[u8], rect: Rect, hundredths: u16) -> Result<(), BundleError> {
        self.writer.set_frame_delay(hundredths, 100).map_err(refused)?;
        // The first picture is the whole and has no place of its own.
        if !self.first {
            self.writer.reset_frame_position().map_err(refused)?;
            self.writer.set_frame_dimension(size(rect.width), size(rect.height)).map_err(refused)?;
            self.writer.set_frame_position(size(rect.x), size(rect.y)).map_err(refused)?;
        }
        self.first = false;
        self.writer.write_image_data(indices).map_err(refused)
    }

    fn finish(self: Box<Self>) -> Result<Vec<u8>, BundleError> {
        self.writer.finish().map_err(refused)?;
        let mut bytes = self.sink.0.lock().unwrap_or_else(PoisonError::into_inner);
        Ok(std::mem::take(&mut *bytes))
    }
}
