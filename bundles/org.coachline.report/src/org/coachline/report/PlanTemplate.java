/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.coachline.report.ReportException.Reason;
import org.coachline.report.internal.Logging;
import org.coachline.report.internal.SafeFile;
import org.coachline.report.internal.back.CellsOfBook;
import org.coachline.report.internal.template.Placeholders;
import org.coachline.report.internal.template.SampleTemplate;
import org.coachline.report.internal.template.TemplateFiller;
import org.coachline.report.internal.template.TemplateMessages;
import org.coachline.report.internal.template.TemplateScan;

/**
 * A company's own workbook that is filled with a plan: placeholders in double braces become values, a row with placeholders of a
 * list is repeated for each of its parts. All else stays: styles, pictures, formulas, conditional formats, print areas. A filled
 * template can be edited and comes back as {@link EditedWorkbook}.
 */
public final class PlanTemplate {

    private PlanTemplate() {
    }

    /**
     * What a template holds.
     *
     * @param placeholders each with its place, such as {@code Plan!B3 plan.title}
     * @param problems     what cannot be filled; empty for a template that is good
     */
    public record Check(List<String> placeholders, List<WorkbookProblem> problems) {

        /** Keeps copies of the lists. */
        public Check {
            placeholders = List.copyOf(placeholders);
            problems = List.copyOf(problems);
        }
    }

    /**
     * All placeholders that there are.
     *
     * @return as they are written, in the order of their lists
     */
    public static List<String> placeholders() {
        return Placeholders.all();
    }

    /**
     * Looks for placeholders and what is wrong with them. Any thread; bounded in memory and time.
     *
     * @param template an .xlsx file
     * @return what was found
     * @throws ReportException when it is no workbook, or one that is not taken
     */
    public static Check check(Path template) throws ReportException {
        TemplateScan scan = TemplateScan.of(CellsOfBook.read(template));
        return new Check(scan.found(), scan.problems());
    }

    /**
     * Fills a template. Any thread; some hundred milliseconds for a usual plan.
     *
     * @param template the template; only read
     * @param report   what to fill in
     * @param file     where to; replaced whole, or left as it was
     * @throws ReportException when the template cannot be read or has problems, or the file cannot be written or is the template
     */
    public static void fill(Path template, PlanReport report, Path file) throws ReportException {
        Logging.ready();
        if (isSame(template, file)) {
            throw new ReportException(Reason.NO_SUCH_PLACE, file, TemplateMessages.format(TemplateMessages.Template_itself, file), null);
        }
        List<WorkbookProblem> problems = check(template).problems();
        if (!problems.isEmpty()) {
            throw new ReportException(Reason.TEMPLATE, template, TemplateMessages.format(TemplateMessages.Template_problems, template,
                    problems.stream().map(WorkbookProblem::line).collect(Collectors.joining("\n"))), null);
        }
        try (InputStream in = Files.newInputStream(template); XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            new TemplateFiller(workbook, report).fill();
            SafeFile.write(file, workbook::write);
        } catch (IOException | POIXMLException | OpenXML4JRuntimeException e) {
            throw new ReportException(Reason.BROKEN, template, TemplateMessages.format(TemplateMessages.Template_problems, template,
                    String.valueOf(e.getMessage())), e);
        }
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.exists(other) && Files.isSameFile(one, other);
        } catch (IOException e) {
            // One that cannot be looked at cannot be read or written either, which then says why.
            return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
        }
    }

    /**
     * Writes a small template to begin with.
     *
     * @param file where to; what is there already may be somebody's own template and is not replaced
     * @throws ReportException when it is there already, or cannot be written
     */
    public static void sample(Path file) throws ReportException {
        Logging.ready();
        if (Files.isRegularFile(file)) {
            throw new ReportException(Reason.NO_SUCH_PLACE, file, TemplateMessages.format(TemplateMessages.Template_exists, file), null);
        }
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            SampleTemplate.make(workbook);
            SafeFile.write(file, workbook::write);
        } catch (IOException e) {
            throw new ReportException(Reason.IO, file, String.valueOf(e.getMessage()), e);
        }
    }
}
