"""A sheet to draw on: collects SVG elements and the gradients that they use."""

from contextlib import contextmanager
from random import Random

WIDTH, HEIGHT = 1200, 800


class Canvas:
    """1200 x 800 units, y downwards. `random` is seeded, so that the same name always gives the same picture."""

    def __init__(self, seed):
        self.random = Random(seed)
        self._definitions = []
        self._elements = []

    def rect(self, x, y, width, height, fill, radius=0, **more):
        self._add("rect", x=x, y=y, width=width, height=height, rx=radius, fill=fill, **more)

    def circle(self, x, y, radius, fill, **more):
        self._add("circle", cx=x, cy=y, r=radius, fill=fill, **more)

    def ellipse(self, x, y, across, down, fill, **more):
        self._add("ellipse", cx=x, cy=y, rx=across, ry=down, fill=fill, **more)

    def polygon(self, points, fill, **more):
        self._add("polygon", points=" ".join(f"{x:.1f},{y:.1f}" for x, y in points), fill=fill, **more)

    def path(self, d, fill="none", **more):
        self._add("path", d=d, fill=fill, **more)

    def line(self, d, stroke, width=2, **more):
        """An open path drawn with a round pen."""
        self._add("path", d=d, fill="none", stroke=stroke, stroke_width=width, stroke_linecap="round",
                  stroke_linejoin="round", **more)

    def linear(self, *stops, across=False):
        """A fill that runs evenly through the colours from top to bottom, or from left to right. A stop is a
        colour or (colour, opacity)."""
        end = 'x2="1" y2="0"' if across else 'x2="0" y2="1"'
        return self._gradient("linearGradient", f'x1="0" y1="0" {end}', stops)

    def radial(self, *stops):
        """A fill that runs through the colours from the middle outwards."""
        return self._gradient("radialGradient", "", stops)

    @contextmanager
    def group(self, x=0, y=0, scale=1, turn=0, flip=False, opacity=1):
        """What is drawn inside is moved to (x, y), then turned (degrees), scaled and mirrored."""
        across = -scale if flip else scale
        self._elements.append(f'<g transform="translate({x:.1f} {y:.1f}) rotate({turn:.1f}) '
                              f'scale({across:.3f} {scale:.3f})" opacity="{opacity:g}">')
        yield
        self._elements.append("</g>")

    @contextmanager
    def clip(self, d):
        """What is drawn inside shows only within the path."""
        name = f"d{len(self._definitions)}"
        self._definitions.append(f'<clipPath id="{name}"><path d="{d}"/></clipPath>')
        self._elements.append(f'<g clip-path="url(#{name})">')
        yield
        self._elements.append("</g>")

    def svg(self):
        return (f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" width="{WIDTH}" '
                f'height="{HEIGHT}"><defs>{"".join(self._definitions)}</defs>{"".join(self._elements)}</svg>')

    def _add(self, tag, **attributes):
        words = (f'{name.replace("_", "-")}="{_word(value)}"' for name, value in attributes.items())
        self._elements.append(f"<{tag} {' '.join(words)}/>")

    def _gradient(self, tag, place, stops):
        name = f"d{len(self._definitions)}"
        body = "".join(_stop(index / (len(stops) - 1), stop) for index, stop in enumerate(stops))
        self._definitions.append(f'<{tag} id="{name}" {place}>{body}</{tag}>')
        return f"url(#{name})"


def _word(value):
    return f"{value:.1f}".removesuffix(".0") if isinstance(value, float) and abs(value) >= 1 else str(value)


def _stop(offset, stop):
    colour, opacity = stop if isinstance(stop, tuple) else (stop, 1)
    return f'<stop offset="{offset:.3f}" stop-color="{colour}" stop-opacity="{opacity}"/>'


def smooth(points, closed_at=None):
    """A soft curve through points (quadratic through midpoints); closed along the line y = closed_at if given."""
    first, *rest = points
    steps = [f"M{first[0]:.1f} {first[1]:.1f}"]
    for (x, y), (next_x, next_y) in zip(rest, rest[1:]):
        steps.append(f"Q{x:.1f} {y:.1f} {(x + next_x) / 2:.1f} {(y + next_y) / 2:.1f}")
    last = rest[-1]
    steps.append(f"L{last[0]:.1f} {last[1]:.1f}")
    if closed_at is not None:
        steps.append(f"L{last[0]:.1f} {closed_at:.1f}L{first[0]:.1f} {closed_at:.1f}Z")
    return "".join(steps)
