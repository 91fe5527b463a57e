package org.servicesafety.jira.print;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.ResultMetadataType;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.servicesafety.domain.print.FormKind;
import org.servicesafety.jira.document.Filled;
import org.servicesafety.jira.document.Template;
import org.servicesafety.jira.language.Language;
import org.servicesafety.jira.language.Texts;
import org.servicesafety.jira.office.PlanColumn;
import org.servicesafety.jira.office.PlanDocument;
import org.servicesafety.jira.office.PlanReader;
import org.w3c.dom.Element;

/** Appendix 1. */
@Tag("clause-6")
class PlanFormTest {

    private static final String MAIN = "word/document.xml";
    private static final String FOOT = "word/footer1.xml";

    private final Texts texts = Texts.load();
    private final PrintedForms forms = new PrintedForms(texts, new NoOwnTemplates());

    @Test
    void says_what_appendix_1_says() {
        Filled form = print(PlanForms.of(14), Language.RU);

        assertThat(form.paragraphs(MAIN))
                .containsSubsequence(
                        "Приложение 1\nк Правилам обеспечения безопасности\nвоинской службы в Вооружённых Силах\nРеспублики Казахстан",
                        "Форма",
                        "УТВЕРЖДАЮ",
                        "Командир воинской части 10411",
                        "полковник Г.",
                        "(воинское звание, фамилия, инициалы)",
                        "«15» июня 2026 г.",
                        "План обеспечения безопасности воинской службы на 2026 год",
                        "Цели плана обеспечения безопасности воинской службы: исключение гибели и травмирования военнослужащих.",
                        "Заместитель (помощник) командира (начальника) органа военного управления",
                        "майор А.");
        // two of head, 14 items, the signature
        assertThat(form.rows()).hasSize(2 + 14 + 1);
        assertThat(form.rows().get(1)).containsExactly("1", "2", "3", "4", "5", "6", "7");
        assertThat(form.rows().get(4))
                .containsExactly(
                        "3",
                        "Инструктаж личного состава по требованиям безопасности перед выходом на полигон",
                        "Командиры подразделений",
                        "Начальник отдела боевой подготовки",
                        "перед каждым выходом",
                        "Журнал инструктажа",
                        "отметок 17; последняя: рег. № 1204 от 19.11.2026");
    }

    @Test
    void can_be_imported_as_it_was_printed() {
        PlanDocument read = PlanReader.read("form.docx", forms.plan(PlanForms.of(14), Language.RU));

        assertThat(read.year()).isEqualTo(2026);
        assertThat(read.goals()).isEqualTo("исключение гибели и травмирования военнослужащих.");
        assertThat(read.rows()).hasSize(14);
        assertThat(read.rows().get(13).cell(PlanColumn.ACTIVITY))
                .isEqualTo("Уточнение плана при поступлении новых образцов вооружения");
        assertThat(read.rows().get(13).cell(PlanColumn.TERM)).isEqualTo("при необходимости");
    }

    @Test
    void a_plan_without_items_has_its_head_and_signature() {
        assertThat(print(PlanForms.of(0), Language.RU).rows()).hasSize(2 + 1);
        assertThat(PlanPage.html(PlanForms.of(0), texts.in(Language.RU), List.of()))
                .contains("УТВЕРЖДАЮ", "майор А.")
                .doesNotContain("<td class=\"number\">");
    }

    @Test
    void repeats_both_rows_of_the_head_and_breaks_no_row() {
        List<Element> rows = print(PlanForms.of(14), Language.KK).rowElements();

        assertThat(rows.stream().filter(row -> !Filled.all(row, "tblHeader").isEmpty()))
                .containsExactly(rows.get(0), rows.get(1));
        assertThat(rows)
                .allSatisfy(row -> assertThat(Filled.all(row, "cantSplit")).isNotEmpty());
    }

    @Test
    void the_foot_of_each_sheet_names_record_revision_and_code() throws Exception {
        Filled form = print(PlanForms.of(14), Language.RU);

        assertThat(form.paragraphs(FOOT))
                .contains("MU03, План на 2026 год, редакция 2     Проверочный код: 7K4M-2F", "Лист 1 из 1");
        assertThat(fields(form)).containsExactly("PAGE", "NUMPAGES");
        Result read = read(form.bytes("word/media/qr.png"));
        assertThat(read.getText()).isEqualTo("SS1 MU03-PLAN-2026 R2 7K4M-2F"); // screens, 11
        assertThat(read.getResultMetadata()).containsEntry(ResultMetadataType.ERROR_CORRECTION_LEVEL, "M");
        Element extent = (Element)
                form.document(FOOT).getElementsByTagNameNS("*", "extent").item(0);
        assertThat(extent.getAttribute("cx")).isEqualTo("612000"); // 17 mm of 36,000 each
    }

