/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.coachline.report.ReportException.Reason;
import org.coachline.report.internal.CellText;
import org.coachline.report.internal.Logging;
import org.coachline.report.internal.Messages;
import org.coachline.report.internal.PlanSheets;
import org.coachline.report.internal.SafeFile;

/**
 * A coaching plan as an Excel workbook (.xlsx): cover, goals, actions, evidence, praise, follow-ups, sessions and role-plays. Every row
 * that stands for a part of the plan carries its id in a hidden column, and a sheet that only programs see names the plan, so
 * that an edited workbook can be matched with its plan again. Dates are dates, positions are times, lists offer what may be
 * chosen, and no text is ever run as a formula.
 */
public final class PlanWorkbook {

    /** Room for a number and the ending within what every file system takes. */
    private static final int MOST_NAME = 120;

    private PlanWorkbook() {
    }

    /**
     * Writes a workbook. Any thread; some hundred milliseconds and a few megabytes for a usual plan. The workbook is written
     * beside the target and renamed, so that a failure leaves what was there.
     *
     * @param report what to write
     * @param file   where; replaced if it is there and no spreadsheet has it open
     * @throws ReportException when it cannot be written there
     */
    public static void write(PlanReport report, Path file) throws ReportException {
        Logging.ready();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            describe(workbook, report);
            new PlanSheets(workbook, report).add();
            SafeFile.write(file, workbook::write);
        } catch (IOException e) {
            throw new ReportException(Reason.IO, file, Messages.format(Messages.File_failed, file, String.valueOf(e.getMessage())),
                    e);
        }
    }

    /**
     * What a plan's file is called: its title, after the agent's name unless the title says it, without what some file system
     * forbids in names. Any thread.
     *
     * @param title the plan's title
     * @param agent name of the agent; empty where unknown
     * @return at most 120 characters without an ending; empty where nothing is left to call it by
     */
    public static String fileName(String title, String agent) {
        String all = title.contains(agent) || agent.isEmpty() ? title : agent + " - " + title;
        String safe = all.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", " ").replaceAll("[. ]+$", "").strip();
        return safe.length() > MOST_NAME ? safe.substring(0, MOST_NAME).strip() : safe;
    }

    private static void describe(XSSFWorkbook workbook, PlanReport report) {
        POIXMLProperties.CoreProperties core = workbook.getProperties().getCoreProperties();
        core.setTitle(CellText.fit(report.title()));
        core.setCreator(CellText.fit(report.coach()));
        core.setSubjectProperty(CellText.fit(Messages.format(Messages.Property_subject, report.agent())));
        core.setCreated(Optional.of(Date.from(report.madeAt())));
        workbook.getProperties().getExtendedProperties().setApplication("Coachline");
    }
}
