package org.servicesafety.domain.table;

import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.fault.Fault;

/**
 * Something to say about a row of a file.
 *
 * @param row the file's own number of the row, its first being 1
 * @param column head of the column as the file has it; null for the row as a whole
 * @param fault what it is
 */
public record RowFault(int row, @Nullable String column, Fault fault) {}
