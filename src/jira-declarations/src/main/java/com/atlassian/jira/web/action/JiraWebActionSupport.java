package com.atlassian.jira.web.action;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.xsrf.XsrfTokenGenerator;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.jira.util.SimpleErrorCollection;
import com.atlassian.jira.web.ExecutingHttpRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Map;

/** Validates, then executes unless there is a fault; request, user and texts are those of the thread. */
public class JiraWebActionSupport {
    public static final String SUCCESS = "success";
    public static final String ERROR = "error";
    public static final String INPUT = "input";

    private final ErrorCollection errors = new SimpleErrorCollection();

    public String execute() throws Exception {
        doValidation();
        return hasAnyErrors() ? INPUT : doExecute();
    }

    public String doDefault() throws Exception {
        return INPUT;
    }

    protected String doExecute() throws Exception {
        return SUCCESS;
    }

    protected void doValidation() {}

    public String getText(String key) {
        return texts().getText(key);
    }

    public ApplicationUser getLoggedInUser() {
        return authentication().getLoggedInUser();
    }

    public boolean hasAnyErrors() {
        return errors.hasAnyErrors();
    }

    public void addErrorMessage(String anErrorMessage) {
        errors.addErrorMessage(anErrorMessage);
    }

    public void addError(String field, String message) {
        errors.addError(field, message);
    }

    public Map<String, String> getErrors() {
        return errors.getErrors();
    }

    public Collection<String> getErrorMessages() {
        return errors.getErrorMessages();
    }

    public HttpServletRequest getHttpRequest() {
        return ExecutingHttpRequest.get();
    }

    public HttpServletResponse getHttpResponse() {
        return ExecutingHttpRequest.getResponse();
    }

    public String getXsrfToken() {
        return ComponentAccessor.getComponent(XsrfTokenGenerator.class).generateToken();
    }

    public String getRedirect(String defaultUrl) {
        try {
            getHttpResponse().sendRedirect(getHttpRequest().getContextPath() + defaultUrl);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        return "none";
    }

    private static I18nHelper texts() {
        return authentication().getI18nHelper();
    }

    private static JiraAuthenticationContext authentication() {
        return ComponentAccessor.getComponent(JiraAuthenticationContext.class);
    }
}
