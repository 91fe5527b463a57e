package com.atlassian.sal.api.usersettings;

import com.atlassian.sal.api.user.UserKey;
import java.util.function.Function;

public interface UserSettingsService {
    UserSettings getUserSettings(UserKey userKey);

    void updateUserSettings(UserKey userKey, Function<UserSettingsBuilder, UserSettings> updateFunction);
}
