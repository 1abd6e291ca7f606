#!/usr/bin/env python3
"""registryproxy.py HOST[,HOST…] COMMAND…: runs COMMAND in a network of its own and ends with its status.

That network has a loopback interface and nothing else. An HTTP proxy on 127.0.0.1 leads out of it, to the named hosts
only; COMMAND finds its address in REGISTRY_PROXY. Refusals are told on standard error. Needs root, and Linux.
"""
import contextlib
import ctypes
import fcntl
import functools
import http.client
import http.server
import os
import shutil
import signal
import socket
import struct
import subprocess
import sys
import threading
import urllib.parse

CLONE_NEWNET = 0x40000000
SIOCSIFFLAGS, IFF_UP = 0x8914, 1
HOP_BY_HOP = {'connection', 'keep-alive', 'proxy-authenticate', 'proxy-authorization', 'proxy-connection', 'te',
              'trailer', 'transfer-encoding', 'upgrade'}
libc = ctypes.CDLL(None, use_errno=True)


def check(result):
    if result != 0:
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))


lookup = threading.Lock()


@functools.lru_cache(maxsize=None)
def first_address(host):
    return socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)[0][4][0]


def address_of(host):
    """Asks once: npm opens dozens of connections at a time, and a resolver may drop what looks like a flood."""
    with lookup:
        return first_address(host)


def copy(source, target):
    """Copies until source ends, then tells target so."""
    try:
        while data := source.recv(65536):
            target.sendall(data)
        target.shutdown(socket.SHUT_WR)
    except OSError:
        pass


class Proxy(http.server.BaseHTTPRequestHandler):
    protocol_version = 'HTTP/1.1'
    allowed = frozenset()

    def is_refused(self, host):
        if host in self.allowed:
            return False
        print(f'registryproxy: refused {self.command} {host}', file=sys.stderr, flush=True)
        self.send_error(403, 'Not a package registry')
        return True

    def do_CONNECT(self):
        host, _, port = self.path.rpartition(':')
        if self.is_refused(host):
            return
        try:
            outside = socket.create_connection((address_of(host), int(port)), 60)
        except OSError as error:
            self.send_error(502, str(error))
            return
        outside.settimeout(None)
        self.send_response(200)
        self.end_headers()
        self.close_connection = True
        with outside:
            back = threading.Thread(target=copy, args=(outside, self.connection), daemon=True)
            back.start()
            copy(self.connection, outside)
            back.join()

    def do_GET(self):
        url = urllib.parse.urlsplit(self.path)
        if self.is_refused(url.hostname):
            return
        path = urllib.parse.urlunsplit(('', '', url.path or '/', url.query, ''))
        try:
            outside = http.client.HTTPConnection(address_of(url.hostname), url.port or 80, timeout=60)
            with contextlib.closing(outside):
                outside.request(self.command, path, headers=self.passed_on(self.headers))
                self.answer_with(outside.getresponse())
        except (OSError, http.client.HTTPException) as error:
            # Too late for an answer of its own when bytes have gone already: the client notices the missing rest.
            self.log_error('%s: %s', self.path, error)
            self.close_connection = True

    do_HEAD = do_GET

    def answer_with(self, response):
        self.send_response_only(response.status, response.reason)
        for name, value in self.passed_on(response.headers).items():
            self.send_header(name, value)
        if response.length is None:
            self.send_header('Connection', 'close')
        self.end_headers()
        shutil.copyfileobj(response, self.wfile, 65536)

    @staticmethod
    def passed_on(headers):
        return {name: value for name, value in headers.items() if name.lower() not in HOP_BY_HOP}

    def log_request(self, code='-', size='-'):
        pass


class Server(http.server.ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 64


def raise_loopback():
    with socket.socket() as any_socket:
        fcntl.ioctl(any_socket, SIOCSIFFLAGS, struct.pack('16sH14x', b'lo', IFF_UP))


def main():
    Proxy.allowed = frozenset(sys.argv[1].split(','))
    # A shell starts what is in its background deaf to Ctrl+C, and the programs under test would inherit that.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    outside = os.open('/proc/self/ns/net', os.O_RDONLY)
    check(libc.unshare(CLONE_NEWNET))
    raise_loopback()
    # A socket stays in the network it was made in; this process goes back to the one that leads out.
    server = Server(('127.0.0.1', 0), Proxy)
    address = 'http://127.0.0.1:%d' % server.server_port
    child = subprocess.Popen(['setpriv', '--pdeathsig', 'KILL', *sys.argv[2:]],
                             env={**os.environ, 'REGISTRY_PROXY': address})
    check(libc.setns(outside, CLONE_NEWNET))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    sys.exit(child.wait())


if __name__ == '__main__':
    main()
