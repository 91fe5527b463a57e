package org.servicesafety.jira.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.servicesafety.domain.inspection.Act;
import org.servicesafety.domain.inspection.ActContent;
import org.servicesafety.domain.inspection.ActId;
import org.servicesafety.domain.inspection.ActQuery;
import org.servicesafety.domain.inspection.ActState;
import org.servicesafety.domain.inspection.Acts;
import org.servicesafety.domain.paging.Page;
import org.servicesafety.domain.paging.Paging;
import org.servicesafety.domain.unit.UnitId;
import org.servicesafety.jira.figures.Filter;
import org.servicesafety.jira.figures.Sql;

/** Acts in the tables ACT and ACT_PERSON; only lists and numbers are asked for by SQL. */
public final class AoActs implements Acts {

    private static final String FROM = "FROM {ACT} a JOIN {UNIT} u ON u.\"ID\" = a.\"UNIT_ID\" {WHERE} ";

    private static final String PAGE =
            "SELECT a.\"ID\" " + FROM + "ORDER BY a.\"ENDED_ON\" DESC NULLS FIRST, a.\"ID\" DESC LIMIT ? OFFSET ?";

    private static final String KEPT =
            """
            SELECT a."ID" FROM {ACT} a WHERE a."BODY_ID" = ? AND a."ACT_STATE" NOT IN ('DRAFT', 'DISPOSED')
            ORDER BY a."SIGNED_ON", a."ID"
            """;

    /** The least number that follows 0 or another act's, and that no act has. */
    private static final String FREE_NUMBER =
            """
            SELECT MIN(c."N") AS "N" FROM (
                SELECT 1 AS "N" UNION ALL
                SELECT a."ACT_NUMBER" + 1 FROM {ACT} a WHERE a."BODY_ID" = ? AND a."ACT_YEAR" = ?) c
            WHERE NOT EXISTS (
                SELECT 1 FROM {ACT} b WHERE b."BODY_ID" = ? AND b."ACT_YEAR" = ? AND b."ACT_NUMBER" = c."N")
            """;

    private final ActiveObjects ao;
    private final Sql sql;
    private final ActPersons persons;

    public AoActs(ActiveObjects ao, Sql sql) {
        this.ao = ao;
        this.sql = sql;
        this.persons = new ActPersons(ao);
    }

    @Override
    public Optional<Act> find(ActId id) {
        return acts(List.of(id.value())).stream().findFirst();
    }

    @Override
    public Optional<Act> findToChange(ActId id) {
        ActRow[] found = ao.find(ActRow.class, "ID = ?", id.value());
        if (found.length == 0) {
            return Optional.empty();
        }
        Lock.take(found[0]);
        return find(id);
    }

    @Override
    public Page<Act> find(ActQuery query, Paging paging) {
        Filter filter = ActRows.filter(query);
        long total = sql.count("SELECT COUNT(*) AS \"N\" " + FROM, filter);
        List<Long> page = sql.list(PAGE, filter, row -> row.id("ID"), paging.limit(), paging.start());
        return Page.of(paging, total, acts(page));
    }

    /** The acts with these ids, in their order: those that are there. */
    private List<Act> acts(List<Long> ids) {
        Map<ActId, List<ActPersons.Person>> seated = persons.of(ids);
        Query query = Asked.by(Filter.all().among("ID", ids));
        return Arrays.stream(ao.find(ActRow.class, query))
                .sorted(Comparator.comparingInt(row -> ids.indexOf((long) row.getID())))
                .map(row -> ActRows.act(row, seated.getOrDefault(new ActId(row.getID()), List.of())))
                .toList();
    }

    @Override
    public List<ActId> kept(UnitId body) {
        return sql.list(KEPT, row -> new ActId(row.id("ID")), body.value());
    }

    @Override
    public Act add(ActContent content) {
        ActRow row = ao.create(
                ActRow.class,
                new DBParam("ACT_STATE", ActState.DRAFT.name()),
                new DBParam("NUMBER_KEY", "draft/" + UUID.randomUUID()));
        return saved(row, Act.draft(new ActId(row.getID()), content));
    }

    @Override
    public Act change(Act act) {
        return saved(Objects.requireNonNull(ao.get(ActRow.class, key(act.id()))), act);
    }

    private Act saved(ActRow row, Act act) {
        ActRows.write(row, act);
        row.setVersion(act.version() + 1);
        row.save();
        persons.replace(act);
        return act.nextVersion();
    }

    @Override
    public void remove(ActId id) {
        persons.remove(id);
        ao.deleteWithSQL(ActRow.class, "ID = ?", key(id));
    }

    @Override
    public int freeNumber(UnitId body, int year) {
        Lock.take(Objects.requireNonNull(ao.get(UnitRow.class, Values.key(body))));
        return sql.first(FREE_NUMBER, row -> row.number("N"), body.value(), year, body.value(), year)
                .orElseThrow();
    }

    private static int key(ActId id) {
        return Math.toIntExact(id.value());
    }
}
