"""Small HDF-EOS files with the agencies' structure, for tests."""

from __future__ import annotations

from pathlib import Path

import numpy as np

SIDE = 1111950.519667  # metres of a tile of the sinusoidal grid


def structure(grids: dict[str, tuple], projection: str = "GCTP_SNSOID") -> str:
    """StructMetadata.0 of grids: name → (height, width, upper left, lower right, names of fields)."""
    text = "GROUP=SwathStructure\nEND_GROUP=SwathStructure\nGROUP=GridStructure\n"
    for number, (name, (height, width, upper, lower, fields)) in enumerate(grids.items(), 1):
        text += f'\tGROUP=GRID_{number}\n\t\tGridName="{name}"\n\t\tXDim={width}\n\t\tYDim={height}\n'
        text += f"\t\tUpperLeftPointMtrs=({upper[0]:.6f},{upper[1]:.6f})\n"
        text += f"\t\tLowerRightMtrs=({lower[0]:.6f},{lower[1]:.6f})\n\t\tProjection={projection}\n"
        text += "\t\tProjParams=(6371007.181000,0,0,0,0,0,0,0,0,0,0,0,0)\n\t\tSphereCode=-1\n\t\tGROUP=DataField\n"
        for place, field in enumerate(fields, 1):
            text += (
                f'\t\t\tOBJECT=DataField_{place}\n\t\t\t\tDataFieldName="{field}"\n\t\t\tEND_OBJECT=DataField_{place}\n'
            )
        text += f"\t\tEND_GROUP=DataField\n\tEND_GROUP=GRID_{number}\n"
    return text + "END_GROUP=GridStructure\nEND\n"


def tile(height: int, width: int, fields, h: int = 18, v: int = 4) -> tuple:
    """A grid that covers a tile of the sinusoidal grid."""
    upper = ((h - 18) * SIDE, (9 - v) * SIDE)
    return height, width, upper, (upper[0] + SIDE, upper[1] - SIDE), tuple(fields)


def write_hdf4(path: Path, grids: dict[str, dict[str, tuple[np.ndarray, dict]]], **tile_of) -> Path:
    """An HDF4 file of a sinusoidal tile: grid → field → (values, attributes)."""
    from pyhdf.SD import SD, SDC

    types = {"int16": SDC.INT16, "uint16": SDC.UINT16, "uint8": SDC.UINT8, "int8": SDC.INT8, "uint32": SDC.UINT32}
    file = SD(str(path), SDC.WRITE | SDC.CREATE)
    described = {}
    for grid, fields in grids.items():
        height, width = next(iter(fields.values()))[0].shape
        described[grid] = tile(height, width, fields, **tile_of)
        for name, (values, attributes) in fields.items():
            kind = types[str(values.dtype)]
            sds = file.create(name, kind, values.shape)
            sds.dim(0).setname(f"YDim:{grid}")
            sds.dim(1).setname(f"XDim:{grid}")
            for key, value in attributes.items():
                own = SDC.FLOAT64 if isinstance(value, float) else kind
                sds.attr(key).set(own, value)
            sds[:] = values
            sds.endaccess()
    setattr(file, "StructMetadata.0", structure(described))
    file.end()
    return path


def write_hdf5(path: Path, grids: dict[str, dict[str, tuple[np.ndarray, dict]]], corners=None) -> Path:
    """An HDF5 file of grids: of a sinusoidal tile, or in degrees with (upper left, lower right) as the files write them."""
    import h5py

    described = {}
    with h5py.File(path, "w") as file:
        for grid, fields in grids.items():
            height, width = next(iter(fields.values()))[0].shape
            described[grid] = (height, width, *corners, fields) if corners else tile(height, width, fields)
            for name, (values, attributes) in fields.items():
                data = file.create_dataset(
                    f"HDFEOS/GRIDS/{grid}/Data Fields/{name}", data=values, chunks=True, compression="gzip"
                )
                data.attrs.update(attributes)
        text = structure(described, "HE5_GCTP_GEO" if corners else "HE5_GCTP_SNSOID")
        file.create_dataset("HDFEOS INFORMATION/StructMetadata.0", data=np.bytes_(text))
    return path
