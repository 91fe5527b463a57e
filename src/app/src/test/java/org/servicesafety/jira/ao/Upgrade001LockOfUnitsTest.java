package org.servicesafety.jira.ao;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.activeobjects.external.ModelVersion;
import org.junit.jupiter.api.Test;

class Upgrade001LockOfUnitsTest {

    private final TestDatabase database = TestDatabase.empty();

    @Test
    void the_row_is_made_once_however_often_the_task_runs() {
        Upgrade001LockOfUnits task = new Upgrade001LockOfUnits();

        task.upgrade(ModelVersion.valueOf("0"), database.ao());
        task.upgrade(ModelVersion.valueOf("0"), database.ao());

        assertThat(database.ao().find(SettingRow.class))
                .extracting(SettingRow::getName)
                .containsExactly("lock/units");
        assertThat(ModelVersion.valueOf("0").isOlderThan(task.getModelVersion()))
                .isTrue();
    }

    @Test
    void tables_that_others_have_filled_are_left_as_they_are() {
        database.ao().create(SettingRow.class, new net.java.ao.DBParam("NAME", "set-up-on/MU01"));

        new Upgrade001LockOfUnits().upgrade(ModelVersion.valueOf("0"), database.ao());

        assertThat(database.ao().count(SettingRow.class)).isEqualTo(2);
    }
}
