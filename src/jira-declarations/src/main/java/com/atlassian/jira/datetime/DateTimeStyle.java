package com.atlassian.jira.datetime;

public enum DateTimeStyle {
    COMPLETE,
    DATE,
    DATE_PICKER,
    DATE_TIME_PICKER,
    RELATIVE,
    ISO_8601_DATE,
    ISO_8601_DATE_TIME
}
