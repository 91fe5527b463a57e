package org.servicesafety.jira.ao;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.unit.Existence;
import org.servicesafety.domain.unit.Placement;
import org.servicesafety.domain.unit.Unit;
import org.servicesafety.domain.unit.UnitContent;
import org.servicesafety.domain.unit.UnitId;
import org.servicesafety.domain.unit.UnitKind;
import org.servicesafety.domain.unit.UnitLevel;
import org.servicesafety.domain.unit.UnitName;
import org.servicesafety.domain.unit.UnitPath;
import org.servicesafety.domain.unit.UnitQuery;
import org.servicesafety.domain.unit.UnitType;
import org.servicesafety.jira.figures.Filter;

/** How a unit lies in its row. */
final class UnitRows {

    private UnitRows() {}

    static void write(UnitRow row, UnitContent content) {
        row.setCode(content.code());
        row.setNameKk(Values.textOrNull(content.name().kk()));
        row.setNameRu(Values.textOrNull(content.name().ru()));
        row.setNameEn(Values.textOrNull(content.name().en()));
        row.setUnitKind(content.type().kind().name());
        row.setUnitLevel(Values.name(content.type().level()));
        row.setParentId(Values.keyOrNull(content.parent()));
        row.setProjectKey(content.projectKey());
        row.setValidFrom(content.existence().from().toString());
        row.setValidTo(Values.day(content.existence().to()));
        row.setSucceedsId(Values.keyOrNull(content.succeeds()));
    }

    static void put(UnitRow row, Placement place) {
        row.setPath(place.path().text());
        row.setBodyId(Values.key(place.body()));
    }

    static Placement placeOf(UnitRow row) {
        UnitPath path = new UnitPath(Objects.requireNonNull(row.getPath()));
        return new Placement(path, new UnitId(Objects.requireNonNull(row.getBodyId())));
    }

    static Unit unit(UnitRow row) {
        return new Unit(new UnitId(row.getID()), row.getVersion(), placeOf(row), content(row));
    }

    private static UnitContent content(UnitRow row) {
        return new UnitContent(
                row.getCode(),
                UnitName.of(row.getNameKk(), row.getNameRu(), row.getNameEn()),
                type(row),
                id(row.getParentId()),
                row.getProjectKey(),
                new Existence(LocalDate.parse(row.getValidFrom()), Values.day(row.getValidTo())),
                id(row.getSucceedsId()));
    }

    private static UnitType type(UnitRow row) {
        String level = row.getUnitLevel();
        return new UnitType(UnitKind.valueOf(row.getUnitKind()), level == null ? null : UnitLevel.valueOf(level));
    }

    private static @Nullable UnitId id(@Nullable Integer value) {
        return value == null ? null : new UnitId(value);
    }

    static Filter filter(UnitQuery query) {
        Filter filter = Filter.all()
                .among("BODY_ID", query.bodies().stream().map(UnitId::value).toList())
                .andIf(query.code(), "CODE = ?")
                .andIf(Values.name(query.kind()), "UNIT_KIND = ?")
                .andIf(Values.name(query.level()), "UNIT_LEVEL = ?");
        below(filter, query.under());
        existingOn(filter, Values.day(query.on()));
        return filter;
    }

    private static void below(Filter filter, @Nullable UnitPath place) {
        if (place != null) {
            filter.and("PATH LIKE ? AND PATH <> ?", place.text() + "%", place.text());
        }
    }

    private static void existingOn(Filter filter, @Nullable String day) {
        if (day != null) {
            filter.and("VALID_FROM <= ? AND (VALID_TO IS NULL OR VALID_TO >= ?)", day, day);
        }
    }

    /** Sorted by depth, which puts every parent before its children, and by the given order within. */
    static List<Unit> parentsFirst(List<Unit> units) {
        return units.stream()
                .sorted(Comparator.comparingInt(unit -> unit.path().ids().size()))
                .toList();
    }
}
