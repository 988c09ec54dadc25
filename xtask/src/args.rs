//! The options of a task: `--name value`, `--name=value` and `--name` alone.

use crate::failure::{Failure, Outcome};

/// Options not yet asked for.
pub struct Args {
    task: String,
    rest: Vec<String>,
}

impl Args {
    /// The options after the words of a task.
    pub fn new(task: &str, rest: &[&str]) -> Args {
        let split = |arg: &&str| match arg.split_once('=') {
            Some((name, value)) if name.starts_with("--") => vec![name.to_string(), value.to_string()],
            _ => vec![(*arg).to_string()],
        };
        Args { task: task.to_string(), rest: rest.iter().flat_map(split).collect() }
    }

    /// Whether a switch is there.
    pub fn switch(&mut self, name: &str) -> bool {
        let found = self.rest.iter().position(|arg| arg == name);
        found.map(|i| self.rest.remove(i)).is_some()
    }

    /// Values of an option that may be given several times.
    ///
    /// # Errors
    /// If one has no value.
    pub fn values(&mut self, name: &str) -> Outcome<Vec<String>> {
        let mut values = Vec::new();
        while let Some(i) = self.rest.iter().position(|arg| arg == name) {
            self.rest.remove(i);
            if i >= self.rest.len() {
                return Err(self.wrong(format!("{name} needs a value")));
            }
            values.push(self.rest.remove(i));
        }
        Ok(values)
    }

    /// Value of an option that may be given once.
    ///
    /// # Errors
    /// If it has no value, or stands there twice.
    pub fn value(&mut self, name: &str) -> Outcome<Option<String>> {
        let mut values = self.values(name)?;
        if values.len() > 1 {
            return Err(self.wrong(format!("{name} is given twice")));
        }
        Ok(values.pop())
    }

    /// Value of an option that must be given.
    ///
    /// # Errors
    /// If it is not.
    pub fn needed(&mut self, name: &str) -> Outcome<String> {
        self.value(name)?.ok_or_else(|| self.wrong(format!("{name} is missing")))
    }

    /// To be called when all options were asked for.
    ///
    /// # Errors
    /// If one is left.
    pub fn done(self) -> Outcome {
        match self.rest.first() {
            None => Ok(()),
            Some(arg) => Err(self.wrong(format!("`{arg}` is not understood"))),
        }
    }

    /// A failure of the way the task was called.
    pub fn wrong(&self, reason: impl std::fmt::Display) -> Failure {
        Failure::new(format!("cargo xtask {}", self.task), reason).advice("see `cargo xtask help`")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn options_are_taken_in_any_order() {
        let mut args = Args::new("test", &["--only", "size", "--fast", "--only=browser"]);
        assert!(args.switch("--fast") && !args.switch("--fast"));
        assert_eq!(args.values("--only"), Ok(vec!["size".into(), "browser".into()]));
        assert_eq!(args.done(), Ok(()));
    }

    #[test]
    fn what_is_not_understood_is_refused() {
        let mut args = Args::new("serve", &["--prot", "80", "--port"]);
        assert!(args.value("--port").is_err_and(|e| e.reason == "--port needs a value"));
        assert!(args.done().is_err_and(|e| e.reason.contains("--prot")));
    }
}
