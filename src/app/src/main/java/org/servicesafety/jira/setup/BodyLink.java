package org.servicesafety.jira.setup;

import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.fault.Fault;
import org.servicesafety.domain.fault.Invalid;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.unit.ChangeUnit;
import org.servicesafety.domain.unit.Unit;
import org.servicesafety.domain.unit.UnitId;
import org.servicesafety.domain.unit.Units;

/** Makes a project that of a body, when the set-up names one. */
public final class BodyLink {
    private final Units units;
    private final ChangeUnit change;

    public BodyLink(Units units, ChangeUnit change) {
        this.units = units;
        this.change = change;
    }

    /**
     * Gives the body this project, if it has not got it.
     *
     * @param form {@code bodyId}; absent: nothing is linked, the body keeps what the tree of units says
     * @throws Invalid {@code not-a-body}, {@code not-a-number}, or what is wrong with the change
     */
    public void link(Rights rights, Form form, String projectKey, boolean onlyLook) {
        String text = form.at("bodyId");
        if (text == null) {
            return;
        }
        Unit body = body(text);
        if (!onlyLook && !projectKey.equals(body.projectKey())) {
            change.change(rights, body.id(), content(body).with("projectKey", projectKey));
        }
    }

    private Unit body(String text) {
        if (!text.matches("[0-9]{1,18}")) {
            throw new Invalid(Fault.on("bodyId", "not-a-number"));
        }
        return units.find(new UnitId(Long.parseLong(text)))
                .filter(Unit::isBody)
                .orElseThrow(() -> new Invalid(Fault.on("bodyId", "not-a-body")));
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
