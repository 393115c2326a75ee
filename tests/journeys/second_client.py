"""A kiosk in another language, written from shared/protocol/README.md alone; numbers of sections are that page's.

It shares no code with the programs of this repository but libsodium, from which it takes Ed25519.
"""

import base64
import ctypes
import ctypes.util
import hashlib
import http.client
import json
import secrets
import time
from typing import NamedTuple

_sodium = ctypes.CDLL(ctypes.util.find_library("sodium"))
_sodium.sodium_init()


def base64_text(data):
    return base64.b64encode(data).decode()


def sha256(*parts):
    return hashlib.sha256(b"".join(parts)).digest()


def compact(value):
    """JSON without blanks, fields in the order given."""
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False)


class SigningKey:
    """An Ed25519 key pair, made at this moment."""

    def __init__(self):
        public, self._secret = ctypes.create_string_buffer(32), ctypes.create_string_buffer(64)
        _sodium.crypto_sign_keypair(public, self._secret)
        self.public = public.raw

    def sign(self, message):
        signature = ctypes.create_string_buffer(64)
        _sodium.crypto_sign_detached(signature, None, message, ctypes.c_ulonglong(len(message)), self._secret)
        return signature.raw


def signed_note(text, name, key):
    """Section 2: text, an empty line, a signature."""
    key_id = sha256(name.encode(), b"\n\x01", key.public)[:4]
    return f"{text}\n— {name} {base64_text(key_id + key.sign(text.encode()))}\n"


def read_note(note, verifier_key):
    """The lines of a note's text; ValueError unless this key has signed it."""
    name, key_id, encoded = verifier_key.split("+", 2)
    public = base64.b64decode(encoded)[1:]
    text, _, signatures = note.rpartition("\n\n")
    text += "\n"
    for line in signatures.splitlines():
        dash, signer, value = line.split(" ")
        signed_by, signature = base64.b64decode(value)[:4].hex(), base64.b64decode(value)[4:]
        if (dash, signer, signed_by) == ("—", name, key_id):
            data = text.encode()
            if _sodium.crypto_sign_verify_detached(signature, data, ctypes.c_ulonglong(len(data)), public) == 0:
                return text.splitlines()
    raise ValueError("not signed by " + name)


class Journal:
    """Section 5: lines that each hold the hash of the one before."""

    def __init__(self, kiosk, epoch, enrolment_hash):
        self._kiosk, self._epoch, self._boot = kiosk, epoch, secrets.token_hex(4)
        self.lines, self.hashes = [], [enrolment_hash]  # hashes[n] is that of entry n

    def add(self, kind, body):
        line = compact({
            "v": 1, "k": self._kiosk, "epoch": self._epoch, "seq": len(self.hashes), "prev": self.hashes[-1].hex(),
            "type": kind, "boot": self._boot, "mono_ms": time.monotonic_ns() // 1_000_000,
            "q": 2, "t_hour": time.strftime("%Y-%m-%dT%H", time.gmtime()), "body": body,
        })
        self.lines.append(line)
        self.hashes.append(sha256(b"baileo/entry/1\n", line.encode()))

    def add_ballot(self, catalogue, innovation, overall, visit):
        ballot = {
            "ballot_id": secrets.token_hex(16), "competition": catalogue["competition"]["id"],
            "catalogue_version": catalogue["version"], "innovation": innovation, "overall": overall,
            "visit": visit, "language": "id", "order_seed": 4711, "position": 0,
        }
        salt = secrets.token_bytes(32)
        commitment = sha256(b"baileo/ballot/1", salt, compact(ballot).encode())
        self.add("ballot", {"ballot": ballot, "salt": salt.hex(), "commit": commitment.hex()})


class Answer(NamedTuple):
    status: int
    headers: http.client.HTTPMessage
    body: bytes

    def json(self):
        return json.loads(self.body)

    def problem(self):
        """The word of section 7 in which the problem's type ends."""
        return self.json()["type"].rpartition("/")[2]