    @Test
    void a_blank_form_has_lines_to_write_on_and_no_code() {
        Filled form = print(PlanForm.blank(), Language.RU);

        assertThat(form.paragraphs(MAIN))
                .contains("План обеспечения безопасности воинской службы на 20__ год", "«___» ____________ 20__ г.")
                .anySatisfy(text -> assertThat(text).matches("(?s)Цели плана.*: _{50,}\n_{100,}\n_{100,}"));
        assertThat(form.rows()).hasSize(2 + 10 + 1);
        assertThat(form.paragraphs(FOOT)).anySatisfy(text -> assertThat(text).endsWith("Проверочный код: ________"));
        assertThat(form.document(FOOT).getElementsByTagNameNS("*", "drawing").getLength())
                .isZero();
    }

    @Test
    void a_superseded_revision_says_so() {
        Origin now = Objects.requireNonNull(PlanForms.of(2).origin());
        PlanForm old = PlanForms.of(2, new Origin(now.body(), now.key(), 2, 3, now.code(), now.printedOn()));

        assertThat(print(old, Language.RU).paragraphs(MAIN)).first().isEqualTo("Заменена редакцией 3");
        assertThat(PlanPage.html(old, texts.in(Language.RU), List.of()))
                .contains("<p class=\"superseded\">Заменена редакцией 3</p>");
        assertThat(print(PlanForms.of(2), Language.RU).paragraphs(MAIN))
                .first()
                .asString()
                .startsWith("Приложение 1");
    }

    @ParameterizedTest
    @EnumSource
    void the_built_in_template_passes_its_own_check_in_each_language(Language language) {
        byte[] template = forms.template(FormKind.PLAN, language);

        assertThat(Template.read(template, PlanFormContent.SCHEMA)).isNotNull();
        assertThat(new Filled(template).paragraphs(MAIN)).noneMatch(text -> text.contains("service-safety"));
        assertThat(new Filled(forms.sample(FormKind.PLAN, language)).rows()).hasSize(2 + 24 + 1);
    }

    @Test
    void two_thousand_rows_take_less_than_two_seconds() {
        PlanForm form = PlanForms.of(2000);
        print(PlanForms.of(14), Language.RU);

        long begin = System.nanoTime();
        byte[] file = forms.plan(form, Language.RU);
        Duration taken = Duration.ofNanos(System.nanoTime() - begin);

        System.out.println("2,000 rows: " + taken.toMillis() + " ms, " + file.length + " bytes");
        assertThat(new Filled(file).rows()).hasSize(2 + 2000 + 1);
        assertThat(taken).isLessThan(Duration.ofSeconds(2));
    }

    @ParameterizedTest
    @EnumSource
    void the_page_says_the_same(Language language) {
        String page = PlanPage.html(PlanForms.of(14), texts.in(language), List.of());

        assertThat(page)
                .contains("lang=\"" + language.tag() + "\"", "7K4M-2F", "майор А.", "counter(page)", "counter(pages)")
                .doesNotContain("{{", "[[", "<script");
        assertThat(page.split("<td class=\"number\">")).hasSize(15);
    }

    @Test
    void the_page_escapes_what_people_entered() {
        Origin origin = Objects.requireNonNull(PlanForms.of(2).origin());
        PlanForm hostile = new PlanForm(
                2026,
                new PlanForm.Approval("", "", null),
                new PlanForm.Purpose("<script>alert(1)</script>", "{{css}}", "a"),
                List.of(new PlanForm.Item("1", "<i>", "\"><u>", "", "", "", "")),
                "",
                false,
                new Origin("\";} </style><script>", "K", 1, null, origin.code(), origin.printedOn()));

        String page = PlanPage.html(hostile, texts.in(Language.EN), List.of());

        assertThat(page).doesNotContain("<script", "<i>", "\"><u>").contains("&lt;script&gt;alert(1)", "{{css}}");
        assertThat(page.split("</style>")).hasSize(2);
    }

    private Filled print(PlanForm form, Language language) {
        return new Filled(forms.plan(form, language));
    }

    private static List<String> fields(Filled form) {
        return Filled.all(form.document(FOOT).getDocumentElement(), "fldSimple").stream()
                .map(field -> field.getAttribute("w:instr"))
                .toList();
    }

    /** As a camera would: with white around it. */
    private static Result read(byte[] png) throws Exception {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        int side = image.getWidth() + 80;
        int[] dots = new int[side * side];
        Arrays.fill(dots, 0xFFFFFF);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                dots[(y + 40) * side + x + 40] = image.getRGB(x, y) & 0xFFFFFF;
            }
        }
        BinaryBitmap bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, dots)));
        return new QRCodeReader().decode(bitmap, Map.of(DecodeHintType.TRY_HARDER, true));
    }
}
