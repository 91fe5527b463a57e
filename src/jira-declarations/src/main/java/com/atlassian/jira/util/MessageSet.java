package com.atlassian.jira.util;

import java.util.Set;

public interface MessageSet {
    boolean hasAnyErrors();

    Set<String> getErrorMessages();

    void addErrorMessage(String errorMessage);

    void addWarningMessage(String warningMessage);

    void addMessageSet(MessageSet messageSet);

    Set<String> getWarningMessages();
}
