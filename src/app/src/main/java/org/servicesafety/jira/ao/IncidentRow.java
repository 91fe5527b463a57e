package org.servicesafety.jira.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** An incident as it is now. Figures read it from the first index alone, lists of one unit by the second. */
@Preload
@Table("INCIDENT")
@Indexes({
    @Index(
            name = "figures",
            methodNames = {"getHappenedOn", "getUnitId", "getOutcome", "isOnDuty", "getPeople"}),
    @Index(
            name = "unit",
            methodNames = {"getUnitId", "getHappenedOn"})
})
public interface IncidentRow extends Entity, IncidentColumns, Lockable {

    /** With what content it was entered, and as which one of those that were entered with the same. */
    @NotNull
    @Unique
    @StringLength(100)
    String getOrigin();

    void setOrigin(String origin);

    /** Grows by one with each correction. */
    int getVersion();

    void setVersion(int version);
}
