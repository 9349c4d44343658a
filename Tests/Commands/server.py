"""A server on 127.0.0.1 that does with each request what the check says."""

import json
import socket
import threading
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class Request:
    def __init__(self, handler, body, number):
        self.handler, self.body, self.number = handler, body, number
        self.path, self.headers = handler.path, handler.headers

    def json(self):
        return json.loads(self.body)

    def answer(self, status=200, body=b"", **headers):
        self.handler.send_response(status)
        for name, value in headers.items():
            self.handler.send_header(name.replace("_", "-"), value)
        self.handler.send_header("Content-Length", str(len(body)))
        self.handler.end_headers()
        self.handler.wfile.write(body)

    def drop(self):
        """Closes the line without an answer."""
        self.handler.close_connection = True
        self.handler.connection.shutdown(socket.SHUT_RDWR)

    def write(self, data):
        self.handler.wfile.write(data)
        self.handler.wfile.flush()


class Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request, client_address):
        pass


@contextmanager
def serving(respond):
    """`respond(request)` is called for every request, numbered from 1; yields the address and the list of requests."""
    requests, lock = [], threading.Lock()

    class Handler(BaseHTTPRequestHandler):
        def handle_any(self):
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            with lock:
                request = Request(self, body, len(requests) + 1)
                requests.append(request)
            respond(request)

        do_GET = do_POST = handle_any

        def log_message(self, *arguments):
            pass

    server = Server(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}", requests
    finally:
        server.shutdown()
        server.server_close()


@contextmanager
def serving_folder(folder):
    def respond(request):
        path = folder / request.path.lstrip("/")
        if path.is_file():
            request.answer(200, path.read_bytes(), Content_Type="application/json")
        else:
            request.answer(404)

    with serving(respond) as (address, _):
        yield address
