package com.atlassian.jira.issue;

/** Value: what a field held and what it is to hold. */
public class ModifiedValue {
    private final Object oldValue;
    private final Object newValue;

    public ModifiedValue(Object oldValue, Object newValue) {
        this.oldValue = oldValue;
        this.newValue = newValue;
    }

    public Object getOldValue() {
        return oldValue;
    }

    public Object getNewValue() {
        return newValue;
    }
}
