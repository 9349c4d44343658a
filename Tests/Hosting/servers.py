"""Starts a web server with its block of docs/hosting.md, in the foreground, on a port of 127.0.0.1."""

import http.client
import os
import socket
import subprocess
import time
from pathlib import Path

from snippets import snippet

# In seconds.
PATIENCE = 20
MODULES = "/usr/lib/nginx/modules"
APACHE_MODULES = "/usr/lib/apache2/modules"


def free_port():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


def redirects(kind, target, site, work):
    """What the guide's command for redirects writes into `target`."""
    script = snippet(f"{kind}-redirects", {"public/_redirects": site / "_redirects", target: work / "redirects"})
    subprocess.run(["sh", "-euc", script], check=True)
    return work / "redirects"


def nginx(site, work, port):
    moved = redirects("nginx", "/etc/nginx/status-redirects.map", site, work)
    server = snippet("nginx.conf", {
        "/srv/status/public": site, "listen 80;": f"listen 127.0.0.1:{port};", "/etc/nginx/status-redirects.map": moved,
    })  # fmt: skip
    folders = "\n".join(
        f"{name}_temp_path {work}/{name};" for name in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))
    user = "user root;" if os.geteuid() == 0 else ""
    (work / "nginx.conf").write_text(
        f"load_module {MODULES}/ngx_http_brotli_static_module.so;\n{user}\ndaemon off;\nworker_processes 1;\n"
        f"pid {work}/pid;\nerror_log {work}/errors.txt;\nevents {{}}\nhttp {{\naccess_log off;\n{folders}\n{server}\n}}\n")
    return ["nginx", "-p", work, "-e", work / "errors.txt", "-c", work / "nginx.conf"]


def caddy(site, work, port):
    moved = redirects("caddy", "/etc/caddy/status-redirects", site, work)
    server = snippet("Caddyfile", {
        "/srv/status/public": site, "status.example.com {": f"http://127.0.0.1:{port} {{",
        "/etc/caddy/status-redirects": moved,
    })  # fmt: skip
    (work / "Caddyfile").write_text(f"{{\nadmin off\nauto_https off\n}}\n{server}")
    return ["caddy", "run", "--adapter", "caddyfile", "--config", work / "Caddyfile"]


def apache(site, work, port):
    server = snippet("apache.conf", {"/srv/status/public": site, "*:80": f"127.0.0.1:{port}"})
    # As Debian sets it up, with the modules that the guide asks for.
    modules = [
        "mpm_event", "authz_core", "dir", "mime", "alias", "setenvif", "filter", "deflate", "autoindex", "negotiation",
        "headers", "rewrite",
    ]  # fmt: skip
    loads = "\n".join(f"LoadModule {name}_module {APACHE_MODULES}/mod_{name}.so" for name in modules)
    user = "User www-data\nGroup www-data" if os.geteuid() == 0 else ""
    (work / "apache.conf").write_text(
        f"{loads}\n{user}\nServerRoot {work}\nServerName 127.0.0.1\nListen 127.0.0.1:{port}\nPidFile {work}/pid\n"
        f"ErrorLog {work}/errors.txt\nTypesConfig /etc/mime.types\nAddLanguage br .br\nDirectoryIndex index.html\n"
        "AddOutputFilterByType DEFLATE text/html text/plain text/css text/javascript application/json\n"
        "<Directory />\nOptions FollowSymLinks\nAllowOverride None\nRequire all denied\n</Directory>\n"
        '<FilesMatch "^\\.ht">\nRequire all denied\n</FilesMatch>\n' + server)
    return ["apache2", "-D", "FOREGROUND", "-f", work / "apache.conf"]


def lighttpd(site, work, port):
    moved = redirects("lighttpd", "/etc/lighttpd/status-redirects.conf", site, work)
    (work / "status.lua").write_text(snippet("status.lua"))
    server = snippet("lighttpd.conf", {
        "/srv/status/public": site, "/etc/lighttpd/status-redirects.conf": moved,
        "/etc/lighttpd/status.lua": work / "status.lua",
    })  # fmt: skip
    (work / "lighttpd.conf").write_text(
        f'server.bind = "127.0.0.1"\nserver.port = {port}\nserver.errorlog = "{work}/errors.txt"\n{server}')
    return ["lighttpd", "-D", "-f", work / "lighttpd.conf"]


def plain(site, work, port):
    """Just the files, with Python's own."""
    return ["python3", "-m", "http.server", "--bind", "127.0.0.1", "--directory", site, str(port)]


KINDS = {"nginx": nginx, "caddy": caddy, "apache": apache, "lighttpd": lighttpd}


class Answer:
    def __init__(self, response):
        self.status = response.status
        self.headers = response.headers
        self.body = response.read()

    def __getitem__(self, name):
        """The one value of a header; nil when there is none. Two headers of a name would be joined, and seen."""
        values = self.headers.get_all(name)
        return ", ".join(values) if values else None


class Served:
    def __init__(self, kind, site, work):
        self.kind, self.site, self.work = kind, Path(site), Path(work)

    def __enter__(self):
        self.work.mkdir(parents=True)
        # Servers that give up being root must still get in.
        for folder in (self.work, *self.work.parents):
            if folder.owner() == "root" and os.geteuid() == 0 and folder != Path("/"):
                folder.chmod(folder.stat().st_mode | 0o011)
        self.port = free_port()
        command = KINDS.get(self.kind, plain)(self.site, self.work, self.port)
        environment = {**os.environ, "HOME": str(self.work), "XDG_CONFIG_HOME": str(self.work),
                       "XDG_DATA_HOME": str(self.work), "PATH": os.environ["PATH"] + ":/usr/sbin"}  # fmt: skip
        self.log = (self.work / "output.txt").open("w")
        self.process = subprocess.Popen(
            [str(word) for word in command], stdout=self.log, stderr=subprocess.STDOUT, env=environment, cwd=self.work)
        self.connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE)
        self.wait()
        return self

    def wait(self):
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end and self.process.poll() is None:
            try:
                return socket.create_connection(("127.0.0.1", self.port), timeout=1).close()
            except OSError:
                time.sleep(0.05)
        self.__exit__()
        messages = [path.read_text() for path in (self.work / "output.txt", self.work / "errors.txt") if path.exists()]
        raise AssertionError(f"{self.kind} does not answer:\n" + "\n".join(messages))

    def __exit__(self, *_):
        self.process.terminate()
        try:
            self.process.wait(timeout=PATIENCE)
        except subprocess.TimeoutExpired:
            self.process.kill()
        self.log.close()

    def get(self, path, encoding=None, method="GET"):
        """What the server answers to exactly this path, which nothing makes tidy first."""
        headers = {"Accept-Encoding": encoding} if encoding else {}
        for attempt in (1, 2):
            try:
                self.connection.putrequest(method, path, skip_accept_encoding=True)
                for name, value in headers.items():
                    self.connection.putheader(name, value)
                self.connection.endheaders()
                return Answer(self.connection.getresponse())
            except (http.client.BadStatusLine, ConnectionError):
                # The server had closed a connection that was idle, or closes it after a request that it refuses.
                self.connection.close()
                if attempt == 2:
                    raise
