package org.servicesafety.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.servicesafety.domain.term.TermKind;

/** Wordings of the example plan, and of the clauses in Russian, Kazakh and English. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Tag("clause-6")
class KindReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # clause 11.1, exercises of the body
            WINTER_EXERCISE | | Комплексное тактико-строевое занятие перед зимним периодом обучения | до 28 ноября 2025 г. | ведомость
            SUMMER_EXERCISE | | Комплексное тактико-строевое занятие перед летним периодом обучения | до 29 мая 2026 г. | ведомость
            WINTER_EXERCISE | Контроль | Комплексное занятие | перед началом зимнего периода обучения |
            WINTER_EXERCISE | | Қысқы оқу кезеңі алдындағы кешенді сабақ | 30.11.2026 |
            SUMMER_EXERCISE | | Complex exercise before the summer training period | 29.05.2026 |
            # clause 11.1, exercises in units and services
            UNIT_EXERCISE | | Инструктаж личного состава по требованиям безопасности перед выходом на полигон | перед каждым выходом | журнал
            UNIT_EXERCISE | | Занятие с нарядом перед заступлением на службу | постоянно |
            UNIT_EXERCISE | | Нұсқаулық беру | әр шығар алдында |
            UNIT_EXERCISE | | Briefing before each range trip | on occasion |
            # clause 11.2
            CAMPAIGN | | Месячник безопасности воинской службы | 1–30 апреля 2026 г. | приказ
            CAMPAIGN | | Декада безопасности дорожного движения | с 10 по 19 июня 2026 г. | отчёт
            CAMPAIGN | | Әскери қызмет қауіпсіздігінің айлығы | сәуір |
            CAMPAIGN | | Campaign of ten days for road safety | June |
            OTHER | | Заготовка угля | III декада марта |
            # clauses 12 and 13
            CONTROL | | Контроль состояния работы по обеспечению безопасности воинской службы в отделах и службах | ежеквартально | Акт
            CONTROL | | Проверка складов РАВ на соответствие требованиям пожарной безопасности | ежемесячно | Акт
            CONTROL | | Қоймаларды тексеру | тоқсан сайын | акт
            CONTROL | | Inspection of the stores | quarterly | act
            OTHER | | Проверка технического состояния машин перед выходом из парка | постоянно | Журнал
            # clause 20
            ANALYSIS | | Анализ состояния безопасности воинской службы | до 10 числа каждого месяца | Анализ
            ANALYSIS | | Әскери қызмет қауіпсіздігінің жай-күйін айлық талдау | ай сайын |
            ANALYSIS | | Analysis of the state of security | monthly |
            OTHER | | Анализ воды | ежемесячно | справка
            # clause 10
            TRAINING | | Обучение расчётов правилам обращения с оружием и боеприпасами | I квартал 2026 г. | Занятие
            TRAINING | | Противолавинная и противоморозная подготовка | декабрь – февраль | Занятие
            TRAINING | | Қару ұстау ережелеріне үйрету | май | сабақ
            OTHER | | Изучение поручений | май | справка
            # clauses 5 and 6
            MANAGEMENT | | Уточнение плана при поступлении новых образцов вооружения | при необходимости | план
            MANAGEMENT | | Жоспарды нақтылау | қажет болғанда |
            OTHER | | Медицинский осмотр водителей | ежедневно | запись
            # the heading of the section, where the words say nothing plainly
            MANAGEMENT | 1. Басқару | Бұйрық шығару | қаңтар |
            CONTROL | III. Контроль | Обход складов | ежемесячно |
            CONTROL | Проверки | Обучение проверяющих | ежемесячно |
            TRAINING | II. Обучение военнослужащих | Беседа | май |
            ANALYSIS | IV. Анализ состояния работы | Доклад командиру | ежемесячно |
            OTHER | Прочие мероприятия | Обход складов | ежемесячно |
            """)
    void the_kind_follows_from_words_and_section(
            ItemKind kind, String section, String activity, String term, String form) {
        ItemContent item = new ItemContent(
                1,
                activity,
                ItemKind.OTHER,
                Official.NOBODY,
                Official.NOBODY,
                new ItemTerm(term, "постоянно".equals(term) ? TermKind.CONSTANT : TermKind.RECURRING, null, List.of()),
                form);

        assertThat(KindReader.kind(section, item)).isEqualTo(kind);
    }
}
