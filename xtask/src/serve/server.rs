//! A static server on 127.0.0.1, for `cargo xtask serve` and for the tests.

use crate::failure::{At, Failure, Outcome};
use crate::serve::reply::{Reply, reply};
use std::io::Write;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;
use tiny_http::{Header, Method, Request};

/// How many requests are answered at the same time.
const THREADS: usize = 4;

/// A running server. It stops when it is dropped.
pub struct Server {
    http: Arc<tiny_http::Server>,
    threads: Vec<JoinHandle<()>>,
    address: String,
    asked: Arc<Mutex<Vec<String>>>,
}

impl Server {
    /// Serves a folder below a path (`/` or `/some/path/`) on a port; 0 takes any free one.
    ///
    /// # Errors
    /// If the port is taken.
    pub fn start(root: &Path, mount: &str, port: u16) -> Outcome<Server> {
        let at = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
        let listener = TcpListener::bind(at).at(at)?;
        let at = listener.local_addr().at(at)?;
        let http = tiny_http::Server::from_listener(listener, None).map_err(|e| Failure::new(at, e))?;
        let http = Arc::new(http);
        let asked = Arc::new(Mutex::new(Vec::new()));
        let threads = (0..THREADS)
            .map(|_| {
                let (http, asked, root, mount) = (http.clone(), asked.clone(), root.to_path_buf(), mount.to_string());
                std::thread::spawn(move || answer(&http, &asked, &root, &mount))
            })
            .collect();
        Ok(Server { http, threads, address: format!("http://{at}{mount}"), asked })
    }

    /// Serves on the first free port from one on.
    ///
    /// # Errors
    /// If a hundred ports are taken.
    pub fn start_from(root: &Path, mount: &str, first: u16) -> Outcome<Server> {
        let last = first.saturating_add(99);
        (first..=last).find_map(|port| Server::start(root, mount, port).ok()).ok_or_else(|| {
            Failure::new("127.0.0.1", format!("no port from {first} to {last} is free"))
                .advice("name another with --port")
        })
    }

    /// The address of the atlas, with a slash at the end.
    pub fn address(&self) -> &str {
        &self.address
    }

    /// The addresses asked for so far, in order.
    pub fn asked(&self) -> Vec<String> {
        self.asked.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Waits for ever.
    pub fn wait(mut self) {
        for thread in self.threads.drain(..) {
            let _ = thread.join();
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        for _ in &self.threads {
            self.http.unblock();
        }
        for thread in self.threads.drain(..) {
            let _ = thread.join();
        }
    }
}

/// Answers requests until the server is told to stop.
fn answer(http: &tiny_http::Server, asked: &Mutex<Vec<String>>, root: &Path, mount: &str) {
    while let Ok(request) = http.recv() {
        asked.lock().unwrap_or_else(PoisonError::into_inner).push(request.url().to_string());
        let answer = match request.method() {
            Method::Get | Method::Head => reply(root, mount, request.url(), &accepted(&request)),
            _ => Reply::text(405, "Only GET and HEAD are answered.\n"),
        };
        // Every answer closes its connection: tiny_http may queue a fifth connection behind four that are kept alive and idle, and then the
        // browser waits for minutes. Its own response cannot say so, so head and body are written here.
        let mut head =
            format!("HTTP/1.1 {} \r\nConnection: close\r\nContent-Length: {}\r\n", answer.status, answer.body.len());
        for (name, value) in answer.headers {
            head.push_str(&format!("{name}: {value}\r\n"));
        }
        head.push_str("\r\n");
        let is_head = *request.method() == Method::Head;
        let mut writer = request.into_writer();
        // A reader who went away meanwhile is no error.
        let _ = writer.write_all(head.as_bytes());
        if !is_head {
            let _ = writer.write_all(&answer.body);
        }
        let _ = writer.flush();
    }
}

/// The encodings that the browser takes.
fn accepted(request: &Request) -> String {
    let is = |h: &&Header| h.field.equiv("Accept-Encoding");
    request.headers().iter().find(is).map(|h| h.value.to_string()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::{Read, Write};
    use std::net::TcpStream;

    fn get(address: &str, path: &str) -> String {
        let host = address.trim_start_matches("http://").trim_end_matches('/');
        let mut stream = TcpStream::connect(host).unwrap();
        write!(stream, "GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n").unwrap();
        let mut text = String::new();
        stream.read_to_string(&mut text).unwrap();
        text
    }

    #[test]
    fn a_taken_port_leads_to_the_next_and_requests_are_counted() {
        let folder = std::env::temp_dir().join(format!("atlas-server-{}", std::process::id()));
        crate::files::write(&folder.join("index.html"), "the page").unwrap();
        let one = Server::start(&folder, "/", 0).unwrap();
        let port: u16 = one.address().trim_end_matches('/').rsplit(':').next().unwrap().parse().unwrap();
        let two = Server::start_from(&folder, "/", port).unwrap();
        assert_ne!(one.address(), two.address());
        let text = get(two.address(), "/");
        assert!(text.starts_with("HTTP/1.1 200") && text.ends_with("the page"), "{text}");
        assert!(get(two.address(), "/../Cargo.toml").starts_with("HTTP/1.1 404"));
        assert_eq!((one.asked().len(), two.asked().len()), (0, 2));
        crate::files::remove_folder(&folder).unwrap();
    }
}
