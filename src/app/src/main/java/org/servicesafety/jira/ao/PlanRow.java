package org.servicesafety.jira.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** The annual plan of a body; what it says lies in its revisions (clause 5). */
@Preload
@Table("PLAN")
public interface PlanRow extends Entity, Lockable {

    /** The body. */
    @Indexed
    int getBodyId();

    void setBodyId(int id);

    /** Planned calendar year. */
    @Indexed
    int getPlanYear();

    void setPlanYear(int year);

    /** {@code body/year}: a body has one plan for a year, whatever happens at the same moment. */
    @NotNull
    @Unique
    @StringLength(60)
    String getPlanKey();

    void setPlanKey(String key);

    /** Grows by one with each change of the plan or of a revision. */
    int getVersion();

    void setVersion(int version);
}
