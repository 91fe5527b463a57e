package org.servicesafety.jira.figures;

import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.unit.UnitId;
import org.servicesafety.domain.unit.UnitLevel;
import org.servicesafety.domain.unit.UnitName;

/** Names of units for answers that speak of many, read by one statement. */
public final class UnitNames {

    private static final String LABELS =
            """
            SELECT u."ID", u."CODE", u."NAME_KK", u."NAME_RU", u."NAME_EN", u."UNIT_LEVEL", u."PROJECT_KEY", u."BODY_ID"
            FROM {UNIT} u {WHERE}
            """;

    private final Sql sql;

    public UnitNames(Sql sql) {
        this.sql = sql;
    }

    /**
     * What a unit is called.
     *
     * @param level of a body
     * @param projectKey of a body
     * @param body to which it belongs
     */
    public record UnitLabel(
            UnitId id,
            String code,
            UnitName name,
            @Nullable UnitLevel level,
            @Nullable String projectKey,
            UnitId body) {}

    /** The labels of these units; a unit that does not exist is not among them. */
    public Map<UnitId, UnitLabel> of(Collection<UnitId> units) {
        Filter filter = Filter.all()
                .among("u.\"ID\"", units.stream().distinct().map(UnitId::value).toList());
        return sql.list(LABELS, filter, UnitNames::label).stream()
                .collect(Collectors.toMap(UnitLabel::id, Function.identity()));
    }

    private static UnitLabel label(Row row) throws SQLException {
        String level = row.textOrNull("UNIT_LEVEL");
        return new UnitLabel(
                new UnitId(row.id("ID")),
                row.text("CODE"),
                UnitName.of(row.textOrNull("NAME_KK"), row.textOrNull("NAME_RU"), row.textOrNull("NAME_EN")),
                level == null ? null : UnitLevel.valueOf(level),
                row.textOrNull("PROJECT_KEY"),
                new UnitId(row.id("BODY_ID")));
    }
}
