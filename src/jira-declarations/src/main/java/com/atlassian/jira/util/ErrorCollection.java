package com.atlassian.jira.util;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

public interface ErrorCollection {
    boolean hasAnyErrors();

    void addError(String field, String message);

    void addErrorMessage(String message);

    Map<String, String> getErrors();

    Collection<String> getErrorMessages();

    void addErrorCollection(ErrorCollection errors);

    void addErrorMessage(String message, Reason reason);

    void addError(String field, String message, Reason reason);

    Set<Reason> getReasons();

    enum Reason {
        NOT_FOUND,
        FORBIDDEN,
        VALIDATION_FAILED
    }
}
