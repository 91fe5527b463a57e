package org.servicesafety.jira.rest;

import java.util.List;
import java.util.function.Function;
import org.servicesafety.domain.paging.Page;

/**
 * Part of a list.
 *
 * @param start how many rows were passed over, from 0
 * @param limit how many rows were asked for, 1 to 1000
 * @param total how many rows there are in all
 * @param items the rows
 */
public record PageJson<T>(int start, int limit, long total, List<T> items) {

    static <S, T> PageJson<T> of(Page<S> page, Function<S, T> json) {
        return new PageJson<>(
                page.start(),
                page.limit(),
                page.total(),
                page.items().stream().map(json).toList());
    }
}
