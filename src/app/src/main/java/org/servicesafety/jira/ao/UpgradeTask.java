package org.servicesafety.jira.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;
import java.util.List;
import net.java.ao.RawEntity;

/**
 * Takes the database one version up, the same way each time: first the tables as they are to be, then the data. A task may be run twice,
 * for instance when the node that ran it was stopped.
 */
public abstract class UpgradeTask implements ActiveObjectsUpgradeTask {

    private final int version;
    private final List<Class<? extends RawEntity<?>>> entities;

    /**
     * A task.
     *
     * @param version to which it takes the database; 1 is the first
     * @param entities the tables as they are at that version: a copy of an entity that has changed since
     */
    protected UpgradeTask(int version, List<Class<? extends RawEntity<?>>> entities) {
        this.version = version;
        this.entities = List.copyOf(entities);
    }

    @Override
    public final ModelVersion getModelVersion() {
        return ModelVersion.valueOf(String.valueOf(version));
    }

    @Override
    @SuppressWarnings("unchecked") // an array of a generic type
    public final void upgrade(ModelVersion currentVersion, ActiveObjects ao) {
        ao.migrate(entities.toArray(Class[]::new));
        ao.executeInTransaction(() -> {
            upgrade(ao);
            return true;
        });
    }

    /** Changes the data; must do nothing where it is done already. */
    protected abstract void upgrade(ActiveObjects ao);
}
