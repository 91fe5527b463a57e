package com.atlassian.jira.event.type;

/** Constants: the ids of Jira's own issue events. */
public class EventType {
    public static final Long ISSUE_UPDATED_ID = 2L;
    public static final Long ISSUE_ASSIGNED_ID = 3L;
    public static final Long ISSUE_COMMENTED_ID = 6L;
    public static final Long ISSUE_DELETED_ID = 8L;

    private EventType() {}
}
