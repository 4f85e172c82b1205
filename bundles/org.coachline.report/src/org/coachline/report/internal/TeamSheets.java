/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report.internal;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.coachline.model.Positions;
import org.coachline.model.coaching.ProgressStatus;
import org.coachline.model.coaching.Verdict;
import org.coachline.report.PlanReport;
import org.coachline.report.internal.Column.Format;
import org.coachline.report.internal.Styles.Role;
import org.jspecify.annotations.Nullable;

/** The sheets of one workbook with the rows of many plans. Rows go to a temporary file as they come. */
public final class TeamSheets implements AutoCloseable {

    private static final int WINDOW = 100;
    private static final int CHAR = 256;
    private static final double MICROS_A_DAY = 86_400.0 * Positions.SECOND;
    private static final int LAST_ROW = SpreadsheetVersion.EXCEL2007.getLastRowIndex();

    private final SXSSFWorkbook workbook;
    private final Styles styles;
    /** Zones are asked for with each row, and building the list of them all takes longer than writing one. */
    private final Set<String> zones = ZoneId.getAvailableZoneIds();
    private final Map<String, ZoneId> known = new HashMap<>();
    private final Lines plans;
    private final Lines goals;
    private final Lines actions;
    private final Lines evidence;
    private final Lines praise;
    private final Lines sessions;
    private final Lines rolePlays;

    /** An empty workbook with all headers. */
    public TeamSheets() {
        XSSFWorkbook whole = new XSSFWorkbook();
        styles = new Styles(whole);
        workbook = new SXSSFWorkbook(whole, WINDOW);
        plans = new Lines(Messages.Sheet_plans, column(Messages.Cover_agent, 20, Format.STRONG), column(Messages.Sheet_plans, 40, Format.TEXT),
                column(Messages.Cover_coach, 20, Format.TEXT), column(Messages.Cover_from, 13, Format.DATE), column(Messages.Cover_to, 13, Format.DATE),
                column(Messages.Cover_status, 14, Format.TEXT), column(Messages.Sheet_goals, 8, Format.NUMBER));
        goals = lines(Messages.Sheet_goals, column(Messages.Column_number, 7, Format.NUMBER), column(Messages.Column_technique, 24, Format.TEXT),
                column(Messages.Column_goal, 56, Format.TEXT), column(Messages.Column_used, 8, Format.NUMBER),
                column(Messages.Column_chances, 10, Format.NUMBER), column(Messages.Column_target, 10, Format.SHARE),
                column(Messages.Column_due, 13, Format.DATE), column(Messages.Column_status, 14, Format.STATUS));
        actions = lines(Messages.Sheet_actions, column(Messages.Column_goalNumber, 7, Format.NUMBER), column(Messages.Column_action, 60, Format.TEXT),
                column(Messages.Column_owner, 20, Format.TEXT), column(Messages.Column_due, 13, Format.DATE), column(Messages.Column_status, 14, Format.STATUS));
        evidence = lines(Messages.Sheet_evidence, moment(true));
        praise = lines(Messages.Sheet_praise, moment(false));
        sessions = lines(Messages.Sheet_sessions, column(Messages.Column_date, 13, Format.DATE), column(Messages.Column_minutes, 10, Format.NUMBER),
                column(Messages.Column_notes, 80, Format.TEXT));
        rolePlays = lines(Messages.Sheet_rolePlays, column(Messages.Column_date, 13, Format.DATE), column(Messages.Column_technique, 24, Format.TEXT),
                column(Messages.Column_card, 28, Format.TEXT), column(Messages.Column_partner, 20, Format.TEXT), column(Messages.Column_result, 14, Format.VERDICT),
                column(Messages.Column_notes, 60, Format.TEXT));
    }

    private static Column column(String title, int chars, Format format) {
        return new Column("", title, chars, format);
    }

    private static Column[] moment(boolean ofGoal) {
        List<Column> columns = new ArrayList<>();
        if (ofGoal) {
            columns.add(column(Messages.Column_goalNumber, 7, Format.NUMBER));
        }
        columns.addAll(List.of(column(Messages.Column_call, 17, Format.DATE_TIME), column(Messages.Column_zone, 15, Format.TEXT),
                column(Messages.Column_position, 8, Format.POSITION), column(Messages.Column_technique, 22, Format.TEXT),
                column(Messages.Column_verdict, 14, Format.VERDICT), column(Messages.Column_heard, 34, Format.TEXT),
                column(Messages.Column_better, 34, Format.TEXT), column(Messages.Column_comment, 34, Format.TEXT), Column.id("call", "call id")));
        return columns.toArray(Column[]::new);
    }

    private Lines lines(String title, Column... columns) {
        List<Column> all = new ArrayList<>(List.of(column(Messages.Cover_agent, 20, Format.STRONG), column(Messages.Sheet_plans, 30, Format.TEXT)));
        all.addAll(List.of(columns));
        return new Lines(title, all.toArray(Column[]::new));
    }

