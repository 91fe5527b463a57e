package org.servicesafety.jira.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.jspecify.annotations.Nullable;

/** Settings in the table SETTING. */
public final class AoSettings implements Settings {

    private final ActiveObjects ao;

    public AoSettings(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Optional<String> value(String name) {
        return Arrays.stream(ao.find(SettingRow.class, "NAME = ?", name))
                .findFirst()
                .map(SettingRow::getSettingValue);
    }

    @Override
    public Map<String, String> under(String subject) {
        Query query = Query.select().where("NAME LIKE ?", subject + "/%").order("NAME");
        Map<String, String> values = new LinkedHashMap<>();
        for (SettingRow row : ao.find(SettingRow.class, query)) {
            String value = row.getSettingValue();
            if (value != null) {
                values.put(row.getName().substring(subject.length() + 1), value);
            }
        }
        return values;
    }

    @Override
    public void set(String name, @Nullable String value) {
        SettingRow row = row(name);
        row.setSettingValue(value);
        row.save();
    }

    /** Keeps the setting of this name, which need not have a value, from others until the transaction ends. */
    void lock(String name) {
        Lock.take(row(name));
    }

    private SettingRow row(String name) {
        SettingRow[] found = ao.find(SettingRow.class, "NAME = ?", name);
        return found.length > 0 ? found[0] : ao.create(SettingRow.class, new DBParam("NAME", name));
    }
}
