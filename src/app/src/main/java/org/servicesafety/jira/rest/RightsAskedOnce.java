package org.servicesafety.jira.rest;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.servicesafety.domain.access.Person;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.access.Role;
import org.servicesafety.domain.unit.UnitId;

/** Rights within one answer that asks the same for each of many rows: Jira is asked once. */
final class RightsAskedOnce implements Rights {

    private final Rights rights;
    private final Person me;
    private final Map<String, Boolean> known = new HashMap<>();

    RightsAskedOnce(Rights rights) {
        this.rights = rights;
        this.me = rights.me();
    }

    @Override
    public boolean administrator() {
        return once("administrator", rights::administrator);
    }

    @Override
    public boolean administers(UnitId body) {
        return once("administers " + body.value(), () -> rights.administers(body));
    }

    @Override
    public boolean sees(UnitId body) {
        return once("sees " + body.value(), () -> rights.sees(body));
    }

    @Override
    public boolean has(Role role, UnitId body) {
        return once(role + " " + body.value(), () -> rights.has(role, body));
    }

    @Override
    public Person me() {
        return me;
    }

    private boolean once(String question, BooleanSupplier answer) {
        return known.computeIfAbsent(question, asked -> answer.getAsBoolean());
    }
}
