package org.servicesafety.host.field;

import com.atlassian.jira.issue.customfields.impl.AbstractSingleFieldType;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.user.ApplicationUser;
import org.jspecify.annotations.Nullable;
import org.servicesafety.host.user.Users;

/** A user, typed by name and kept by key. */
final class UserType extends AbstractSingleFieldType<ApplicationUser> {
    private final Users users;

    UserType(FieldValues values, Users users) {
        super(values, values);
        this.users = users;
    }

    @Override
    protected PersistenceFieldType getDatabaseType() {
        return PersistenceFieldType.TYPE_LIMITED_TEXT;
    }

    @Override
    protected Object getDbValueFromObject(ApplicationUser user) {
        return user.getKey();
    }

    @Override
    protected ApplicationUser getObjectFromDbValue(Object stored) {
        return users.getUserByKeyEvenWhenUnknown((String) stored);
    }

    @Override
    public ApplicationUser getSingularObjectFromString(String typed) {
        ApplicationUser user = users.getUserByName(typed);
        if (user == null) {
            throw new FieldValidationException("User '" + typed + "' does not exist.");
        }
        return user;
    }

    @Override
    public String getStringFromSingularObject(ApplicationUser user) {
        return user.getUsername();
    }

    @Override
    public @Nullable String getChangelogString(CustomField field, @Nullable ApplicationUser user) {
        return user == null ? null : user.getDisplayName();
    }
}
