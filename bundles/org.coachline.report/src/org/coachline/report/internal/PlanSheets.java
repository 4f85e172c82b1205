/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report.internal;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.coachline.insight.Proportion;
import org.coachline.report.PlanReport;
import org.coachline.report.internal.Column.Format;
import org.jspecify.annotations.Nullable;

/** The sheets of a plan's workbook. */
public final class PlanSheets {

    /** Version of the layout that a later import reads; raised when a column changes its meaning. */
    static final int LAYOUT = 1;
    /** Name of the sheet that only programs see. */
    static final String IDENTITY = "coachline";

    private final XSSFWorkbook workbook;
    private final Styles styles;
    private final PlanReport report;

    /**
     * @param workbook an empty workbook
     * @param report   what to put into it
     */
    public PlanSheets(XSSFWorkbook workbook, PlanReport report) {
        this.workbook = workbook;
        this.styles = new Styles(workbook);
        this.report = report;
    }

    /** Adds all sheets, in their order. */
    public void add() {
        XSSFSheet cover = workbook.createSheet(Messages.Sheet_cover);
        new CoverSheet(cover, styles, report).write();
        Page.setUp(cover, report, false);
        table(Messages.Sheet_goals, "Coachline_Goals", 2, goalColumns(), this::goals);
        table(Messages.Sheet_actions, "Coachline_Actions", 2, actionColumns(), this::actions);
        table(Messages.Sheet_evidence, "Coachline_Evidence", 1, evidenceColumns(true), this::evidence);
        table(Messages.Sheet_praise, "Coachline_Praise", 0, evidenceColumns(false), this::praise);
        table(Messages.Sheet_followUps, "Coachline_FollowUps", 2, followUpColumns(), this::followUps);
        table(Messages.Sheet_sessions, "Coachline_Sessions", 0, sessionColumns(), this::sessions);
        Lists.add(workbook);
        identity();
        styles.name();
        workbook.setActiveSheet(0);
    }

    private void table(String title, String name, int frozen, List<Column> columns, Consumer<Table> filling) {
        XSSFSheet sheet = workbook.createSheet(title);
        Table table = new Table(sheet, name, styles, columns, frozen);
        filling.accept(table);
        table.finish();
        Page.setUp(sheet, report, true);
    }

    private static List<Column> goalColumns() {
        return List.of(new Column(Messages.Column_number, 6, Format.NUMBER),
                new Column(Messages.Column_technique, 24, Format.STRONG), new Column(Messages.Column_goal, 56, Format.TEXT),
                new Column(Messages.Column_used, 8, Format.NUMBER), new Column(Messages.Column_chances, 10, Format.NUMBER),
                new Column(Messages.Column_baseline, 11, Format.SHARE), new Column(Messages.Column_interval, 17, Format.TEXT),
                new Column(Messages.Column_target, 10, Format.SHARE), new Column(Messages.Column_due, 13, Format.DATE),
                new Column(Messages.Column_status, 14, Format.STATUS), Column.id());
    }

    private void goals(Table table) {
        int number = 0;
        for (PlanReport.Goal goal : report.goals()) {
            boolean counted = goal.baselineChances() > 0 && goal.baselineUsed() <= goal.baselineChances();
            Proportion baseline = counted ? new Proportion(goal.baselineUsed(), goal.baselineChances()) : null;
            table.row(++number, goal.technique(), goal.statement(), goal.baselineUsed(), goal.baselineChances(),
                    baseline == null ? null : baseline.share(), baseline == null ? "" : Words.of(baseline.wilson95()),
                    goal.target(), goal.due(), goal.status(), goal.id());
        }
        if (number == 0) {
            table.nothing(Messages.Cover_noGoals);
        }
    }

    private static List<Column> actionColumns() {
        return List.of(new Column(Messages.Column_goalNumber, 7, Format.NUMBER),
                new Column(Messages.Column_technique, 24, Format.TEXT), new Column(Messages.Column_action, 72, Format.TEXT),
                new Column(Messages.Column_owner, 20, Format.TEXT), new Column(Messages.Column_due, 13, Format.DATE),
                new Column(Messages.Column_status, 14, Format.STATUS), Column.id(), Column.id("goal id"));
    }

    private void actions(Table table) {
        int number = 0;
        for (PlanReport.Goal goal : report.goals()) {
            number++;
            for (PlanReport.Action action : goal.actions()) {
                table.row(number, goal.technique(), action.text(), action.owner(), action.due(), action.status(), action.id(),
                        goal.id());
            }
        }
    }

