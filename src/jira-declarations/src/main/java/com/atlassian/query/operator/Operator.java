package com.atlassian.query.operator;

public enum Operator {
    EQUALS,
    IN,
    NOT_IN
}
