package org.servicesafety.jira.ao;

import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import org.jspecify.annotations.Nullable;

/** What is said about an incident, in its row and in each row of its history. */
public interface IncidentColumns {

    /** The unit in which it happened. */
    int getUnitId();

    void setUnitId(int id);

    /** Day of the incident. */
    @NotNull
    @StringLength(10)
    String getHappenedOn();

    void setHappenedOn(String day);

    /** Outcome. */
    @NotNull
    @StringLength(30)
    String getOutcome();

    void setOutcome(String outcome);

    /** InjuryKind, null for a death. */
    @StringLength(30)
    @Nullable
    String getInjuryKind();

    void setInjuryKind(@Nullable String kind);

    /** How many came to harm, from 1. */
    int getPeople();

    void setPeople(int people);

    /** In the performance of duties. */
    boolean isOnDuty();

    void setOnDuty(boolean onDuty);

    /** Code of the list of causes. */
    @NotNull
    @StringLength(30)
    String getCause();

    void setCause(String code);

    /** Code of the list of activities. */
    @NotNull
    @StringLength(30)
    String getActivity();

    void setActivity(String code);

    /** Null if nothing is said. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getCircumstances();

    void setCircumstances(@Nullable String circumstances);

    /** Acts and violations that speak of the cause, by spaces: {@code 12/MU01-3 15/}; null if there are none. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getLinks();

    void setLinks(@Nullable String links);
}