class Kiosk:
    """One kiosk and what it knows of its server, at `authority` (host:port)."""

    def __init__(self, authority):
        self._authority, self._key, self.epoch = authority, SigningKey(), secrets.token_hex(8)
        self._key_id, self._continuation, self._ack = self._key.public.hex(), "none", None
        self.fingerprint = sha256(self._key.public)

    def ask(self, method, path, body=b"", headers=None):
        connection = http.client.HTTPConnection(self._authority, timeout=30)
        try:
            connection.request(method, path, body or None, headers or {})
            response = connection.getresponse()
            return Answer(response.status, response.headers, response.read())
        finally:
            connection.close()

    def ask_signed(self, method, path, body=b"", content_type=None):
        return self.ask(method, path, body, self._signed_fields(method, path, body, content_type))

    def _signed_fields(self, method, path, body, content_type):
        """Section 4."""
        fields = {"content-digest": f"sha-256=:{base64_text(sha256(body))}:"}
        if content_type:
            fields["content-type"] = content_type
        fields["baileo-continuation"] = self._continuation
        covered = {"@method": method, "@authority": self._authority, "@path": path, "@query": "?", **fields}
        names = " ".join(f'"{name}"' for name in covered)
        parameters = f'({names});created={int(time.time())};keyid="{self._key_id}";alg="ed25519";tag="baileo-sync-1"'
        base = "\n".join(f'"{name}": {value}' for name, value in {**covered, "@signature-params": parameters}.items())
        signature = base64_text(self._key.sign(base.encode()))
        return {**fields, "signature-input": f"sig1={parameters}", "signature": f"sig1=:{signature}:"}

    def enrol(self, code):
        """Section 3."""
        question = {
            "code": code, "epoch": self.epoch, "hw_fingerprint": secrets.token_hex(32),
            "public_key": self._key.public.hex(), "software": "second-client/1",
        }
        answer = self.ask_signed("POST", "/v1/enrol", compact(question).encode(), "application/json")
        if answer.status == 201:
            admission = answer.json()
            self.id = self._key_id = admission["kiosk_id"]
            self._continuation, self._server_key = admission["continuation"], admission["server_vkey"]
            self._publishing_key, self.competition = admission["publishing_vkey"], admission["competition"]
            statement = ("baileo/enrolment/1", self.id, self.epoch, self._key.public.hex(), self._server_key)
            self.journal = Journal(self.id, self.epoch, sha256("".join(f"{line}\n" for line in statement).encode()))
        return answer

    def state(self):
        """Section 8."""
        return self.ask_signed("GET", f"/v1/kiosks/{self.id}/state").json()

    def fetch_catalogue(self):
        """Section 9; the answer, and what its verified note says."""
        answer = self.ask("GET", f"/v1/catalogue/{self.competition}")
        heading, version, catalogue = read_note(answer.body.decode(), self._publishing_key)
        catalogue = json.loads(catalogue)
        if (heading, int(version)) != (f"baileo-catalogue/1 {self.competition}", catalogue["version"]):
            raise ValueError("a catalogue of something else")
        return answer, catalogue

    def server_time(self):
        """Section 10; Unix milliseconds."""
        nonce = secrets.token_hex(8)
        heading, echo, milliseconds = read_note(self.ask("GET", f"/v1/time?n={nonce}").body.decode(), self._server_key)
        if (heading, echo) != (f"baileo-time/1 {self._server_key.partition('+')[0]}", nonce):
            raise ValueError("the time for somebody else")
        return int(milliseconds)

    def batch(self, first, last):
        """Section 6: entries `first` to `last` and the head of the whole journal."""
        newest = self.journal.hashes[-1]
        text = f"baileo-head/1 {self.id}\n{len(self.journal.lines)}\n{base64_text(newest)}\n{'0' * 64}\n"
        closing = {"head": signed_note(text, f"baileo-kiosk/{self.id}", self._key)}
        if self._ack:
            closing["ack"] = self._ack
        return "".join(f"{line}\n" for line in [*self.journal.lines[first - 1 : last], compact(closing)]).encode()

    def send(self, first, last):
        answer = self.ask_signed("POST", f"/v1/kiosks/{self.id}/entries", self.batch(first, last), "application/jsonl")
        if answer.status in (200, 202):
            self._keep_acknowledgement(answer.json()["ack"])
        return answer

    def _keep_acknowledgement(self, note):
        heading, seq, stored_hash, _, _, continuation, _ = read_note(note, self._server_key)
        if heading != f"baileo-ack/1 {self.id}" or base64.b64decode(stored_hash) != self.journal.hashes[int(seq)]:
            raise ValueError("an acknowledgement of another journal")
        self._ack, self._continuation, self.acknowledged = note, continuation, int(seq)
