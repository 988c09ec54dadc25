//! Cheap handles that compare by pointer, for the properties of components; and comparing values of any type.

use std::any::Any;
use std::ops::Deref;
use std::rc::Rc;

/// A shared value; two handles are equal only if they point to the same one.
#[derive(Debug)]
pub struct Shared<T: ?Sized>(Rc<T>);

impl<T> Shared<T> {
    /// Shares a value.
    pub fn new(value: T) -> Shared<T> {
        Shared(Rc::new(value))
    }
}

impl<T: ?Sized> Clone for Shared<T> {
    fn clone(&self) -> Self {
        Shared(Rc::clone(&self.0))
    }
}

impl<T: ?Sized> PartialEq for Shared<T> {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl<T: ?Sized> Deref for Shared<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T: ?Sized> From<Rc<T>> for Shared<T> {
    fn from(value: Rc<T>) -> Self {
        Shared(value)
    }
}

impl From<&Shared<str>> for yew::AttrValue {
    fn from(text: &Shared<str>) -> Self {
        yew::AttrValue::Rc(Rc::clone(&text.0))
    }
}

/// A value that can be compared with one of any type.
pub trait AnyEq: Any {
    /// Whether the other one is of the same type and equal.
    fn equals(&self, other: &dyn AnyEq) -> bool;
    /// The value, to find out its type.
    fn as_any(&self) -> &dyn Any;
}

impl<T: PartialEq + 'static> AnyEq for T {
    fn equals(&self, other: &dyn AnyEq) -> bool {
        other.as_any().downcast_ref() == Some(self)
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

impl PartialEq for dyn AnyEq {
    fn eq(&self, other: &Self) -> bool {
        self.equals(other)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_equal_only_within_a_type() {
        fn boxed(value: impl PartialEq + 'static) -> Box<dyn AnyEq> {
            Box::new(value)
        }
        let (one, again, two, other) = (boxed(1u16), boxed(1u16), boxed(2u16), boxed(1i16));
        assert!(*one == *again);
        assert!(*one != *two && *one != *other);
    }
}
