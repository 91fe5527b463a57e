package org.servicesafety.host.screen;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenImpl;
import com.atlassian.jira.issue.fields.screen.FieldScreenLayoutItem;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenTab;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.servicesafety.host.database.Sql;

/** Screens with their tabs and fields; storing one stores it whole. */
public final class Screens implements FieldScreenManager {
    private static final String SELECT = "select s.id, s.name, s.description from jira.screen s ";

    private final Sql sql;

    public Screens(Sql sql) {
        this.sql = sql;
    }

    private record Place(long tabId, String tabName, @Nullable String fieldId) {}

    private FieldScreen read(ResultSet row) throws SQLException {
        FieldScreen screen = new FieldScreenImpl(this);
        screen.setId(row.getLong(1));
        screen.setName(row.getString(2));
        screen.setDescription(row.getString(3));
        return screen;
    }

    private FieldScreen fill(FieldScreen screen) {
        long tabId = -1;
        FieldScreenTab tab = null;
        for (Place place : places(screen.getId())) {
            if (tab == null || place.tabId != tabId) {
                tab = screen.addTab(place.tabName);
                tabId = place.tabId;
            }
            if (place.fieldId != null) {
                tab.addFieldScreenLayoutItem(place.fieldId);
            }
        }
        return screen;
    }

    private List<Place> places(Long screenId) {
        return sql.list(
                row -> new Place(row.getLong(1), row.getString(2), row.getString(3)),
                "select t.id, t.name, i.field_id from jira.screen_tab t"
                        + " left join jira.screen_item i on i.tab_id = t.id"
                        + " where t.screen_id = ? order by t.place, i.place",
                screenId);
    }

    @Override
    public Collection<FieldScreen> getFieldScreens() {
        return sql.list(this::read, SELECT + "order by s.id").stream()
                .map(this::fill)
                .toList();
    }

    @Override
    public @Nullable FieldScreen getFieldScreen(@Nullable Long id) {
        return sql.one(this::read, SELECT + "where s.id = ?", id)
                .map(this::fill)
                .orElse(null);
    }

    @Override
    public void createFieldScreen(FieldScreen screen) {
        screen.setId(sql.insert(
                "insert into jira.screen (name, description) values (?, ?) returning id",
                screen.getName(),
                Objects.requireNonNullElse(screen.getDescription(), "")));
        storeTabs(screen);
    }

    @Override
    public void updateFieldScreen(FieldScreen screen) {
        sql.change(
                "update jira.screen set name = ?, description = ? where id = ?",
                screen.getName(),
                Objects.requireNonNullElse(screen.getDescription(), ""),
                screen.getId());
        sql.change("delete from jira.screen_tab where screen_id = ?", screen.getId());
        storeTabs(screen);
    }

    private void storeTabs(FieldScreen screen) {
        int place = 0;
        for (FieldScreenTab tab : screen.getTabs()) {
            long tabId = sql.insert(
                    "insert into jira.screen_tab (screen_id, name, place) values (?, ?, ?) returning id",
                    screen.getId(),
                    tab.getName(),
                    place);
            storeFields(tabId, tab);
            place++;
        }
    }

    private void storeFields(long tabId, FieldScreenTab tab) {
        int place = 0;
        for (FieldScreenLayoutItem item : tab.getFieldScreenLayoutItems()) {
            sql.change("insert into jira.screen_item values (?, ?, ?)", tabId, item.getFieldId(), place);
            place++;
        }
    }

    @Override
    public void removeFieldScreen(Long id) {
        sql.change("delete from jira.screen where id = ?", id);
    }
}
