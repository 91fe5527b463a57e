package org.servicesafety.jira.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A chart with its figures.
 *
 * @param kind how it is drawn
 * @param description for those who cannot see it
 * @param across title of the horizontal axis; empty for none
 * @param up title of the vertical axis; empty for none
 * @param categories names below the columns; empty for points
 * @param series later ones are drawn over earlier ones
 */
public record Chart(
        Kind kind, String description, String across, String up, List<String> categories, List<Series> series) {

    public Chart {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
    }

    public enum Kind {
        /** A column for each category. */
        COLUMNS,
        /** Points and lines over two scales. */
        POINTS
    }

    public enum Style {
        SOLID,
        HATCHED,
        DOTS,
        DIAMONDS,
        LINE,
        DASHES
    }

    /**
     * A series.
     *
     * @param x one for each y; null for columns
     */
    public record Series(String name, Style style, @Nullable List<Double> x, List<Double> y) {
        public Series {
            y = List.copyOf(y);
        }
    }
}
