package com.atlassian.jira.issue.customfields.option;

import java.util.List;

public interface Option {
    Long getOptionId();

    String getValue();

    Boolean getDisabled();

    List<Option> getChildOptions();

    Option getParentOption();
}
