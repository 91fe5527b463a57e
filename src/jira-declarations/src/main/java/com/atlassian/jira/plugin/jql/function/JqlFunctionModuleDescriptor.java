package com.atlassian.jira.plugin.jql.function;

import com.atlassian.jira.util.I18nHelper;

/** What the descriptor says of a JQL function. */
public interface JqlFunctionModuleDescriptor {
    String getFunctionName();

    I18nHelper getI18nBean();
}
