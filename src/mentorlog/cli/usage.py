"""Usage errors: the probable meaning of a line that cannot be parsed, and the nearest command."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, cast

import typer

from mentorlog.errors import UsageError
from mentorlog.session.options import name_parameter
from mentorlog.session.session import get_session
from mentorlog.texts.placeholders import translate_metavar
from mentorlog.texts.program import name_program
from mentorlog.texts.similar_keys import similar_key

if TYPE_CHECKING:
    from typer._click.core import Context, Parameter

_GIVEN = r"'(.*)' is not one of "


def translate_usage_error(
    error: typer.TyperException, context: Context | None = None
) -> UsageError:
    """Return a usage error of Typer in our own words.

    Typer's kinds of error have no public names, so they are told apart by their attributes. One for
    which we have no text keeps Typer's English reason.
    """
    command = context.command_path if context else name_program()
    parameter = cast("Parameter | None", getattr(error, "param", None))
    option = getattr(error, "option_name", None)
    if parameter is not None and hasattr(error, "param_type"):
        text, facts = _missing(parameter)
    elif isinstance(error, typer.BadParameter) and parameter is not None:
        text, facts = _bad_value(parameter, error.message)
    # Only Typer's error about an unknown option offers similar ones.
    elif option is not None and hasattr(error, "possibilities"):
        text, facts = _no_option(option, error.possibilities or ())
    elif option is not None:
        text, facts = _value_wanted(context, option)
    else:
        text, facts = "errors.usage.other", {"reason": error.format_message()}
    if context is not None and "name" in facts:
        facts["name"] = _translate_name(context, facts["name"])
    return UsageError(text, (), command=command, **facts)


def _translate_name(context: Context, name: str) -> str:
    from mentorlog.session.context import load_journal_language

    session = get_session(context)
    load_journal_language(session)
    return translate_metavar(session.texts, name)


def _missing(parameter: Parameter) -> tuple[str, dict[str, Any]]:
    facts: dict[str, Any] = {"name": name_parameter(parameter)}
    if choices := _choices(parameter):
        return "errors.usage.missing-choice", facts | {"choices": ", ".join(choices)}
    return "errors.usage.missing", facts


def _bad_value(parameter: Parameter, reason: str) -> tuple[str, dict[str, Any]]:
    facts: dict[str, Any] = {"name": name_parameter(parameter)}
    low, high = getattr(parameter, "min", None), getattr(parameter, "max", None)
    if choices := _choices(parameter):
        near = similar_key(_given(reason), choices)
        text = "errors.usage.bad-choice-like" if near else "errors.usage.bad-choice"
        return text, facts | {"choices": ", ".join(choices), "near": near}
    if low is not None and high is not None:
        return "errors.usage.bad-number-between", facts | {"low": low, "high": high}
    if low is not None:
        return "errors.usage.bad-number-from", facts | {"low": low}
    if _type(parameter) is int:
        return "errors.usage.bad-number", facts
    return "errors.usage.bad-value", facts | {"reason": reason.rstrip(".")}


def _no_option(option: str, near: Sequence[str]) -> tuple[str, dict[str, Any]]:
    facts: dict[str, Any] = {"option": option}
    if not option.strip("- "):
        return "errors.usage.text-with-dash", facts  # an item of a pasted list: `- [x] Call Lars`
    if near:
        return "errors.usage.no-option-like", facts | {
            "near": ", ".join(f"`{name}`" for name in near)
        }
    return "errors.usage.no-option", facts


def _value_wanted(context: Context | None, option: str) -> tuple[str, dict[str, Any]]:
    known = context.command.get_params(context) if context else []
    wanted = next((found for found in known if option in found.opts), None)
    if wanted is not None and wanted.metavar == "COMMAND":
        from mentorlog.cli.table import TABLE

        names = ", ".join(row.name for row in TABLE)
        return "errors.usage.command-missing", {"option": option, "names": names}
    is_switch = any(
        option in (*found.opts, *found.secondary_opts)
        for found in known
        if getattr(found, "is_flag", False)
    )
    return ("errors.usage.no-value" if is_switch else "errors.usage.value-missing"), {
        "option": option
    }


def _given(reason: str) -> str:
    """Return the word that begins Typer's reason: no attribute of the error holds it."""
    return next(iter(re.findall(_GIVEN, reason)), "")


def _choices(parameter: Parameter) -> list[str]:
    described = getattr(parameter, "type_descriptor", None)
    found = getattr(described, "choices", None) or ()
    return [str(getattr(choice, "value", choice)) for choice in found]


def _type(parameter: Parameter) -> object:
    return getattr(getattr(parameter, "type_descriptor", None), "annotation", None)
