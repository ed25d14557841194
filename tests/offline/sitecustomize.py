"""Python reads this at start when its folder is on PYTHONPATH: no connection to another host, and each try noted.

OFFLINE_LOG names the file of notes. Where the process has a network namespace of its own (``unshare --net``), which
also holds code that is not Python, the loopback device is switched on first, as nothing else in it is.
"""

import contextlib
import fcntl
import os
import socket
import struct
import traceback

SIOCSIFFLAGS, IFF_UP = 0x8914, 1
LOCAL = {"", "localhost", "127.0.0.1", "::1", "0.0.0.0", "::", None}

# OSError: not in a namespace of its own, and not allowed to change the machine's.
with socket.socket() as _any, contextlib.suppress(OSError):
    fcntl.ioctl(_any, SIOCSIFFLAGS, struct.pack("16sh14x", b"lo", IFF_UP))


def _refuse(what, host):
    with open(os.environ["OFFLINE_LOG"], "a", encoding="utf-8") as log:
        log.write(f"{what} {host}\n{''.join(traceback.format_stack()[:-2])}\n")
    raise OSError(f"no network in this test: {what} {host}")


def _checked(what, call, is_other):
    def guarded(*given, **named):
        if is_other(*given):
            _refuse(what, given)
        return call(*given, **named)

    return guarded


def _other(address):
    return isinstance(address, tuple) and address[0] not in LOCAL


class _Socket(socket.socket):
    connect = _checked("connect", socket.socket.connect, lambda _self, address: _other(address))
    connect_ex = _checked("connect", socket.socket.connect_ex, lambda _self, address: _other(address))
    sendto = _checked("sendto", socket.socket.sendto, lambda *given: _other(given[-1]))


def _text(host):
    return host.decode() if isinstance(host, bytes) else host


socket.socket = _Socket
for _name in ("getaddrinfo", "gethostbyname", "gethostbyname_ex"):
    _guarded = _checked("look up", getattr(socket, _name), lambda host, *_rest: _text(host) not in LOCAL)
    setattr(socket, _name, _guarded)
