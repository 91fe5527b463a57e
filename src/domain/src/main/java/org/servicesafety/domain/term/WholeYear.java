package org.servicesafety.domain.term;

/** "В течение года", "2026 жыл бойы" beside another wording: it adds nothing, since all of the plan is of its year. */
final class WholeYear {

    private WholeYear() {}

    static boolean accept(Cursor cursor, PlanYear planned) {
        boolean here =
                cursor.peek(0).is(Sense.YEAR, planned.year()) || cursor.peek(0).is(Frequency.YEAR);
        if (here) {
            cursor.take();
        }
        return here;
    }
}
