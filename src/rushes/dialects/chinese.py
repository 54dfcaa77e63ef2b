"""Errors in Chinese: what each class of the one error tree is called, for the dialects of Chinese relays."""

from __future__ import annotations

from typing import Final

from rushes.core.errors import (
    BodyTooLarge,
    Conflict,
    DiskFull,
    EngineUnavailable,
    Forbidden,
    Gone,
    IdempotencyMismatch,
    ImageMismatch,
    InsufficientCredits,
    InvalidReference,
    InvalidRequest,
    InvalidValue,
    MalformedBody,
    MembershipRequired,
    MethodNotAllowed,
    ModerationBlocked,
    NotFound,
    QueueFull,
    RangeUnsatisfiable,
    RateLimited,
    RenderExhausted,
    RenderFailed,
    RushesError,
    ServiceUnavailable,
    Unauthorized,
    UnknownModel,
    UnsupportedEncoding,
    UnsupportedField,
    WaitTimeout,
)

TASK: Final = "任务不存在"
PATH: Final = "路径不存在"
OTHER: Final = "所引用的内容不存在"
"""What may not be there: a task, a path, or a model, character or file."""

CHINESE: Final[dict[type[RushesError], str]] = {
    MalformedBody: "请求体无法解析",
    UnknownModel: "模型不存在",
    InvalidValue: "参数取值无效",
    ImageMismatch: "参考图片尺寸与请求的尺寸不一致",
    InvalidReference: "参考图片或视频无法使用",
    UnsupportedField: "不支持该参数",
    ModerationBlocked: "内容未通过审核",
    UnsupportedEncoding: "不支持该 Content-Encoding",
    InvalidRequest: "请求无效",
    BodyTooLarge: "请求体过大",
    Unauthorized: "令牌无效或缺失",
    InsufficientCredits: "余额不足",
    MembershipRequired: "该功能需要 VIP 会员",
    Forbidden: "没有权限",
    NotFound: TASK,
    MethodNotAllowed: "该路径不允许此请求方法",
    Conflict: "任务当前状态不允许此操作",
    IdempotencyMismatch: "该 Idempotency-Key 已用于其他请求",
    Gone: "文件已过期",
    RangeUnsatisfiable: "请求的范围超出文件大小",
    RateLimited: "请求过于频繁，请稍后再试",
    QueueFull: "排队任务过多，请稍后再试",
    WaitTimeout: "视频未在限定时间内完成，任务仍在继续",
    EngineUnavailable: "当前没有引擎可以使用该模型",
    RenderExhausted: "视频生成失败：显存不足",
    RenderFailed: "视频生成失败",
    DiskFull: "服务器磁盘空间不足，请稍后再试",
    ServiceUnavailable: "服务暂时不可用，请稍后再试",
    RushesError: "服务器内部错误",
}
"""What each class of error is called in Chinese; a subclass stands before its parent."""


def in_chinese(error: RushesError, *, missing: str = TASK) -> str:
    """The class of the error in Chinese, with the field and the task that it is about; ``missing``: what is not found."""
    text = next(words for kind, words in CHINESE.items() if isinstance(error, kind))
    if isinstance(error, NotFound):
        text = missing
    if error.param:
        text = f"{text}：{error.param}"
    return f"{text}（任务 {error.job_id}）" if error.job_id else text
