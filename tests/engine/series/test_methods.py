import pytest

from skymend.engine.catalogue.zoo import cards, find, options
from skymend.engine.job.errors import InputError
from skymend.engine.series.methods import SeriesWish, method_of

CARDS = [card for card in cards("reconstructseries") if card.kind == "training-free"]


@pytest.mark.parametrize("card", CARDS, ids=lambda card: card.id)
def test_every_card_has_its_method(card):
    method = method_of(card, options(card, {}), SeriesWish())
    assert method.card == card
    assert method.options == options(card, {})
    assert (method.least_dates, method.uses_radar, method.deviation) == (2, False, False)


def test_only_what_tells_a_deviation_says_so():
    card = find("reconstructseries", "gp")
    assert method_of(card, options(card, {"deviation": True}), SeriesWish()).deviation


@pytest.mark.parametrize("wrong", ["-3", "0", "much"])
def test_a_wrong_lambda_is_refused(wrong):
    card = find("reconstructseries", "whittaker")
    with pytest.raises(InputError, match=f"lambda must be a positive number, cutoff, gcv, loo, vcurve, not “{wrong}”"):
        method_of(card, options(card, {"lambda": wrong}), SeriesWish())
