//! What a page that shows the atlas in a frame may tell it, and what the atlas answers: a date and a state, and nothing else.

use crate::address::time;
use crate::date::Date;
use crate::place::PlaceIx;
use crate::record::Record;
use crate::view::{Action, View};

/// A message: `{"atlas": 1, "time": "1962", "country": "cuba"}`, with either of the last two or both.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Message {
    /// The day to show.
    pub date: Option<Date>,
    /// The place to open.
    pub place: Option<PlaceIx>,
}

/// Longer texts are no messages.
const LONGEST: usize = 200;

impl Message {
    /// Reads a message: this object with these names, each once, and known values; anything else is none.
    pub fn parse(text: &str, record: &Record) -> Option<Message> {
        let mut rest = Some(text).filter(|text| text.len() <= LONGEST)?.trim().strip_prefix('{')?.strip_suffix('}')?;
        let mut message = Message { date: None, place: None };
        let mut version = false;
        loop {
            let (name, after) = quoted(rest)?;
            let value = after.trim_start().strip_prefix(':')?.trim_start();
            rest = match name {
                "atlas" if !version => {
                    version = true;
                    value.strip_prefix('1')?
                }
                "time" if message.date.is_none() => {
                    let (value, rest) = quoted(value)?;
                    message.date = Some(time(value)?);
                    rest
                }
                "country" if message.place.is_none() => {
                    let (value, rest) = quoted(value)?;
                    message.place = Some(record.find_place(value)?);
                    rest
                }
                _ => return None,
            }
            .trim_start();
            if rest.is_empty() {
                break;
            }
            rest = rest.strip_prefix(',')?;
        }
        let says = message.date.is_some() || message.place.is_some();
        (version && says).then_some(message)
    }

    /// What it does to the view.
    pub fn actions(&self) -> impl Iterator<Item = Action> {
        let date = self.date.map(Action::SetDate);
        date.into_iter().chain(self.place.map(|place| Action::OpenPlace(Some(place))))
    }
}

/// A text in quotation marks, and what follows it. No value that is known has an escape.
fn quoted(text: &str) -> Option<(&str, &str)> {
    text.trim_start().strip_prefix('"')?.split_once('"').filter(|(value, _)| !value.contains('\\'))
}

/// What the atlas answers, as JSON: the day and the state that it shows then.
pub fn reply(view: &View, record: &Record) -> String {
    let mut text = String::from("{\"atlas\":1,\"time\":\"");
    crate::address::push_time(&mut text, view.date);
    text.push_str("\",\"country\":");
    match view.place.and_then(|place| record.place(place)) {
        Some(place) => {
            text.push('"');
            text.push_str(&place.id);
            text.push('"');
        }
        None => text.push_str("null"),
    }
    text.push('}');
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::{day, named, record};
    use proptest::prelude::*;

    fn cuba() -> Record {
        let mut cuba = named("Cuba", &[]);
        cuba.id = "cuba".into();
        record(vec![cuba])
    }

    #[test]
    fn date_and_state_are_read_together_or_alone_in_any_order() {
        let (record, date, place) = (cuba(), Some(day("1962-10-22")), Some(PlaceIx(0)));
        for (text, expected) in [
            ("{ \"atlas\": 1, \"time\": \"1962-10-22\" , \"country\": \"cuba\" }", Message { date, place }),
            ("{\"country\":\"cuba\",\"atlas\":1}", Message { date: None, place }),
            ("\n{\"atlas\":1,\"time\":\"1962-10-22\"}\n", Message { date, place: None }),
        ] {
            assert_eq!(Message::parse(text, &record), Some(expected), "{text}");
        }
    }

    #[test]
    fn anything_else_is_no_message() {
        for wrong in [
            "",
            "{}",
            "null",
            "[]",
            "1",
            "{\"atlas\":1}",
            "{\"time\":\"1962\"}",
            "{\"atlas\":2,\"time\":\"1962\"}",
            "{\"atlas\":12,\"time\":\"1962\"}",
            "{\"atlas\":\"1\",\"time\":\"1962\"}",
            "{\"atlas\":1,\"time\":1962}",
            "{\"atlas\":1,\"time\":\"1850\"}",
            "{\"atlas\":1,\"country\":\"atlantis\"}",
            "{\"atlas\":1,\"country\":null}",
            "{\"atlas\":1,\"time\":\"1962\",\"time\":\"1963\"}",
            "{\"atlas\":1,\"atlas\":1,\"time\":\"1962\"}",
            "{\"atlas\":1,\"time\":\"1962\",}",
            "{\"atlas\":1,\"time\":\"1962\"}x",
            "{\"atlas\":1,\"time\":\"1962\",\"tab\":\"own\"}",
            "{\"atlas\":1,\"time\":\"\\u0031962\"}",
            "{\"atlas\":1 \"time\":\"1962\"}",
            "{\"atlas\":1,\"time\":{\"a\":\"1962\"}}",
        ] {
            assert_eq!(Message::parse(wrong, &cuba()), None, "{wrong}");
        }
        assert_eq!(Message::parse(&format!("{}{{\"atlas\":1,\"time\":\"1962\"}}", " ".repeat(200)), &cuba()), None);
    }

    #[test]
    fn the_answer_says_what_is_shown() {
        let record = cuba();
        let view = View { place: Some(PlaceIx(0)), ..View::default() };
        assert_eq!(reply(&view, &record), "{\"atlas\":1,\"time\":\"1962\",\"country\":\"cuba\"}");
        assert_eq!(reply(&View::default(), &record), "{\"atlas\":1,\"time\":\"1962\",\"country\":null}");
    }

    proptest! {
        /// Whatever is accepted is such an object for another reader too.
        #[test]
        fn what_is_accepted_is_json(text in "[{}\\[\\]\":, 1a-z0-9\\\\]{0,40}", time in "[0-9-]{4,10}", extra in "[ ,}]{0,2}") {
            let near = format!("{{\"atlas\":1,\"time\":\"{time}\"{extra}}}");
            for text in [text, near] {
                if Message::parse(&text, &cuba()).is_some() {
                    let value: serde_json::Value = serde_json::from_str(&text).unwrap();
                    prop_assert_eq!(&value["atlas"], 1);
                }
            }
        }

        #[test]
        fn what_it_answers_it_would_take_as_a_message(number in 0u16..27_076) {
            let record = cuba();
            let view = View { date: crate::samples::date(number), place: Some(PlaceIx(0)), ..View::default() };
            let expected = Message { date: Some(view.date), place: view.place };
            prop_assert_eq!(Message::parse(&reply(&view, &record), &record), Some(expected));
        }
    }
}
