package org.servicesafety.jira.field;

import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.fields.TextFieldCharacterLengthValidator;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.sal.api.ApplicationProperties;

/** What Jira's own text field needs to keep its values, and Jira's own address. */
public record Storage(
        CustomFieldValuePersister values,
        GenericConfigManager configurations,
        TextFieldCharacterLengthValidator lengths,
        JiraAuthenticationContext who,
        ApplicationProperties jira) {}
