package org.servicesafety.jira.document;

import java.util.ArrayList;
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

    /** Of points: as high as they need, for limits rise without end where the strength is small. */
    public double highestShown() {
        return Math.ceil(Math.max(
                1,
                1.5
                        * series.stream()
                                .filter(one -> one.style == Style.DOTS || one.style == Style.DIAMONDS)
                                .flatMap(one -> one.y.stream())
                                .mapToDouble(Double::doubleValue)
                                .max()
                                .orElse(1)));
    }

    /** The same with series of equal length, the last point of each repeated: some programs take what is missing for a point at 0. */
    Chart evened() {
        int longest = series.stream().mapToInt(one -> one.y.size()).max().orElse(0);
        return new Chart(
                kind,
                description,
                across,
                up,
                categories,
                series.stream().map(one -> one.padded(longest)).toList());
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

        private Series padded(int length) {
            return x == null || y.isEmpty() ? this : new Series(name, style, padded(x, length), padded(y, length));
        }

        private static List<Double> padded(List<Double> values, int length) {
            List<Double> padded = new ArrayList<>(values);
            while (padded.size() < length) {
                padded.add(values.get(values.size() - 1));
            }
            return padded;
        }
    }
}
