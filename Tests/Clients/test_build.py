"""The sites that all other tests read."""


def test_is_served(any_site):
    assert (any_site.folder / "allclear.json").is_file()
    assert any_site.address.startswith("http://127.0.0.1:")
