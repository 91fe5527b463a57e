package org.servicesafety.jira.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** The strength of a unit in a month; where it is not known there is no row. Figures read it from the index alone. */
@Preload
@Table("STRENGTH")
@Indexes(
        @Index(
                name = "month",
                methodNames = {"getMonthOf", "getUnitId", "getServicemen"}))
public interface StrengthRow extends Entity {

    /** The unit. */
    @Indexed
    int getUnitId();

    void setUnitId(int id);

    /** The month: {@code 2026-03}. */
    @NotNull
    @StringLength(7)
    String getMonthOf();

    void setMonthOf(String month);

    /** Average number of servicemen of the unit itself, from 0. */
    int getServicemen();

    void setServicemen(int servicemen);

    /** Unit and month, {@code 12/2026-03}: so that two who enter the same month at once do not both add it. */
    @NotNull
    @Unique
    @StringLength(30)
    String getUnitMonth();

    void setUnitMonth(String unitMonth);
}
