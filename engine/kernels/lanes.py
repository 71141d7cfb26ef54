"""Neighbouring pixels or series side by side: small vector types for numba kernels.

A moving window costs most where its inner loop runs along the window's own row: the row's odd length leaves a scalar
tail and every row ends in a horizontal sum. Here the *predicted* pixels lie side by side in one vector instead, so
window offsets are plain loops, sums stay in registers and no lane is wasted.

`Lanes` hold 16 float32 (LANES), `Wide` 16 float64 (COUNT), `Mask` 16 booleans. Lanes and masks are made of as many registers
as the processor needs: AVX-512 one, AVX2 two, SSE and NEON four. LLVM would split a longer vector by itself, but it packs the
masks of a split vector into bytes and unpacks them again; so it does with a mask that goes from one branch of a kernel to
another, where a sum or an excess does better.
Inside `njit` functions: `load`, `store`, `splat`, the operators `+ - * /`, comparisons `<= < >=` (of lanes), `&`, `|` (of
masks), `fabs`, `lower`, `upper`, `pick` and `any_of`; for `Wide` there are `load`, `store`, `splat_wide` and `+ - * /`.
`Doubles` are LANES float64, `Lanes` with more digits (`widen`, `narrow`), with `load_doubles`, `store_doubles`,
`splat_doubles`, `pick`, `+ - * /` and comparisons. Images are C-contiguous arrays of float32, or of float64 for `Wide` and
`Doubles`, addressed by flat element offsets, padded so that every offset is inside.
"""

from __future__ import annotations

import operator
from typing import Any, Callable

import llvmlite.binding
import numba
from llvmlite import ir
from numba import types
from numba.core import cgutils
from numba.core.typing.templates import ConcreteTemplate, infer_global
from numba.core.typing.templates import signature as typed
from numba.extending import intrinsic, lower_builtin, models, register_model


def register_width() -> int:
    """How many float32 a register holds on the processor that numba compiles for."""
    features = numba.config.CPU_FEATURES
    if features is None:
        features = "" if numba.config.CPU_NAME else llvmlite.binding.get_host_cpu_features().flatten()
    known = features.split(",")
    return 16 if "+avx512vl" in known else 8 if "+avx2" in known else 4


LANES = COUNT = 16
WIDTH = register_width()
_FLOATS = ir.VectorType(ir.FloatType(), WIDTH)
_DOUBLES = ir.VectorType(ir.DoubleType(), COUNT)
<<<<<<< HEAD
_BITS = ir.VectorType(ir.IntType(1), WIDTH)
=======
_LONG = ir.VectorType(ir.DoubleType(), LANES)
_BITS = ir.VectorType(ir.IntType(1), LANES)
>>>>>>> main
_FLAGS = ("contract", "nsz")


class _Lanes(types.Type):
    def __init__(self) -> None:
        super().__init__(name="Lanes")


class _Wide(types.Type):
    def __init__(self) -> None:
        super().__init__(name="Wide")


class _Doubles(types.Type):
    def __init__(self) -> None:
        super().__init__(name="Doubles")


class _Mask(types.Type):
    def __init__(self) -> None:
        super().__init__(name="Mask")


Lanes, Wide, Doubles, Mask = _Lanes(), _Wide(), _Doubles(), _Mask()


