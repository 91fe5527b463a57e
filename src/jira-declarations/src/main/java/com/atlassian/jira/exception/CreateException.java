package com.atlassian.jira.exception;

/** Nothing was created. */
public class CreateException extends Exception {
    public CreateException(String message) {
        super(message);
    }
}
