package com.atlassian.jira.workflow;

/** Value: which checks a transition leaves out; by default none. */
public class TransitionOptions {
    private static final TransitionOptions DEFAULTS = new TransitionOptions();

    private TransitionOptions() {}

    public static TransitionOptions defaults() {
        return DEFAULTS;
    }
}
