"""Sixteen neighbouring pixels at a time: a small vector type for numba kernels.

A moving window costs most where its inner loop runs along the window's own row: the row's odd length leaves a scalar
tail and every row ends in a horizontal sum. Here the *predicted* pixels lie side by side in one vector instead, so
window offsets are plain loops, sums stay in registers and no lane is wasted. LLVM splits the vectors into whatever the
processor has (AVX-512, AVX2, SSE, NEON), so the code is portable.

`Lanes` hold 16 float32, `Mask` 16 booleans. Inside `njit` functions: `load`, `store`, `splat`, the operators
`+ - * /`, comparisons `<= < >=` (of lanes), `&`, `|` (of masks), `fabs`, `lower`, `higher`, `pick` and `any_of`. Images are
C-contiguous float32 arrays addressed by flat element offsets, padded so that every offset is inside.
"""

from __future__ import annotations

import operator
from typing import Any, Callable

from llvmlite import ir
from numba import types
from numba.core import cgutils
from numba.core.typing.templates import ConcreteTemplate, infer_global
from numba.core.typing.templates import signature as typed
from numba.extending import intrinsic, lower_builtin, models, register_model

COUNT = 16
_FLOATS = ir.VectorType(ir.FloatType(), COUNT)
_BITS = ir.VectorType(ir.IntType(1), COUNT)
_FLAGS = ("contract", "nsz")


class _Lanes(types.Type):
    def __init__(self) -> None:
        super().__init__(name="Lanes")


class _Mask(types.Type):
    def __init__(self) -> None:
        super().__init__(name="Mask")


Lanes, Mask = _Lanes(), _Mask()


@register_model(_Lanes)
class _LanesModel(models.PrimitiveModel):
    def __init__(self, dmm: Any, fe_type: Any) -> None:
        super().__init__(dmm, fe_type, _FLOATS)


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
    """16 values of a float32 array from flat element `offset` on."""

    def codegen(context: Any, builder: Any, signature: Any, args: Any) -> Any:
        index = context.cast(builder, args[1], signature.args[1], types.intp)
        return builder.load(_address(context, builder, signature.args[0], args[0], index, _FLOATS), align=4)

    return Lanes(array, offset), codegen


@intrinsic
def store(typingctx: Any, array: Any, offset: Any, value: Any) -> Any:
    """Write 16 values to a float32 array from flat element `offset` on."""

    def codegen(context: Any, builder: Any, signature: Any, args: Any) -> Any:
        index = context.cast(builder, args[1], signature.args[1], types.intp)
        builder.store(args[2], _address(context, builder, signature.args[0], args[0], index, _FLOATS), align=4)
        return context.get_dummy_value()

    return types.void(array, offset, value), codegen


@intrinsic
def splat(typingctx: Any, value: Any) -> Any:
    """The same number in all lanes."""

    def codegen(context: Any, builder: Any, signature: Any, args: Any) -> Any:
        number = context.cast(builder, args[0], signature.args[0], types.float32)
        one = builder.insert_element(ir.Constant(_FLOATS, ir.Undefined), number, ir.Constant(ir.IntType(32), 0))
        zeros = ir.Constant(ir.VectorType(ir.IntType(32), COUNT), None)
        return builder.shuffle_vector(one, ir.Constant(_FLOATS, ir.Undefined), zeros)

    return Lanes(value), codegen


@intrinsic
def pick(typingctx: Any, mask: Any, yes: Any, no: Any) -> Any:
    """`yes` where the mask holds, `no` elsewhere."""

    def codegen(context: Any, builder: Any, signature: Any, args: Any) -> Any:
        return builder.select(*args)

    return Lanes(mask, yes, no), codegen


@intrinsic
def any_of(typingctx: Any, mask: Any) -> Any:
    """Whether the mask holds in any lane."""

    def codegen(context: Any, builder: Any, signature: Any, args: Any) -> Any:
        bits = builder.bitcast(args[0], ir.IntType(COUNT))
        return builder.icmp_unsigned("!=", bits, ir.Constant(ir.IntType(COUNT), 0))

    return types.boolean(mask), codegen


@intrinsic
def fabs(typingctx: Any, value: Any) -> Any:
    """Absolute value of each lane."""

    def codegen(context: Any, builder: Any, signature: Any, args: Any) -> Any:
        name = f"llvm.fabs.v{COUNT}f32"
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
def higher(typingctx: Any, left: Any, right: Any) -> Any:
    """The larger of two in each lane."""

    def codegen(context: Any, builder: Any, signature: Any, args: Any) -> Any:
        return builder.select(builder.fcmp_ordered(">", *args), *args)

    return Lanes(left, right), codegen


def _operator(symbol: Callable, result: types.Type, operand: types.Type, emit: Callable) -> None:
    """Teach numba the Python operator `symbol` between two values of type `operand`."""
    template = type(f"_{symbol.__name__}", (ConcreteTemplate,), {"cases": [typed(result, operand, operand)]})
    infer_global(symbol)(template)
    lower_builtin(symbol, operand, operand)(lambda context, builder, signature, args: emit(builder, *args))


_operator(operator.add, Lanes, Lanes, lambda b, x, y: b.fadd(x, y, flags=_FLAGS))
_operator(operator.iadd, Lanes, Lanes, lambda b, x, y: b.fadd(x, y, flags=_FLAGS))
_operator(operator.sub, Lanes, Lanes, lambda b, x, y: b.fsub(x, y, flags=_FLAGS))
_operator(operator.mul, Lanes, Lanes, lambda b, x, y: b.fmul(x, y, flags=_FLAGS))
_operator(operator.truediv, Lanes, Lanes, lambda b, x, y: b.fdiv(x, y, flags=_FLAGS))
_operator(operator.le, Mask, Lanes, lambda b, x, y: b.fcmp_ordered("<=", x, y))
_operator(operator.lt, Mask, Lanes, lambda b, x, y: b.fcmp_ordered("<", x, y))
_operator(operator.ge, Mask, Lanes, lambda b, x, y: b.fcmp_ordered(">=", x, y))
_operator(operator.and_, Mask, Mask, lambda b, x, y: b.and_(x, y))
_operator(operator.or_, Mask, Mask, lambda b, x, y: b.or_(x, y))
