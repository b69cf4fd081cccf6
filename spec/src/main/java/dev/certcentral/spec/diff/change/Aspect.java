package dev.certcentral.spec.diff.change;

/** What can differ. Where there is only an old side it went, where there is only a new side it came. */
public enum Aspect {
    API_ID,
    SERVER_TYPE,
    SERVER,
    SERVER_ID,
    SERVER_URL,
    AUTH,
    AUTH_HEADER,
    AUTH_ENVIRONMENT,
    ERROR_SHAPE,
    RATE_LIMIT,
    TYPE_NAME,

    OPERATION,
    OPERATION_ID,
    METHOD,
    PATH,
    OFFERED_AT,
    GROUP,
    CALL,
    REQUEST_NAME,
    BODY,
    RESPONSE,
    RESPONSE_TYPE,

    PARAMETER,
    NAME,
    PLACE,
    REQUIREMENT,
    TYPE,
    DEFAULT,
    SENSITIVE,
    CODE_NAME,
    CLASS_NAME,
    OPEN,
    PARTIAL,

    MIN,
    MAX,
    MAX_LENGTH,
    MAX_ITEMS,
    FORMAT,
    VALUE,
    VALUE_NAME,

    CHOICE,
    CHOICE_BY,
    CHOICE_CLASS,
    OPTION,
    OPTION_MEMBER,
    OPTION_DEMAND,
    OPTION_ORDER,

    RULE,
    RULE_ID
}
