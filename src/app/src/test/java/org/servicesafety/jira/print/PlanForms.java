package org.servicesafety.jira.print;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.servicesafety.domain.print.CheckCode;

/** Plans to print: some rows of the example plan of 2026, the same in each language. */
final class PlanForms {

    private static final List<PlanForm.Item> ROWS = List.of(
            row(
                    "Комплексное тактико-строевое занятие по выполнению требований безопасности воинской службы перед летним периодом обучения",
                    "Заместитель командира части",
                    "Командир части",
                    "до 29 мая 2026 г.",
                    "Занятие, ведомость",
                    "рег. № 611 от 28.05.2026"),
            row(
                    "Инструктаж личного состава по требованиям безопасности перед выходом на полигон",
                    "Командиры подразделений",
                    "Начальник отдела боевой подготовки",
                    "перед каждым выходом",
                    "Журнал инструктажа",
                    "отметок 17; последняя: рег. № 1204 от 19.11.2026"),
            row(
                    "Месячник безопасности воинской службы",
                    "Заместитель командира части",
                    "Командир части",
                    "1–30 апреля 2026 г.",
                    "Приказ, отчёт",
                    "исх. № 98, рег. № 502 от 05.05.2026"),
            row(
                    "Декадник безопасности дорожного движения",
                    "Начальник автобронетанковой службы",
                    "Заместитель командира части",
                    "с 10 по 19 июня 2026 г.",
                    "Отчёт",
                    "исх. № 143, рег. № 688 от 23.06.2026"),
            row(
                    "Контроль состояния работы по обеспечению безопасности воинской службы в отделах и службах (не менее 25 % в квартал)",
                    "Комиссия",
                    "Командир части",
                    "ежеквартально, до 20 числа последнего месяца",
                    "Акт",
                    "I: рег. № 274 от 20.03.2026\nII: рег. № 655 от 16.06.2026"),
            row(
                    "Проверка складов РАВ на соответствие требованиям пожарной безопасности",
                    "Начальник службы РАВ",
                    "Начальник штаба",
                    "ежемесячно, до 25 числа",
                    "Акт",
                    ""),
            row(
                    "Занятие с сапёрами по безопасности взрывных работ",
                    "Начальник инженерно-сапёрной службы",
                    "Заместитель командира части",
                    "раз в полугодие",
                    "Занятие",
                    ""));

    private PlanForms() {}

    static PlanForm of(int rows) {
        return of(
                rows,
                new PlanForm.Origin(
                        "MU03",
                        "MU03-PLAN-2026",
                        2,
                        null,
                        new CheckCode("7K4M", "2F"),
                        LocalDate.of(2026, 11, 23),
                        true));
    }

    static PlanForm of(int rows, PlanForm.Origin origin) {
        return new PlanForm(
                2026,
                new PlanForm.Approval("Командир воинской части 10411", "полковник Г.", LocalDate.of(2026, 6, 15)),
                new PlanForm.Purpose(
                        "исключение гибели и травмирования военнослужащих.",
                        "обучение личного состава требованиям безопасности; контроль; анализ.",
                        "соблюдение мер безопасности при стрельбах, вождении, работах с боеприпасами."),
                items(rows),
                "майор А.",
                origin);
    }

    private static List<PlanForm.Item> items(int rows) {
        List<PlanForm.Item> items = new ArrayList<>();
        for (int number = 1; number <= rows; number++) {
            PlanForm.Item row = ROWS.get((number - 1) % ROWS.size());
            items.add(new PlanForm.Item(
                    String.valueOf(number),
                    row.activity(),
                    row.responsible(),
                    row.monitor(),
                    row.term(),
                    row.form(),
                    row.mark()));
        }
        return items;
    }

    private static PlanForm.Item row(
            String activity, String responsible, String monitor, String term, String form, String mark) {
        return new PlanForm.Item("", activity, responsible, monitor, term, form, mark);
    }
}
