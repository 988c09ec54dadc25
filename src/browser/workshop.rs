//! The page's end of the link to the workshop, a worker that lives for one order. Dropping the guard ends it, whatever it is doing.

use super::bus::{ask_for_record, dispatch};
use super::listen::{Guard, listen};
use js_sys::{Array, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};

/// The event that asks the page for a worker.
const WORKSHOP: &str = "atlas:workshop";

/// Files that the reader has chosen.
#[derive(Clone, Default)]
pub struct Files(Vec<web_sys::File>);

impl Files {
    fn of(list: Option<web_sys::FileList>) -> Files {
        Files(list.map(|list| (0..list.length()).filter_map(|i| list.item(i)).collect()).unwrap_or_default())
    }

    /// Their names.
    pub fn names(&self) -> Vec<String> {
        self.0.iter().map(web_sys::File::name).collect()
    }
}

/// The files chosen in a field. The field is emptied, so that the same file can be chosen again.
pub fn chosen_files(event: &web_sys::Event) -> Files {
    let input = event.target().and_then(|target| target.dyn_into::<web_sys::HtmlInputElement>().ok());
    let files = Files::of(input.as_ref().and_then(web_sys::HtmlInputElement::files));
    if let Some(input) = input {
        input.set_value("");
    }
    files
}

/// The files that were dropped.
pub fn dropped_files(event: &web_sys::DragEvent) -> Files {
    Files::of(event.data_transfer().and_then(|data| data.files()))
}

/// Hands over a file that lies beside the page, as if the reader had chosen it; nothing if it cannot be had.
pub fn open_beside(file: &'static str, then: impl FnOnce(Files) + 'static) {
    wasm_bindgen_futures::spawn_local(async move {
        let Ok(bytes) = super::fetch::bytes(file).await else { return };
        let parts = Array::of1(&Uint8Array::from(bytes.as_slice()));
        let name = file.rsplit('/').next().unwrap_or(file);
        if let Ok(file) = web_sys::File::new_with_u8_array_sequence(&parts, name) {
            then(Files(vec![file]));
        }
    });
}

/// What the workshop is asked for.
pub enum Order {
    /// To read a record of the reader's own.
    Own(Files),
    /// To make an animation.
    Film(Vec<u8>),
}

/// What it says.
pub enum Told {
    /// So much is done, of so much.
    Progress(f64, f64),
    /// It is done; the answer.
    Done(Vec<u8>),
    /// It stopped, and why.
    Failed(String),
}

/// Gives an order; calls back with all that is said until the guard is dropped.
pub fn order(order: Order, mut hear: impl FnMut(Told) + 'static) -> Guard {
    let asked = Array::new();
    dispatch(WORKSHOP, &asked);
    let Ok(worker) = asked.get(0).dyn_into::<web_sys::Worker>() else {
        hear(Told::Failed("the browser has no workers".into()));
        return Guard::new(|| {});
    };
    let hear = std::rc::Rc::new(std::cell::RefCell::new(hear));
    let failing = std::rc::Rc::clone(&hear);
    let mut order = Some(order);
    let target = worker.clone();
    let message = listen(Some(worker.clone().into()), "message", true, move |event: web_sys::MessageEvent| {
        let told: Array = event.data().unchecked_into();
        let number = |position| told.get(position).as_f64().unwrap_or(0.0);
        match told.get(0).as_string().as_deref() {
            Some("ready") => {
                if let Some(message) = order.take().and_then(message) {
                    let _refused = target.post_message(&message);
                }
            }
            Some("progress") => hear.borrow_mut()(Told::Progress(number(1), number(2))),
            Some("failed") => hear.borrow_mut()(Told::Failed(told.get(1).as_string().unwrap_or_default())),
            _ => {
                let bytes = told.get(1).dyn_into::<Uint8Array>().map(|bytes| bytes.to_vec()).unwrap_or_default();
                hear.borrow_mut()(Told::Done(bytes));
            }
        }
    });
    let error = listen(Some(worker.clone().into()), "error", true, move |event: web_sys::Event| {
        let reason = js_sys::Reflect::get(&event, &JsValue::from_str("message")).ok().and_then(|m| m.as_string());
        failing.borrow_mut()(Told::Failed(reason.unwrap_or_else(|| "the worker stopped".into())));
    });
    Guard::new(move || {
        worker.terminate();
        drop((message, error));
    })
}

/// An order as the worker understands it; none without the record.
fn message(order: Order) -> Option<Array> {
    let record = Uint8Array::from(ask_for_record()?.as_slice());
    Some(match order {
        Order::Own(files) => {
            let message = Array::of2(&"own".into(), &record);
            files.0.iter().for_each(|file| {
                message.push(file);
            });
            message
        }
        Order::Film(film) => Array::of3(&"film".into(), &record, &Uint8Array::from(film.as_slice())),
    })
}
