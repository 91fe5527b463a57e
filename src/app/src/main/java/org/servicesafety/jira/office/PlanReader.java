package org.servicesafety.jira.office;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;

/** Reads a plan in the form of Appendix 1 from the file of an office program. */
public final class PlanReader {

    private static final String WORKBOOK = "xl/workbook.xml";

    private PlanReader() {}

    /**
     * The plan in a file. Nothing in the file is run or looked up; work and memory are bounded whatever it holds.
     *
     * @param fileName its ending says what the file is: {@code .xlsx} or {@code .docx}
     * @throws org.servicesafety.domain.fault.Invalid on {@code file}: {@code file-of-another-type, file-encrypted-or-old,
     *     file-has-macros, file-has-formulas, file-unfolds-too-far, file-unreadable, plan-table-missing, too-many-rows,
     *     too-many-columns, cell-too-long}
     */
    public static PlanDocument read(String fileName, byte[] bytes) {
        String lower = fileName.toLowerCase(Locale.ROOT);
        boolean docx = lower.endsWith(".docx");
        if (lower.endsWith(".docm") || lower.endsWith(".xlsm")) {
            throw OfficeLimits.fault("file-has-macros");
        }
        if (!docx && !lower.endsWith(".xlsx")) {
            throw OfficeLimits.fault("file-of-another-type");
        }
        try (OfficeFile file = OfficeFile.open(bytes)) {
            if (!file.has(docx ? DocxGrids.DOCUMENT : WORKBOOK)) {
                throw OfficeLimits.fault("file-of-another-type");
            }
            return PlanTables.read(docx ? DocxGrids.read(file) : List.of(XlsxGrid.read(file, bytes)));
        } catch (IOException | XMLStreamException e) {
            throw OfficeLimits.fault("file-unreadable");
        }
    }
}
