package org.servicesafety.jira.print;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.servicesafety.domain.print.CheckCode;

/** Acts to print: the one of screen 11b. */
final class ActForms {

    static final List<ActForm.Violation> VIOLATIONS = List.of(
            new ActForm.Violation(
                    "Розетки в процедурной без заземления",
                    "Электробезопасность",
                    "MU03-118",
                    "Заменить розетки, измерить сопротивление заземления, протокол приложить",
                    "начальник медицинской службы",
                    LocalDate.of(2026, 12, 11)),
            new ActForm.Violation(
                    "Путь эвакуации из аптеки загромождён имуществом.",
                    "Пожарная безопасность",
                    "",
                    "Освободить путь эвакуации",
                    "начальник аптеки",
                    LocalDate.of(2026, 11, 13)),
            new ActForm.Violation(
                    "В журнале инструктажа нет подписей двух военнослужащих за октябрь",
                    "Инструктажи и документы",
                    "",
                    "Провести инструктаж повторно под подпись",
                    "",
                    LocalDate.of(2026, 11, 27)));

    private ActForms() {}

    static ActForm of(int violations) {
        return with(new ActForm.Findings(
                violations == 0,
                IntStream.range(0, violations)
                        .mapToObj(place -> VIOLATIONS.get(place % VIOLATIONS.size()))
                        .toList(),
                "",
                LocalDate.of(2026, 12, 18)));
    }

    static ActForm with(ActForm.Findings findings) {
        return new ActForm(
                16,
                "Командир воинской части 10411",
                "медицинская служба",
                "пункта 6 Плана обеспечения безопасности воинской службы на 2026 год, приказа командира воинской части 10411 от 03.11.2026 № 398",
                new ActForm.Person("заместитель командира воинской части 10411", "майор", "А."),
                List.of(
                        new ActForm.Person("начальник инженерной службы", "капитан", "Д."),
                        new ActForm.Person("инженер автобронетанковой службы", "старший лейтенант", "В.")),
                LocalDate.of(2026, 11, 9),
                LocalDate.of(2026, 11, 10),
                findings,
                LocalDate.of(2031, 11, 10),
                new Origin(
                        "MU03", "MU03-ACT-16-2026", 1, null, new CheckCode("Q9TD", "H3"), LocalDate.of(2026, 11, 23)));
    }
}
