package org.servicesafety.domain.inspection;

/**
 * Number of an act among those of its body and year, written {@code 17/2026}.
 *
 * @param number from 1, without gaps or doubles
 * @param year in which the control ended
 */
public record ActNumber(int number, int year) {

    @Override
    public String toString() {
        return number + "/" + year;
    }
}
