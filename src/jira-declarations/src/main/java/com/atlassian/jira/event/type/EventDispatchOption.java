package com.atlassian.jira.event.type;

/** Constants: which event follows a change of an issue. */
public interface EventDispatchOption {
    EventDispatchOption DO_NOT_DISPATCH = new EventDispatchOption() {};
    EventDispatchOption ISSUE_UPDATED = new EventDispatchOption() {};
}
