package com.atlassian.sal.api.usersettings;

public interface UserSettings {}
