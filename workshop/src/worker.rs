//! The worker's end of the link to the page. Messages are lists: what is ordered or told, then what belongs to it.

use atlas_core::film::Film;
use atlas_core::record::Record;
use atlas_workshop::animation::make;
use atlas_workshop::own::{File, LARGEST, read};
use js_sys::{Array, Uint8Array};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{DedicatedWorkerGlobalScope, FileReaderSync, MessageEvent};

/// Steps of progress that are told, so that a fast job does not drown the page in messages.
const STEPS: usize = 200;

/// Listens for orders, and says that it does.
pub fn start() {
    let Ok(scope) = js_sys::global().dyn_into::<DedicatedWorkerGlobalScope>() else { return };
    let on_order = Closure::<dyn FnMut(MessageEvent)>::new(|event: MessageEvent| {
        let order: Array = event.data().unchecked_into();
        match act(&order) {
            Ok((what, bytes)) => tell(&[what.into(), Uint8Array::from(bytes.as_slice()).into()]),
            Err(reason) => tell(&["failed".into(), reason.into()]),
        }
    });
    scope.set_onmessage(Some(on_order.as_ref().unchecked_ref()));
    // The worker listens as long as it lives.
    on_order.forget();
    tell(&["ready".into()]);
}

fn tell(message: &[JsValue]) {
    if let Ok(scope) = js_sys::global().dyn_into::<DedicatedWorkerGlobalScope>() {
        let _gone = scope.post_message(&message.iter().collect::<Array>());
    }
}

/// Tells of progress when a step of it is done.
fn progress() -> impl FnMut(usize, usize) {
    let mut last = None;
    move |done, all| {
        let step = done.saturating_mul(STEPS).checked_div(all);
        if step != last {
            last = step;
            tell(&["progress".into(), (done as f64).into(), (all as f64).into()]);
        }
    }
}

/// Does what is ordered: `["own", record, file ...]` or `["film", record, order]`.
fn act(order: &Array) -> Result<(&'static str, Vec<u8>), String> {
    let bytes = |position: u32| order.get(position).dyn_into::<Uint8Array>().map(|a| a.to_vec()).unwrap_or_default();
    let record = Record::read(&bytes(1)).map_err(|e| e.to_string())?;
    if order.get(0) == "film" {
        let film = Film::read(&bytes(2)).map_err(|e| e.to_string())?;
        return Ok(("film", make(record, &film, &mut progress()).map_err(|e| e.to_string())?));
    }
    let files: Vec<(Vec<u8>, usize)> = (2..order.length()).map(|i| load(&order.get(i))).collect::<Result<_, _>>()?;
    let files: Vec<File> = files.iter().map(|(bytes, size)| File { bytes, size: *size }).collect();
    let answer = read(&record, &files, &mut progress());
    Ok(("own", postcard::to_allocvec(&answer).map_err(|e| e.to_string())?))
}

/// The bytes of a file and its size; one that is too large is not loaded.
fn load(file: &JsValue) -> Result<(Vec<u8>, usize), String> {
    let file: &web_sys::File = file.dyn_ref().ok_or("there is no file")?;
    let size = file.size();
    if size > LARGEST as f64 {
        return Ok((Vec::new(), size as usize));
    }
    let unread = |_| "the file cannot be read".to_string();
    let buffer = FileReaderSync::new().and_then(|reader| reader.read_as_array_buffer(file)).map_err(unread)?;
    Ok((Uint8Array::new(&buffer).to_vec(), size as usize))
}
