package com.atlassian.jira.issue.customfields.persistence;

/** Constants: how a field's value is stored. */
public final class PersistenceFieldType {
    public static final PersistenceFieldType TYPE_LIMITED_TEXT = new PersistenceFieldType();
    public static final PersistenceFieldType TYPE_UNLIMITED_TEXT = new PersistenceFieldType();

    private PersistenceFieldType() {}
}
