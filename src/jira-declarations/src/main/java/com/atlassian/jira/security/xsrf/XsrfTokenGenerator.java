package com.atlassian.jira.security.xsrf;

public interface XsrfTokenGenerator {
    String generateToken();
}
