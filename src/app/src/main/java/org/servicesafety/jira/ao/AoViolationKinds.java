package org.servicesafety.jira.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import net.java.ao.Query;
import org.servicesafety.domain.inspection.KindTree;
import org.servicesafety.domain.inspection.ViolationKind;
import org.servicesafety.domain.inspection.ViolationKinds;
import org.servicesafety.jira.figures.Sql;

/** Kinds of violations in the table VIOLATION_KIND; the version of the tree is a setting, which whoever changes the tree locks. */
public final class AoViolationKinds implements ViolationKinds {

    private static final String VERSION = "violation-kinds/version";
    private static final String USED = "SELECT DISTINCT v.\"VIOLATION_KIND\" AS \"CODE\" FROM {ACT_VIOLATION} v"
            + " WHERE v.\"VIOLATION_KIND\" IS NOT NULL";

    private final ActiveObjects ao;
    private final AoSettings settings;
    private final Sql sql;
    private final Supplier<List<ViolationKind>> builtIn;

    /**
     * Kinds of the site.
     *
     * @param builtIn those that the app brings
     */
    public AoViolationKinds(ActiveObjects ao, AoSettings settings, Sql sql, Supplier<List<ViolationKind>> builtIn) {
        this.ao = ao;
        this.settings = settings;
        this.sql = sql;
        this.builtIn = builtIn;
    }

    @Override
    public KindTree read() {
        int version = settings.value(VERSION).map(Integer::valueOf).orElse(0);
        return new KindTree(version, version == 0 ? builtIn.get() : rows());
    }

    private List<ViolationKind> rows() {
        return Arrays.stream(ao.find(ViolationKindRow.class, Query.select().order("PLACE")))
                .map(AoViolationKinds::kind)
                .toList();
    }

    private static ViolationKind kind(ViolationKindRow row) {
        return new ViolationKind(
                row.getCode(),
                row.getParentCode(),
                new ViolationKind.Name(row.getNameKk(), row.getNameRu(), row.getNameEn()),
                row.isClosed());
    }

    @Override
    public KindTree readToChange() {
        settings.lock(VERSION);
        return read();
    }

    @Override
    public KindTree write(KindTree before, List<ViolationKind> kinds) {
        ao.deleteWithSQL(ViolationKindRow.class, "PLACE >= ?", 0);
        for (int place = 0; place < kinds.size(); place++) {
            ao.create(ViolationKindRow.class, columns(kinds.get(place), place));
        }
        int version = before.version() + 1;
        settings.set(VERSION, String.valueOf(version));
        return new KindTree(version, kinds);
    }

    private static Map<String, Object> columns(ViolationKind kind, int place) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("CODE", kind.code());
        columns.put("PLACE", place);
        columns.put("CLOSED", kind.closed());
        columns.put("PARENT_CODE", kind.parent());
        columns.put("NAME_KK", kind.name().kk());
        columns.put("NAME_RU", kind.name().ru());
        columns.put("NAME_EN", kind.name().en());
        columns.values().removeIf(value -> value == null);
        return columns;
    }

    @Override
    public Set<String> used() {
        return sql.list(USED, row -> row.text("CODE")).stream().collect(Collectors.toSet());
    }
}
