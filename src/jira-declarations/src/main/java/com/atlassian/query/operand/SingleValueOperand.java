package com.atlassian.query.operand;

/** Value: a text or a whole number. */
public class SingleValueOperand implements Operand {
    private final String stringValue;
    private final Long longValue;

    public SingleValueOperand(String stringValue) {
        this.stringValue = stringValue;
        this.longValue = null;
    }

    public SingleValueOperand(Long longValue) {
        this.stringValue = null;
        this.longValue = longValue;
    }

    @Override
    public String getName() {
        return "SingleValueOperand";
    }

    public String getStringValue() {
        return stringValue;
    }

    public Long getLongValue() {
        return longValue;
    }
}
