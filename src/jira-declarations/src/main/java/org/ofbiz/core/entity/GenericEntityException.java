package org.ofbiz.core.entity;

/** The database refused; Jira's older managers declare it. */
public class GenericEntityException extends Exception {
    private static final long serialVersionUID = 1L;

    public GenericEntityException(String message) {
        super(message);
    }
}