    /** Adds the rows of a plan. */
    public void add(PlanReport plan) {
        plans.add(plan.agent(), plan.title(), plan.coach(), plan.periodStart(), plan.periodEnd(), Words.of(plan.status()), plan.goals().size());
        int number = 0;
        for (PlanReport.Goal goal : plan.goals()) {
            number++;
            goals.add(plan.agent(), plan.title(), number, goal.technique(), goal.statement(), goal.baselineUsed(), goal.baselineChances(), goal.target(),
                    goal.due(), goal.status());
            for (PlanReport.Action action : goal.actions()) {
                actions.add(plan.agent(), plan.title(), number, action.text(), action.owner(), action.due(), action.status());
            }
            for (PlanReport.Evidence found : goal.evidence()) {
                evidence.add(plan.agent(), plan.title(), number, start(found), zone(found), found.startMicros(), found.technique(), found.verdict(),
                        found.phraseHeard(), found.betterPhrase(), found.comment(), found.callId());
            }
        }
        for (PlanReport.Evidence found : plan.praise()) {
            praise.add(plan.agent(), plan.title(), start(found), zone(found), found.startMicros(), found.technique(), found.verdict(), found.phraseHeard(),
                    found.betterPhrase(), found.comment(), found.callId());
        }
        for (PlanReport.Session session : plan.sessions()) {
            sessions.add(plan.agent(), plan.title(), session.date(), session.minutes() == 0 ? null : session.minutes(), session.notes());
        }
        for (PlanReport.RolePlay played : plan.rolePlays()) {
            rolePlays.add(plan.agent(), plan.title(), played.date(), played.technique(), played.card(), played.partner(), played.result(), played.notes());
        }
    }

    /** Adds what needs to know how many rows there are. */
    public SXSSFWorkbook finish() {
        List.of(plans, goals, actions, evidence, praise, sessions, rolePlays).forEach(Lines::finish);
        styles.name();
        return workbook;
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }

    private @Nullable LocalDateTime start(PlanReport.Evidence found) {
        return found.callStart() == null ? null : found.callStart().atZone(zoneOf(found)).toLocalDateTime();
    }

    private String zone(PlanReport.Evidence found) {
        return found.callStart() == null ? "" : zoneOf(found).getId();
    }

    private ZoneId zoneOf(PlanReport.Evidence found) {
        return known.computeIfAbsent(found.zone(), name -> zones.contains(name) ? ZoneId.of(name) : ZoneOffset.UTC);
    }

    /** A sheet that grows, and goes on in another one where it is full. */
    private final class Lines {

        private final String title;
        private final Column[] columns;
        private final XSSFCellStyle[] looks;
        private SXSSFSheet sheet;
        private int sheets;
        private int next;

        Lines(String title, Column... columns) {
            this.title = title;
            this.columns = columns;
            looks = new XSSFCellStyle[columns.length];
            for (int i = 0; i < columns.length; i++) {
                looks[i] = styles.cell(columns[i].format());
            }
            sheet = begin();
        }

        private SXSSFSheet begin() {
            sheets++;
            SXSSFSheet made = workbook.createSheet(sheets == 1 ? title : title + ' ' + sheets);
            Row header = made.createRow(0);
            for (int i = 0; i < columns.length; i++) {
                Cell cell = header.createCell(i);
                cell.setCellStyle(styles.role(columns[i].isNumeric() ? Role.HEADER_OF_NUMBERS : Role.HEADER));
                cell.setCellValue(columns[i].title());
                made.setColumnWidth(i, Math.max(8, columns[i].chars()) * CHAR);
                made.setColumnHidden(i, columns[i].chars() == 0);
            }
            made.createFreezePane(1, 1);
            made.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
            next = 1;
            return made;
        }

        void add(@Nullable Object... values) {
            if (next > LAST_ROW) {
                finish();
                sheet = begin();
            }
            Row row = sheet.createRow(next++);
            for (int i = 0; i < values.length; i++) {
                Object value = values[i];
                if (value != null && !value.equals("")) {
                    put(row.createCell(i), looks[i], value);
                }
            }
        }

        private void put(Cell cell, XSSFCellStyle look, Object value) {
            cell.setCellStyle(look);
            switch (value) {
            case String text -> text(cell, look, text);
            // A position; numbers of other kinds are no Long.
            case Long micros -> cell.setCellValue(micros / Positions.SECOND * Positions.SECOND / MICROS_A_DAY);
            case Number number -> cell.setCellValue(number.doubleValue());
            case LocalDate day -> cell.setCellValue(day);
            case LocalDateTime time -> cell.setCellValue(time);
            case Verdict verdict -> cell.setCellValue(Words.of(verdict));
            case ProgressStatus status -> cell.setCellValue(Words.of(status));
            default -> throw new IllegalArgumentException(value.getClass().getName());
            }
        }

        private void text(Cell cell, XSSFCellStyle look, String text) {
            String fit = CellText.fit(text);
            if (CellText.looksLikeFormula(fit)) {
                cell.setCellStyle(styles.quoted(look));
            }
            cell.setCellValue(fit);
        }

        void finish() {
            sheet.setAutoFilter(new CellRangeAddress(0, next - 1, 0, columns.length - 1));
        }
    }
}
