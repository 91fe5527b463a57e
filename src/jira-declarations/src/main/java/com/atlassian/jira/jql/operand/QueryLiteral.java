package com.atlassian.jira.jql.operand;

import com.atlassian.query.operand.Operand;

/** Value: a text, a whole number, or nothing, and the operand it came from. */
public class QueryLiteral {
    private final String stringValue;
    private final Long longValue;

    public QueryLiteral(Operand sourceOperand, String stringValue) {
        this.stringValue = stringValue;
        this.longValue = null;
    }

    public QueryLiteral(Operand sourceOperand, Long longValue) {
        this.stringValue = null;
        this.longValue = longValue;
    }

    public String getStringValue() {
        return stringValue;
    }

    public Long getLongValue() {
        return longValue;
    }

    public boolean isEmpty() {
        return stringValue == null && longValue == null;
    }

    public String asString() {
        return stringValue != null ? stringValue : String.valueOf(longValue);
    }
}
