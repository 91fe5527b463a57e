package org.servicesafety.jira.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.List;
import net.java.ao.DBParam;

/** Makes the row that whoever writes units locks, so that the first two writers do not both try to make it. */
public final class Upgrade001LockOfUnits extends UpgradeTask {

    static final String LOCK = "lock/units";

    public Upgrade001LockOfUnits() {
        super(1, List.of(SettingRow.class));
    }

    @Override
    protected void upgrade(ActiveObjects ao) {
        if (ao.count(SettingRow.class, "NAME = ?", LOCK) == 0) {
            ao.create(SettingRow.class, new DBParam("NAME", LOCK));
        }
    }
}
