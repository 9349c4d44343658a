"""The ways in which a page is opened."""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Mode:
    name: str
    width: int = 1280
    height: int = 900
    density: int = 1
    media: str = "screen"
    script: bool = True
    # Whether WCAG 1.4.12's text spacing is laid over the page.
    spaced: bool = False
    # CSS media features, without the `prefers-` of most of them.
    features: dict[str, str] = field(default_factory=dict, hash=False)

    @property
    def media_features(self):
        asked = {"color-scheme": "light", **self.features}
        return [{"name": name if name == "forced-colors" else "prefers-" + name, "value": value} for name, value in asked.items()]


PHONE = {"width": 375, "height": 812, "density": 2}
DARK = {"color-scheme": "dark"}

LIGHT = Mode("light")
PRINT = Mode("print", 718, 1000, media="print", features=DARK)
PHONE_LIGHT = Mode("phone", **PHONE)

MODES = [
    LIGHT,
    Mode("dark", features=DARK),
    PHONE_LIGHT,
    Mode("phone-dark", **PHONE, features=DARK),
    # 1280 pixels at 400 % (WCAG 1.4.10)
    Mode("narrow", 320, 256, 2),
    Mode("no-script", **PHONE, script=False),
    Mode("forced-colors", features={"forced-colors": "active"}),
    Mode("forced-dark", features={"forced-colors": "active", **DARK}),
    Mode("reduced-motion", **PHONE, features={"reduced-motion": "reduce"}),
    Mode("more-contrast", features={"contrast": "more"}),
    Mode("spaced", **PHONE, spaced=True),
    PRINT,
]
