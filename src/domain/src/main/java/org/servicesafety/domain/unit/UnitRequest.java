package org.servicesafety.domain.unit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.fault.Fault;
import org.servicesafety.domain.fault.Faults;
import org.servicesafety.domain.fault.Forbidden;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.form.FormReader;

/** A wish to add or change one unit, read and held against the tree as it is. */
final class UnitRequest {

    private static final UnitId NEW = new UnitId(-1);

    private final Rights rights;
    private final Map<UnitId, Unit> units;
    private final UnitTree tree;
    private final Faults.Check check = Faults.check();

    UnitRequest(Rights rights, List<Unit> units) {
        this.rights = rights;
        this.units = units.stream().collect(Collectors.toMap(Unit::id, Function.identity()));
        this.tree = UnitTree.of(units);
    }

    /** Content of a new unit. */
    UnitContent create(Form form) {
        return content(NEW, form);
    }

    /** New content of a unit; the form must name a version. */
    UnitContent change(UnitId id, Form form) {
        FormReader reader = new FormReader(form, check).require("version");
        reader.number("version");
        return content(id, form);
    }

    /** Place of the parent that the content names; null at the top. */
    @Nullable
    Placement above(UnitContent content) {
        return Optional.ofNullable(content.parent())
                .map(units::get)
                .map(Unit::place)
                .orElse(null);
    }

    private UnitContent content(UnitId id, Form form) {
        check.add(form.misread());
        FormReader reader = new FormReader(form, check);
        UnitDraft draft = new UnitReader(reader, "parentId")
                .read(new UnitDraft.Links(unit(reader, "parentId"), unit(reader, "succeeds")));
        refuseIfNotPermitted(draft);
        check.add(UnitRules.of(tree.with(id, draft), id)).refuseIfAny();
        return draft.content();
    }

    private @Nullable UnitId unit(FormReader reader, String field) {
        Long number = reader.number(field);
        if (number == null) {
            return null;
        }
        Optional<Unit> unit =
                Optional.ofNullable(units.get(new UnitId(number))).filter(found -> UnitAccess.sees(rights, found));
        check.addIf(unit.isEmpty(), field, "unknown-unit", number);
        return unit.map(Unit::id).orElse(null);
    }

    private void refuseIfNotPermitted(UnitDraft draft) {
        Optional<UnitId> body =
                Optional.ofNullable(draft.parent()).map(units::get).map(Unit::body);
        boolean knownPlace = draft.isBody() || body.isPresent();
        if (draft.kind() != null && knownPlace && !UnitAccess.mayEdit(rights, draft.kind(), body.orElse(null))) {
            throw new Forbidden(Fault.of("not-permitted"));
        }
    }
}