    private static List<Column> evidenceColumns(boolean ofGoals) {
        List<Column> columns = new ArrayList<>(List.of(new Column(Messages.Column_call, 17, Format.DATE_TIME),
                new Column(Messages.Column_zone, 15, Format.TEXT), new Column(Messages.Column_position, 8, Format.POSITION),
                new Column(Messages.Column_technique, 22, Format.STRONG), new Column(Messages.Column_verdict, 14, Format.VERDICT),
                new Column(Messages.Column_heard, 34, Format.TEXT), new Column(Messages.Column_better, 34, Format.TEXT),
                new Column(Messages.Column_comment, 34, Format.TEXT), Column.id(), Column.id("call id"), Column.id("moment id")));
        if (ofGoals) {
            columns.add(0, new Column(Messages.Column_goalNumber, 7, Format.NUMBER));
            columns.add(Column.id("goal id"));
        }
        return List.copyOf(columns);
    }

    private void evidence(Table table) {
        int number = 0;
        for (PlanReport.Goal goal : report.goals()) {
            number++;
            for (PlanReport.Evidence found : goal.evidence()) {
                table.row(number, localStart(found), zone(found), found.startMicros(), found.technique(), found.verdict(),
                        found.phraseHeard(), found.betterPhrase(), found.comment(), found.id(), found.callId(),
                        found.momentId(), goal.id());
            }
        }
    }

    private void praise(Table table) {
        for (PlanReport.Evidence found : report.praise()) {
            table.row(localStart(found), zone(found), found.startMicros(), found.technique(), found.verdict(),
                    found.phraseHeard(), found.betterPhrase(), found.comment(), found.id(), found.callId(), found.momentId());
        }
        if (report.praise().isEmpty()) {
            table.nothing(Messages.Praise_none);
        }
    }

    private static List<Column> followUpColumns() {
        return List.of(new Column(Messages.Column_goalNumber, 7, Format.NUMBER),
                new Column(Messages.Column_technique, 24, Format.TEXT), new Column(Messages.Column_followUp, 72, Format.TEXT),
                new Column(Messages.Column_due, 13, Format.DATE), new Column(Messages.Column_done, 10, Format.YES_NO),
                Column.id(), Column.id("goal id"));
    }

    private void followUps(Table table) {
        int number = 0;
        for (PlanReport.Goal goal : report.goals()) {
            number++;
            for (PlanReport.FollowUp followUp : goal.followUps()) {
                table.row(number, goal.technique(), followUp.text(), followUp.due(), followUp.done(), followUp.id(), goal.id());
            }
        }
    }

    private static List<Column> sessionColumns() {
        return List.of(new Column(Messages.Column_date, 13, Format.DATE), new Column(Messages.Column_minutes, 10, Format.NUMBER),
                new Column(Messages.Column_goals, 14, Format.TEXT), new Column(Messages.Column_notes, 90, Format.TEXT),
                Column.id());
    }

    private void sessions(Table table) {
        for (PlanReport.Session session : report.sessions()) {
            table.row(session.date(), session.minutes() == 0 ? null : session.minutes(),
                    String.join(", ", session.goals().stream().map(String::valueOf).toList()), session.notes(), session.id());
        }
        if (report.sessions().isEmpty()) {
            table.nothing(Messages.Sessions_none);
        }
    }

    /** What a later import asks first: whether this is one of ours, and of which plan. */
    private void identity() {
        XSSFSheet sheet = workbook.createSheet(IDENTITY);
        String[][] facts = {{"layout", String.valueOf(LAYOUT)}, {"plan", report.planId()},
            {"planVersion", String.valueOf(report.planVersion())}, {"madeAt", report.madeAt().toString()}};
        for (int i = 0; i < facts.length; i++) {
            Row row = sheet.createRow(i);
            row.createCell(0).setCellValue(facts[i][0]);
            row.createCell(1).setCellValue(facts[i][1]);
        }
        workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
    }

    private static @Nullable LocalDateTime localStart(PlanReport.Evidence evidence) {
        return evidence.callStart() == null ? null : evidence.callStart().atZone(zoneOf(evidence)).toLocalDateTime();
    }

    private static String zone(PlanReport.Evidence evidence) {
        return evidence.callStart() == null ? "" : zoneOf(evidence).getId();
    }

    private static ZoneId zoneOf(PlanReport.Evidence evidence) {
        return ZoneId.getAvailableZoneIds().contains(evidence.zone()) ? ZoneId.of(evidence.zone()) : ZoneOffset.UTC;
    }
}
