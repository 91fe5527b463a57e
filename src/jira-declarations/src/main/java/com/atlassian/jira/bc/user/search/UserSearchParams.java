package com.atlassian.jira.bc.user.search;

/** Value: which users a search may give. */
public class UserSearchParams {
    public static final UserSearchParams ACTIVE_USERS_ALLOW_EMPTY_QUERY = new UserSearchParams();

    private UserSearchParams() {}
}
