package com.atlassian.jira.user;

import com.opensymphony.module.propertyset.PropertySet;

public interface UserPropertyManager {
    PropertySet getPropertySet(ApplicationUser user);
}
