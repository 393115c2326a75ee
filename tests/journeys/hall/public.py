"""People who come to the kiosk. The same seed brings the same people."""

import re
from dataclasses import dataclass

RECEIPT = re.compile(r"receipt-(\w{4}-\w{4}-\w{2})")
QUESTIONS = ("tell-aspect", "tell-reasons", "tell-profile")


@dataclass
class Rating:
    innovation: str
    overall: int


class Citizen:
    """One person with tastes of their own; `chance` is the random generator that decides them."""

    def __init__(self, chance, liking):
        self.language = chance.choice(["id", "id", "id", "en"])
        self.count = chance.choice([1, 1, 2, 3])
        self.tells_more = chance.random() < 0.2
        self.looks = lambda state: None  # called on each screen before it is touched
        self._chance = chance
        self._liking = liking

    def visit(self, kiosk, ledger):
        """Goes through a whole visit by touches. The ledger hears of each rating before it is sent, and of thanks."""
        kiosk.touch_to(f"start-{self.language}", "choose-kind")
        ratings = []
        while len(ratings) < self.count:
            if ratings:
                kiosk.touch_to("rate-another", "choose-kind", "choose-innovation")
            ratings.append(self._rate_one(kiosk, {rating.innovation for rating in ratings}))
        self.looks("review")
        if self.tells_more:
            self._tell_more(kiosk)
        kiosk.settle()
        ledger.send(ratings)
        kiosk.touch_to("send", "thanks")
        self.looks("thanks")
        ledger.thank(ratings, self._receipts(kiosk))
        kiosk.touch_to("done", "attract")

    def _rate_one(self, kiosk, rated):
        card = None
        while card is None:
            if kiosk.state() == "choose-innovation":
                kiosk.touch_to("back", "choose-kind")
            kind = self._chance.choice(kiosk.nodes("kind-"))["id"]
            kiosk.touch_to(kind, "choose-innovation")
            offered = [node["id"] for node in kiosk.nodes("innovation-") if self._code(node["id"]) not in rated]
            card = self._chance.choice(offered) if offered else None
        self.looks("choose-innovation")
        kiosk.touch_to(card, "detail")
        self.looks("detail")
        kiosk.touch_to("rate", "rate")
        innovation = self._code(card)
        overall = self._liking(innovation, self._chance)
        kiosk.touch(f"rate-{overall}", lambda: (kiosk.node(f"rate-{overall}") or {}).get("selected"))
        self.looks("rate")
        kiosk.touch_to("next", "review")
        return Rating(innovation, overall)

    def _tell_more(self, kiosk):
        """Goes through the questions of one story, and leaves a few of them unanswered."""
        kiosk.touch_to("tell-more", "choose-topic", *QUESTIONS)
        if kiosk.state() == "choose-topic":
            kiosk.touch_to(self._chance.choice(kiosk.nodes("topic-"))["id"], *QUESTIONS)
        while kiosk.state() in QUESTIONS:
            self._answer_one(kiosk)

    def _answer_one(self, kiosk):
        question = kiosk.shown()["screen"]

        def left():
            # On a slow machine an impatient second touch of the question before may skip this one.
            return kiosk.shown()["screen"] != question

        onward = "skip-question"
        if self._chance.random() < 0.8:
            answer = self._chance.choice(kiosk.nodes("answer-") or kiosk.nodes("reason-"))["id"]
            kiosk.touch(answer, lambda: left() or (kiosk.node(answer) or {}).get("selected"))
            onward = "next"
        self.looks(kiosk.state())
        kiosk.touch(onward, left)

    @staticmethod
    def _code(card):
        return card.removeprefix("innovation-")

    @staticmethod
    def _receipts(kiosk):
        codes = (RECEIPT.fullmatch(node["id"]) for node in kiosk.shown()["nodes"])
        return [code[1] for code in codes if code]


def taste(innovation, chance):
    """1 to 4; some innovations are liked better than others, and people differ."""
    quality = sum(innovation.encode()) % 100 / 100
    return chance.choices([1, 2, 3, 4], [0.35 - 0.3 * quality, 0.3 - 0.15 * quality, 0.45, 0.2 + 0.8 * quality])[0]
