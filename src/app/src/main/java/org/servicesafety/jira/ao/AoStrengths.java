package org.servicesafety.jira.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.strength.MonthlyStrength;
import org.servicesafety.domain.strength.Strengths;
import org.servicesafety.domain.unit.UnitId;
import org.servicesafety.jira.figures.Filter;
import org.servicesafety.jira.figures.Row;
import org.servicesafety.jira.figures.Sql;

/** Strengths in the table STRENGTH; a whole file is added at once. */
public final class AoStrengths implements Strengths {

    private static final String KNOWN =
            """
            SELECT s."UNIT_ID", s."MONTH_OF", s."SERVICEMEN" FROM {STRENGTH} s {WHERE} ORDER BY s."UNIT_ID", s."MONTH_OF"
            """;

    private final ActiveObjects ao;
    private final Sql sql;

    public AoStrengths(ActiveObjects ao, Sql sql) {
        this.ao = ao;
        this.sql = sql;
    }

    @Override
    public List<MonthlyStrength> known(Collection<UnitId> units, YearMonth from, YearMonth to) {
        return Portions.of(units.stream().distinct().map(UnitId::value).toList()).stream()
                .flatMap(ids -> known(ids, from, to).stream())
                .toList();
    }

    private List<MonthlyStrength> known(List<Long> units, YearMonth from, YearMonth to) {
        Filter filter = Filter.all()
                .among("s.\"UNIT_ID\"", units)
                .and("s.\"MONTH_OF\" BETWEEN ? AND ?", from.toString(), to.toString());
        return sql.list(KNOWN, filter, AoStrengths::strength);
    }

    private static MonthlyStrength strength(Row row) throws SQLException {
        return new MonthlyStrength(
                new UnitId(row.id("UNIT_ID")), YearMonth.parse(row.text("MONTH_OF")), row.number("SERVICEMEN"));
    }

    @Override
    public void write(List<MonthlyStrength> strengths) {
        Portions.of(strengths).forEach(this::writePortion);
    }

    private void writePortion(List<MonthlyStrength> strengths) {
        Map<String, StrengthRow> rows = rows(strengths);
        List<Map<String, Object>> added = new ArrayList<>();
        for (MonthlyStrength strength : strengths) {
            StrengthRow row = rows.get(key(strength));
            if (row != null) {
                change(row, strength.servicemen());
            } else if (strength.servicemen() != null) {
                added.add(columns(strength, strength.servicemen()));
            }
        }
        if (!added.isEmpty()) {
            ao.create(StrengthRow.class, added);
        }
    }

    private Map<String, StrengthRow> rows(List<MonthlyStrength> strengths) {
        Filter filter = Filter.all()
                .among("UNIT_MONTH", strengths.stream().map(AoStrengths::key).toList());
        return Arrays.stream(ao.find(StrengthRow.class, Asked.by(filter)))
                .collect(Collectors.toMap(StrengthRow::getUnitMonth, Function.identity()));
    }

    private void change(StrengthRow row, @Nullable Integer servicemen) {
        if (servicemen == null) {
            ao.delete(row);
        } else {
            row.setServicemen(servicemen);
            row.save();
        }
    }

    private static Map<String, Object> columns(MonthlyStrength strength, Integer servicemen) {
        return Map.of(
                "UNIT_ID", Values.key(strength.unit()),
                "MONTH_OF", strength.month().toString(),
                "SERVICEMEN", Objects.requireNonNull(servicemen),
                "UNIT_MONTH", key(strength));
    }

    private static String key(MonthlyStrength strength) {
        return strength.unit().value() + "/" + strength.month();
    }
}