@register_model(_Lanes)
class _LanesModel(models.PrimitiveModel):
    def __init__(self, dmm: Any, fe_type: Any) -> None:
        super().__init__(dmm, fe_type, ir.LiteralStructType([_FLOATS] * (LANES // WIDTH)))


@register_model(_Wide)
class _WideModel(models.PrimitiveModel):
    def __init__(self, dmm: Any, fe_type: Any) -> None:
        super().__init__(dmm, fe_type, ir.LiteralStructType([_DOUBLES]))


@register_model(_Doubles)
class _DoublesModel(models.PrimitiveModel):
    def __init__(self, dmm: Any, fe_type: Any) -> None:
        super().__init__(dmm, fe_type, _LONG)


@register_model(_Mask)
class _MaskModel(models.PrimitiveModel):
    def __init__(self, dmm: Any, fe_type: Any) -> None:
        super().__init__(dmm, fe_type, ir.LiteralStructType([_BITS] * (LANES // WIDTH)))


def _parts(builder: Any, value: Any) -> list[Any]:
    """The vectors that a value is made of."""
    return [builder.extract_value(value, number) for number in range(len(value.type.elements))]


def _whole(builder: Any, parts: Any) -> Any:
    """A value made of vectors."""
    out = ir.Constant(ir.LiteralStructType([part.type for part in parts]), ir.Undefined)
    for number, part in enumerate(parts):
        out = builder.insert_value(out, part, number)
    return out


def _each(builder: Any, emit: Callable, values: Any) -> Any:
    """What `emit` makes of the first vectors of all values, of the second, …"""
    return _whole(builder, [emit(*parts) for parts in zip(*(_parts(builder, value) for value in values))])


def _addresses(context: Any, builder: Any, signature: Any, args: Any) -> list[Any]:
    """Pointers to the vectors of the value that starts at flat element `args[1]` of the array `args[0]`."""
    vector, count = (_DOUBLES, 1) if signature.args[0].dtype == types.float64 else (_FLOATS, LANES // WIDTH)
    start = context.cast(builder, args[1], signature.args[1], types.intp)
    data = builder.gep(context.make_array(signature.args[0])(context, builder, args[0]).data, [start])
    steps = [ir.Constant(start.type, number * vector.count) for number in range(count)]
    return [builder.bitcast(builder.gep(data, [step]), vector.as_pointer()) for step in steps]


@intrinsic
def load(typingctx: Any, array: Any, offset: Any) -> Any:
    """16 values of a float32 or float64 array from flat element `offset` on."""
    kind, size = (Wide, 8) if array.dtype == types.float64 else (Lanes, 4)

    def codegen(context: Any, builder: Any, signature: Any, args: Any) -> Any:
        found = [builder.load(at, align=size) for at in _addresses(context, builder, signature, args)]
        return _whole(builder, found)

    return kind(array, offset), codegen


@intrinsic
def store(typingctx: Any, array: Any, offset: Any, value: Any) -> Any:
    """Write 16 values to an array of their kind from flat element `offset` on."""
    size = 8 if array.dtype == types.float64 else 4

    def codegen(context: Any, builder: Any, signature: Any, args: Any) -> Any:
        for part, at in zip(_parts(builder, args[2]), _addresses(context, builder, signature, args)):
            builder.store(part, at, align=size)
        return context.get_dummy_value()

    return types.void(array, offset, value), codegen


@intrinsic
def splat(typingctx: Any, value: Any) -> Any:
    """The same number in all lanes."""
    return Lanes(value), _splat(types.float32, _FLOATS)


@intrinsic
def splat_wide(typingctx: Any, value: Any) -> Any:
    """The same number in all lanes of a `Wide`."""
    return Wide(value), _splat(types.float64, _DOUBLES)


def _splat(element: types.Type, vector: ir.VectorType) -> Callable:
    def codegen(context: Any, builder: Any, signature: Any, args: Any) -> Any:
        number = context.cast(builder, args[0], signature.args[0], element)
        nothing = ir.Constant(vector, ir.Undefined)
        one = builder.insert_element(nothing, number, ir.Constant(ir.IntType(32), 0))
        same = builder.shuffle_vector(one, nothing, ir.Constant(ir.VectorType(ir.IntType(32), vector.count), None))
        return _whole(builder, [same] * (COUNT // vector.count))

    return codegen


@intrinsic
def pick(typingctx: Any, mask: Any, yes: Any, no: Any) -> Any:
    """`yes` where the mask holds, `no` elsewhere."""
<<<<<<< HEAD
    return Lanes(mask, yes, no), lambda context, builder, signature, args: _each(builder, builder.select, args)
=======

    def codegen(context: Any, builder: Any, signature: Any, args: Any) -> Any:
        return builder.select(*args)

    return yes(mask, yes, no), codegen


@intrinsic
def load_doubles(typingctx: Any, array: Any, offset: Any) -> Any:
    """LANES values of a float64 array from flat element `offset` on."""

    def codegen(context: Any, builder: Any, signature: Any, args: Any) -> Any:
        index = context.cast(builder, args[1], signature.args[1], types.intp)
        return builder.load(_address(context, builder, signature.args[0], args[0], index, _LONG), align=8)

    return Doubles(array, offset), codegen


@intrinsic
def store_doubles(typingctx: Any, array: Any, offset: Any, value: Any) -> Any:
    """Write LANES values to a float64 array from flat element `offset` on."""

    def codegen(context: Any, builder: Any, signature: Any, args: Any) -> Any:
        index = context.cast(builder, args[1], signature.args[1], types.intp)
        builder.store(args[2], _address(context, builder, signature.args[0], args[0], index, _LONG), align=8)
        return context.get_dummy_value()

    return types.void(array, offset, value), codegen


@intrinsic
def splat_doubles(typingctx: Any, value: Any) -> Any:
    """The same number in all lanes of `Doubles`."""
    return Doubles(value), _splat(types.float64, _LONG)


@intrinsic
def widen(typingctx: Any, value: Any) -> Any:
    """`Lanes` as `Doubles`."""
    return Doubles(value), lambda context, builder, signature, args: builder.fpext(args[0], _LONG)


@intrinsic
def narrow(typingctx: Any, value: Any) -> Any:
    """`Doubles` as `Lanes`."""
    return Lanes(value), lambda context, builder, signature, args: builder.fptrunc(args[0], _FLOATS)
>>>>>>> main


@intrinsic
def any_of(typingctx: Any, mask: Any) -> Any:
    """Whether the mask holds in any lane."""

    def codegen(context: Any, builder: Any, signature: Any, args: Any) -> Any:
        first, *others = _parts(builder, args[0])
        for part in others:
            first = builder.or_(first, part)
        return builder.icmp_unsigned("!=", builder.bitcast(first, ir.IntType(WIDTH)), ir.Constant(ir.IntType(WIDTH), 0))

    return types.boolean(mask), codegen


@intrinsic
def fabs(typingctx: Any, value: Any) -> Any:
    """Absolute value of each lane."""

    def codegen(context: Any, builder: Any, signature: Any, args: Any) -> Any:
        kind = ir.FunctionType(_FLOATS, [_FLOATS])
        function = cgutils.get_or_insert_function(builder.module, kind, f"llvm.fabs.v{WIDTH}f32")
        return _each(builder, lambda part: builder.call(function, [part]), args)

    return Lanes(value), codegen


@intrinsic
def lower(typingctx: Any, left: Any, right: Any) -> Any:
    """The smaller of two in each lane."""

    def codegen(context: Any, builder: Any, signature: Any, args: Any) -> Any:
        return _each(builder, lambda x, y: builder.select(builder.fcmp_ordered("<", x, y), x, y), args)

    return Lanes(left, right), codegen


@intrinsic
def upper(typingctx: Any, left: Any, right: Any) -> Any:
    """The larger of two in each lane."""

    def codegen(context: Any, builder: Any, signature: Any, args: Any) -> Any:
        return _each(builder, lambda x, y: builder.select(builder.fcmp_ordered(">", x, y), x, y), args)

    return Lanes(left, right), codegen


def _operator(symbol: Callable, result: types.Type, operand: types.Type, emit: Callable) -> None:
    """Teach numba the Python operator `symbol` between two values of type `operand`."""
    template = type(f"_{symbol.__name__}", (ConcreteTemplate,), {"cases": [typed(result, operand, operand)]})
    infer_global(symbol)(template)
    lower_builtin(symbol, operand, operand)(
        lambda context, builder, signature, args: _each(builder, lambda x, y: emit(builder, x, y), args)
    )


for _kind in (Lanes, Wide, Doubles):
    _operator(operator.add, _kind, _kind, lambda b, x, y: b.fadd(x, y, flags=_FLAGS))
    _operator(operator.iadd, _kind, _kind, lambda b, x, y: b.fadd(x, y, flags=_FLAGS))
    _operator(operator.sub, _kind, _kind, lambda b, x, y: b.fsub(x, y, flags=_FLAGS))
    _operator(operator.isub, _kind, _kind, lambda b, x, y: b.fsub(x, y, flags=_FLAGS))
    _operator(operator.mul, _kind, _kind, lambda b, x, y: b.fmul(x, y, flags=_FLAGS))
    _operator(operator.truediv, _kind, _kind, lambda b, x, y: b.fdiv(x, y, flags=_FLAGS))
for _kind in (Lanes, Doubles):
    _operator(operator.le, Mask, _kind, lambda b, x, y: b.fcmp_ordered("<=", x, y))
    _operator(operator.lt, Mask, _kind, lambda b, x, y: b.fcmp_ordered("<", x, y))
    _operator(operator.ge, Mask, _kind, lambda b, x, y: b.fcmp_ordered(">=", x, y))
_operator(operator.and_, Mask, Mask, lambda b, x, y: b.and_(x, y))
_operator(operator.or_, Mask, Mask, lambda b, x, y: b.or_(x, y))
