package com.atlassian.jira.issue.customfields.impl;

/** What was typed is no value of the field. */
public class FieldValidationException extends RuntimeException {
    public FieldValidationException(String message) {
        super(message);
    }
}
