package org.servicesafety.host.dashboard;

import com.atlassian.jira.user.ApplicationUser;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.servicesafety.host.database.Database;
import org.servicesafety.host.database.Sql;

/** The dashboards. Everybody signed in sees all of them; who changes them checks for himself that he may. */
public final class Dashboards {

    private static final String ITEMS =
            "select i.dashboard_id, i.id, i.module_key, i.column_no, i.place, s.name, s.value from jira.dashboard_item i"
                    + " left join jira.dashboard_item_setting s on s.item_id = i.id order by i.column_no, i.place, i.id";

    private final Database database;
    private final Sql sql;

    public Dashboards(Database database, Sql sql) {
        this.database = database;
        this.sql = sql;
    }

    private record Line(
            long dashboard,
            long id,
            String module,
            int column,
            int place,
            Optional<Map.Entry<String, String>> setting) {

        static Line read(ResultSet row) throws SQLException {
            String name = row.getString(6);
            return new Line(
                    row.getLong(1),
                    row.getLong(2),
                    row.getString(3),
                    row.getInt(4),
                    row.getInt(5),
                    name == null ? Optional.empty() : Optional.of(Map.entry(name, row.getString(7))));
        }

        DashboardItem item(Map<String, String> settings) {
            return new DashboardItem(id, module, column, place, settings);
        }
    }

    /** All dashboards with their items: the person's own first, then the oldest, which everybody finds. */
    public List<Dashboard> visibleTo(ApplicationUser person) {
        Map<Long, List<DashboardItem>> items = items();
        return sql.list(
                row -> new Dashboard(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        items.getOrDefault(row.getLong(1), List.of())),
                "select id, name, owner from jira.dashboard order by coalesce(owner = ?, false) desc, id",
                person.getKey());
    }

    private Map<Long, List<DashboardItem>> items() {
        Map<Long, Map<String, String>> settings = new HashMap<>();
        Map<Long, Line> lines = new java.util.LinkedHashMap<>();
        for (Line line : sql.list(Line::read, ITEMS)) {
            lines.putIfAbsent(line.id, line);
            Map<String, String> ofItem = settings.computeIfAbsent(line.id, id -> new HashMap<>());
            line.setting.ifPresent(setting -> ofItem.put(setting.getKey(), setting.getValue()));
        }
        Map<Long, List<DashboardItem>> items = new HashMap<>();
        lines.values().forEach(line -> items.computeIfAbsent(line.dashboard, id -> new ArrayList<>())
                .add(line.item(settings.getOrDefault(line.id, Map.of()))));
        return items;
    }

    /** The id of a new and empty dashboard. */
    public long create(String name, ApplicationUser owner) {
        return database.inTransaction(connection -> sql.insert(
                "insert into jira.dashboard (name, description, owner, columns) values (?, '', ?, 2) returning id",
                name,
                owner.getKey()));
    }

    public void delete(long dashboard) {
        sql.change("delete from jira.dashboard where id = ?", dashboard);
    }

    /** The id of a new item at the bottom of the column. */
    public long addItem(long dashboard, String moduleKey, int column) {
        return database.inTransaction(connection -> sql.insert(
                "insert into jira.dashboard_item (dashboard_id, module_key, column_no, place) values (?, ?, ?,"
                        + " (select coalesce(max(place) + 1, 0) from jira.dashboard_item where dashboard_id = ? and column_no = ?))"
                        + " returning id",
                dashboard,
                moduleKey,
                column,
                dashboard,
                column));
    }

    public void removeItem(long item) {
        sql.change("delete from jira.dashboard_item where id = ?", item);
    }

    /** Puts the item at the bottom of the column. */
    public void moveToColumn(long item, int column) {
        sql.change(
                "update jira.dashboard_item i set column_no = ?, place = (select coalesce(max(place) + 1, 0)"
                        + " from jira.dashboard_item o where o.dashboard_id = i.dashboard_id and o.column_no = ?) where id = ?",
                column,
                column,
                item);
    }

    /** Lets two items of a column change places. */
    public void swap(DashboardItem item, DashboardItem neighbour) {
        database.inTransaction(connection -> {
            sql.change("update jira.dashboard_item set place = ? where id = ?", neighbour.row(), item.id());
            return sql.change("update jira.dashboard_item set place = ? where id = ?", item.row(), neighbour.id());
        });
    }

    /** Replaces all that the item had saved. */
    public void savePreferences(long item, Map<String, String> preferences) {
        database.inTransaction(connection -> {
            sql.change("delete from jira.dashboard_item_setting where item_id = ?", item);
            preferences.forEach((name, value) ->
                    sql.change("insert into jira.dashboard_item_setting values (?, ?, ?)", item, name, value));
            return item;
        });
    }
}
