package org.servicesafety.jira.setup;

import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.unit.ChangeUnit;
import org.servicesafety.domain.unit.Unit;
import org.servicesafety.domain.unit.UnitId;

/** Makes a project that of a body, when the set-up names one. */
public final class BodyLink {
    private final ChangeUnit change;

    public BodyLink(ChangeUnit change) {
        this.change = change;
    }

    /**
     * Gives the body this project, if it has not got it.
     *
     * @throws org.servicesafety.domain.fault.Invalid with what is wrong with the change
     */
    void link(Rights rights, Unit body, String projectKey) {
        if (!projectKey.equals(body.projectKey())) {
            change.change(rights, body.id(), content(body).with("projectKey", projectKey));
        }
    }

    private static Form content(Unit body) {
        return Form.EMPTY
                .with("version", body.version())
                .with("code", body.code())
                .with("name.kk", body.name().kk())
                .with("name.ru", body.name().ru())
                .with("name.en", body.name().en())
                .with("kind", body.kind())
                .with("level", body.level())
                .with("parentId", value(body.parent()))
                .with("validFrom", body.validFrom())
                .with("validTo", body.validTo())
                .with("succeeds", value(body.succeeds()));
    }

    private static @Nullable Long value(@Nullable UnitId id) {
        return id == null ? null : id.value();
    }
}
