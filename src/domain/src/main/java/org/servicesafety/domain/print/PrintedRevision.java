package org.servicesafety.domain.print;

/**
 * One revision of a record as it is printed.
 *
 * @param number from 1
 * @param content all that is signed for, as one text in a fixed order; what is filled in after signing, as marks of completion, is no part
 *     of it
 */
public record PrintedRevision(int number, String content) {}
