package org.servicesafety.jira.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import net.java.ao.Query;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.paging.Page;
import org.servicesafety.domain.paging.Paging;
import org.servicesafety.domain.unit.Placement;
import org.servicesafety.domain.unit.Unit;
import org.servicesafety.domain.unit.UnitContent;
import org.servicesafety.domain.unit.UnitId;
import org.servicesafety.domain.unit.UnitPath;
import org.servicesafety.domain.unit.UnitQuery;
import org.servicesafety.domain.unit.Units;
import org.servicesafety.jira.figures.Filter;
import org.servicesafety.jira.figures.Once;

/** Units in the table UNIT. */
public final class AoUnits implements Units {

    /** Name under which a transaction remembers the bodies. */
    private static final String BODIES = "bodies";

    private static final String WRITERS = Upgrade001LockOfUnits.LOCK;
    private static final String BY_CODE = "CODE, ID";

    private final ActiveObjects ao;
    private final Once once;
    private final AoSettings settings;

    public AoUnits(ActiveObjects ao, Once once, AoSettings settings) {
        this.ao = ao;
        this.once = once;
        this.settings = settings;
    }

    @Override
    public Optional<Unit> find(UnitId id) {
        return first(Filter.all().and("ID = ?", id.value()));
    }

    @Override
    public Optional<Unit> byCode(String code) {
        return first(Filter.all().and("CODE = ?", code));
    }

    @Override
    public Page<Unit> find(UnitQuery query, Paging paging) {
        Filter filter = UnitRows.filter(query);
        long total = ao.count(UnitRow.class, Asked.by(filter));
        Query page = Asked.by(filter).order(BY_CODE).limit(paging.limit()).offset(paging.start());
        return Page.of(paging, total, units(page));
    }

    @Override
    public List<Unit> bodies() {
        return once.value(
                BODIES, () -> units(Query.select().where("UNIT_KIND = 'BODY'").order(BY_CODE)));
    }

    @Override
    public List<Unit> of(UnitId body) {
        return units(Query.select().where("BODY_ID = ?", Values.key(body)).order(BY_CODE));
    }

    @Override
    public List<Unit> all() {
        return UnitRows.parentsFirst(units(Query.select().order(BY_CODE)));
    }

    @Override
    public void lock() {
        settings.lock(WRITERS);
    }

    @Override
    public Unit add(UnitContent content, @Nullable Placement parent) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("CODE", content.code());
        columns.put("UNIT_KIND", content.type().kind().name());
        columns.put("VALID_FROM", content.existence().from().toString());
        UnitRow row = ao.create(UnitRow.class, columns);
        Placement place = Placement.of(new UnitId(row.getID()), content.type().kind(), parent);
        UnitRows.write(row, content);
        UnitRows.put(row, place);
        return saved(row, content, place);
    }

    @Override
    public Unit change(UnitId id, UnitContent content) {
        UnitRow row = Objects.requireNonNull(ao.get(UnitRow.class, Values.key(id)));
        UnitRows.write(row, content);
        return saved(row, content, UnitRows.placeOf(row));
    }

    private Unit saved(UnitRow row, UnitContent content, Placement place) {
        row.setVersion(row.getVersion() + 1);
        row.save();
        once.forget(BODIES);
        return new Unit(new UnitId(row.getID()), row.getVersion(), place, content);
    }

    @Override
    public void move(Placement from, Placement to) {
        for (UnitRow row : ao.find(
                UnitRow.class, Query.select().where("PATH LIKE ?", from.path().text() + "%"))) {
            Placement place = UnitRows.placeOf(row);
            UnitPath path = place.path().moved(from.path(), to.path());
            UnitRows.put(row, new Placement(path, place.body().equals(from.body()) ? to.body() : place.body()));
            row.save();
        }
        once.forget(BODIES);
    }

    private Optional<Unit> first(Filter filter) {
        return units(Asked.by(filter)).stream().findFirst();
    }

    private List<Unit> units(Query query) {
        return Arrays.stream(ao.find(UnitRow.class, query)).map(UnitRows::unit).toList();
    }
}
