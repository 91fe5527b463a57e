package com.atlassian.jira.issue.search;

/** The search could not be carried out. */
public class SearchException extends Exception {
    public SearchException(String message) {
        super(message);
    }
}
