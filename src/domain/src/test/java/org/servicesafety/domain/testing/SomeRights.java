package org.servicesafety.domain.testing;

import java.util.HashSet;
import java.util.Set;
import org.servicesafety.domain.access.Person;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.access.Role;
import org.servicesafety.domain.unit.UnitId;

/** Rights given one by one. Whoever has a role of a body sees it. */
public final class SomeRights implements Rights {

    private final Person me;
    private boolean administrator;
    private final Set<UnitId> administered = new HashSet<>();
    private final Set<UnitId> seen = new HashSet<>();
    private final Set<RoleOf> roles = new HashSet<>();

    private record RoleOf(Role role, UnitId body) {}

    private SomeRights(String user) {
        this.me = new Person("key-" + user, user, user);
    }

    public static SomeRights of(String user) {
        return new SomeRights(user);
    }

    public static SomeRights ofAdministrator() {
        SomeRights rights = new SomeRights("admin");
        rights.administrator = true;
        return rights;
    }

    public SomeRights seeing(UnitId body) {
        seen.add(body);
        return this;
    }

    public SomeRights as(Role role, UnitId body) {
        roles.add(new RoleOf(role, body));
        return seeing(body);
    }

    public SomeRights administering(UnitId body) {
        administered.add(body);
        return seeing(body);
    }

    @Override
    public boolean administrator() {
        return administrator;
    }

    @Override
    public boolean administers(UnitId body) {
        return administered.contains(body);
    }

    @Override
    public boolean sees(UnitId body) {
        return seen.contains(body);
    }

    @Override
    public boolean has(Role role, UnitId body) {
        return roles.contains(new RoleOf(role, body));
    }

    @Override
    public Person me() {
        return me;
    }
}
