"""Neighbouring pixels or series side by side: small vector types for numba kernels.

A moving window costs most where its inner loop runs along the window's own row: the row's odd length leaves a scalar
tail and every row ends in a horizontal sum. Here the *predicted* pixels lie side by side in one vector instead, so
window offsets are plain loops, sums stay in registers and no lane is wasted.

`Lanes` hold LANES float32, as many as a register of the processor holds; `Mask` as many booleans; `Wide` 16 float64,
which LLVM splits into what registers there are. (It would split longer `Lanes` too, but it packs the masks of a split
vector into bytes and unpacks them again, and so it does where a mask goes from one branch of a kernel to another.)
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


LANES, COUNT = register_width(), 16
_FLOATS = ir.VectorType(ir.FloatType(), LANES)
_DOUBLES = ir.VectorType(ir.DoubleType(), COUNT)
_LONG = ir.VectorType(ir.DoubleType(), LANES)
_BITS = ir.VectorType(ir.IntType(1), LANES)
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
        super().__init__(dmm, fe_type, _FLOATS)


@register_model(_Wide)
class _WideModel(models.PrimitiveModel):
    def __init__(self, dmm: Any, fe_type: Any) -> None:
        super().__init__(dmm, fe_type, _DOUBLES)


@register_model(_Doubles)
class _DoublesModel(models.PrimitiveModel):
    def __init__(self, dmm: Any, fe_type: Any) -> None:
        super().__init__(dmm, fe_type, _LONG)


@register_model(_Mask)
class _MaskModel(models.PrimitiveModel):
    def __init__(self, dmm: Any, fe_type: Any) -> None:
        super().__init__(dmm, fe_type, _BITS)


def _address(context: Any, builder: Any, array_type: Any, array: Any, offset: Any, vector: Any) -> Any:
    """Pointer to the vector that starts at flat element `offset`."""
    data = context.make_array(array_type)(context, builder, array).data
    return builder.bitcast(builder.gep(data, [offset]), vector.as_pointer())


@intrinsic
def load(typingctx: Any, array: Any, offset: Any) -> Any:
    """Values of a float32 (LANES) or float64 array (16) from flat element `offset` on."""
    kind, vector, size = (Wide, _DOUBLES, 8) if array.dtype == types.float64 else (Lanes, _FLOATS, 4)

    def codegen(context: Any, builder: Any, signature: Any, args: Any) -> Any:
        index = context.cast(builder, args[1], signature.args[1], types.intp)
        return builder.load(_address(context, builder, signature.args[0], args[0], index, vector), align=size)

    return kind(array, offset), codegen


@intrinsic
def store(typingctx: Any, array: Any, offset: Any, value: Any) -> Any:
    """Write values to an array of their kind from flat element `offset` on."""
    vector, size = (_DOUBLES, 8) if array.dtype == types.float64 else (_FLOATS, 4)

    def codegen(context: Any, builder: Any, signature: Any, args: Any) -> Any:
        index = context.cast(builder, args[1], signature.args[1], types.intp)
        builder.store(args[2], _address(context, builder, signature.args[0], args[0], index, vector), align=size)
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
        return builder.shuffle_vector(one, nothing, ir.Constant(ir.VectorType(ir.IntType(32), vector.count), None))

    return codegen


@intrinsic
def pick(typingctx: Any, mask: Any, yes: Any, no: Any) -> Any:
    """`yes` where the mask holds, `no` elsewhere."""

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


@intrinsic
def any_of(typingctx: Any, mask: Any) -> Any:
    """Whether the mask holds in any lane."""

    def codegen(context: Any, builder: Any, signature: Any, args: Any) -> Any:
        bits = builder.bitcast(args[0], ir.IntType(LANES))
        return builder.icmp_unsigned("!=", bits, ir.Constant(ir.IntType(LANES), 0))

    return types.boolean(mask), codegen


@intrinsic
def fabs(typingctx: Any, value: Any) -> Any:
    """Absolute value of each lane."""

    def codegen(context: Any, builder: Any, signature: Any, args: Any) -> Any:
        name = f"llvm.fabs.v{LANES}f32"
        function = cgutils.get_or_insert_function(builder.module, ir.FunctionType(_FLOATS, [_FLOATS]), name)
        return builder.call(function, args)

    return Lanes(value), codegen


@intrinsic
def lower(typingctx: Any, left: Any, right: Any) -> Any:
    """The smaller of two in each lane."""

    def codegen(context: Any, builder: Any, signature: Any, args: Any) -> Any:
        return builder.select(builder.fcmp_ordered("<", *args), *args)

    return Lanes(left, right), codegen


@intrinsic
def upper(typingctx: Any, left: Any, right: Any) -> Any:
    """The larger of two in each lane."""

    def codegen(context: Any, builder: Any, signature: Any, args: Any) -> Any:
        return builder.select(builder.fcmp_ordered(">", *args), *args)

    return Lanes(left, right), codegen


def _operator(symbol: Callable, result: types.Type, operand: types.Type, emit: Callable) -> None:
    """Teach numba the Python operator `symbol` between two values of type `operand`."""
    template = type(f"_{symbol.__name__}", (ConcreteTemplate,), {"cases": [typed(result, operand, operand)]})
    infer_global(symbol)(template)
    lower_builtin(symbol, operand, operand)(lambda context, builder, signature, args: emit(builder, *args))


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
