package org.servicesafety.jira.security;

import com.atlassian.jira.user.util.UserManager;
import java.util.Optional;
import org.servicesafety.domain.access.People;
import org.servicesafety.domain.access.Person;

/** People as Jira's users. */
public final class JiraPeople implements People {

    private final UserManager users;

    public JiraPeople(UserManager users) {
        this.users = users;
    }

    @Override
    public Optional<Person> named(String userName) {
        return Optional.ofNullable(users.getUserByName(userName)).map(JiraRights::person);
    }

    @Override
    public Optional<Person> withKey(String userKey) {
        return Optional.ofNullable(users.getUserByKey(userKey)).map(JiraRights::person);
    }
}
