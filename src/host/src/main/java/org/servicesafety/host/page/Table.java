package org.servicesafety.host.page;

import java.util.ArrayList;
import java.util.List;

/** A table of a page: heads and rows of cells. */
public final class Table {

    private final String caption;
    private final List<String> heads;
    private final List<List<Cell>> rows = new ArrayList<>();
    private final String empty;

    Table(String caption, String empty, List<String> heads) {
        this.caption = caption;
        this.empty = empty;
        this.heads = heads;
    }

    Table row(Cell... cells) {
        return row(List.of(cells));
    }

    Table row(List<Cell> cells) {
        rows.add(cells);
        return this;
    }

    public String kind() {
        return "table";
    }

    public String caption() {
        return caption;
    }

    public String empty() {
        return empty;
    }

    public List<String> heads() {
        return heads;
    }

    public List<List<Cell>> rows() {
        return rows;
    }
}
