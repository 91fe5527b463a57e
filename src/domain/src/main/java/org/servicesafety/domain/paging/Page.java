package org.servicesafety.domain.paging;

import java.util.List;
import java.util.function.Function;

/**
 * Part of a list.
 *
 * @param start how many rows were passed over, from 0
 * @param limit how many rows were asked for, from 1
 * @param total how many rows there are in all
 * @param items the rows, at most {@code limit}
 */
public record Page<T>(int start, int limit, long total, List<T> items) {

    public Page {
        items = List.copyOf(items);
    }

    public static <T> Page<T> of(Paging paging, long total, List<T> items) {
        return new Page<>(paging.start(), paging.limit(), total, items);
    }

    public <R> Page<R> map(Function<? super T, ? extends R> change) {
        return new Page<>(start, limit, total, items.stream().<R>map(change).toList());
    }
}
