"""Nothing secret stands in a report."""

from __future__ import annotations

import pytest

from skymend.runtime.failures import mask


@pytest.mark.parametrize(
    "text",
    [
        "http://user:SECRET@proxy:8080/simple", "http://user:pa/SECRET@proxy", "https://user:p@SECRET@host/x",
        "http://u:a?b#SECRET@host",
        "pip install --proxy user:SECRET@host:1 x", "--proxy=user:SE/SECRET@host",
        "https://a.blob/x.tif?sv=1&sig=SECRET&se=2",
        "https://s3/x?X-Amz-Signature=SECRET", "https://s3/x?X-Amz-Credential=SECRET%2F2020",
        "x?X-Goog-Signature=SECRET", "?token=SECRET",
        '"access_token": "SECRET"', "AWS_SECRET_ACCESS_KEY=SECRET", "GDAL_HTTP_USERPWD=user:SECRET", "api-key: SECRET",
        "Authorization: Bearer SECRET", "header bearer SECRETSECRET", "AZURE_STORAGE_SAS_TOKEN=SECRET", "PL_API_KEY=SECRET",
        "password=SECRET", "?SIG=SECRET", "/vsicurl?sig%3DSECRET&url=x", "AKIASECRETSECRETSECR", "subscription-key=SECRET",
    ],
)  # fmt: skip
def test_secrets_are_masked(text):
    assert "SECRET" not in mask(text).replace("AWS_SECRET_ACCESS_KEY", "")
    assert mask(mask(text)) == mask(text)


@pytest.mark.parametrize(
    "text",
    ["https://pypi.org/simple", "C:\\images\\key west.tif", "a@b is no address", "monkey=3 signal=4", "tile_size: 256",
     "the key frame before 12"],
)  # fmt: skip
def test_all_else_stays(text):
    assert mask(text) == text
