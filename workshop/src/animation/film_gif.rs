//! GIF.

use super::palette::Palette;
use super::rect::Rect;
use super::{Encoder, refused};
use atlas_core::record::BundleError;
use gif::{DisposalMethod, Frame, Repeat};
use std::borrow::Cow;

/// A file in the making.
pub struct Gif {
    encoder: gif::Encoder<Vec<u8>>,
}

fn size(pixels: usize) -> u16 {
    u16::try_from(pixels).unwrap_or(u16::MAX)
}

impl Gif {
    /// Begins a file that plays without end.
    pub fn new(whole: Rect, palette: &Palette) -> Result<Gif, BundleError> {
        let mut encoder =
            gif::Encoder::new(Vec::new(), size(whole.width), size(whole.height), &palette.bytes()).map_err(refused)?;
        encoder.set_repeat(Repeat::Infinite).map_err(refused)?;
        Ok(Gif { encoder })
    }
}

impl Encoder for Gif {
    fn frame(&mut self, indices: &[u8], rect: Rect, hundredths: u16) -> Result<(), BundleError> {
        let frame = Frame {
            delay: hundredths,
            dispose: DisposalMethod::Keep,
            left: size(rect.x),
            top: size(rect.y),
            width: size(rect.width),
            height: size(rect.height),
            buffer: Cow::Borrowed(indices),
            ..Frame::default()
        };
        self.encoder.write_frame(&frame).map_err(refused)
    }

    fn finish(self: Box<Self>) -> Result<Vec<u8>, BundleError> {
        self.encoder.into_inner().map_err(refused)
    }
}
