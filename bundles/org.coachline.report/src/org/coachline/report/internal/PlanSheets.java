/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report.internal;

import java.io.IOException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.coachline.insight.Proportion;
import org.coachline.report.PlanReport;
import org.coachline.report.internal.Column.Format;
import org.coachline.report.internal.PlanLayout.Part;
import org.jspecify.annotations.Nullable;

/** The sheets of a plan's workbook. */
public final class PlanSheets {

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

    /**
     * Adds all sheets, in their order.
     *
     * @throws IOException when the picture of the goals cannot be written, which goes to memory
     */
    public void add() throws IOException {
        XSSFSheet cover = workbook.createSheet(Messages.Sheet_cover);
        new CoverSheet(cover, styles, report).write();
        Page.setUp(cover, report, false);
        table(Part.GOALS, 2, this::goals);
        table(Part.ACTIONS, 2, this::actions);
        table(Part.EVIDENCE, 1, this::evidence);
        table(Part.PRAISE, 0, this::praise);
        table(Part.FOLLOW_UPS, 2, this::followUps);
        table(Part.SESSIONS, 0, this::sessions);
        table(Part.ROLE_PLAYS, 0, this::rolePlays);
        XSSFSheet progress = workbook.createSheet(Messages.Sheet_progress);
        Lists.add(workbook);
        new ProgressSheet(progress, styles, report).write();
        Page.setUp(progress, report, false);
        protect();
        PlanIdentity.add(workbook, report, false);
        styles.name();
        workbook.setActiveSheet(0);
    }

    /**
     * Keeps people from slips, not from anything they mean to do: there is no password. Sheets stay where and what they are; where
     * moments and figures stand, only the words about them can be typed over. Tables whose rows come and go stay open.
     */
    private void protect() {
        workbook.lockStructure();
        for (String name : List.of(Messages.Sheet_evidence, Messages.Sheet_praise, Messages.Sheet_progress)) {
            XSSFSheet sheet = workbook.getSheet(name);
            sheet.lockAutoFilter(false);
            sheet.lockSort(false);
            sheet.lockFormatColumns(false);
            sheet.lockFormatRows(false);
            sheet.lockFormatCells(false);
            sheet.enableLocking();
        }
    }

    /** The titles of a table's columns by their keys, in the language at hand. */
    public static Map<String, String> titles(Part part) {
        return columns(part).stream().collect(Collectors.toMap(Column::key, Column::title, (one, other) -> one, LinkedHashMap::new));
    }

    /** The name of a table's sheet, in the language at hand. */
    public static String sheetName(Part part) {
        return switch (part) {
        case PLAN -> Messages.Sheet_cover;
        case GOALS -> Messages.Sheet_goals;
        case ACTIONS -> Messages.Sheet_actions;
        case EVIDENCE -> Messages.Sheet_evidence;
        case PRAISE -> Messages.Sheet_praise;
        case FOLLOW_UPS -> Messages.Sheet_followUps;
        case SESSIONS -> Messages.Sheet_sessions;
        case ROLE_PLAYS -> Messages.Sheet_rolePlays;
        };
    }

    /** Whether a row of these texts only says that its table is empty. */
    public static boolean saysNothing(List<String> texts) {
        return texts.stream().filter(text -> !text.equals(PlanLayout.NO_ID))
                .allMatch(List.of(Messages.Cover_noGoals, Messages.Praise_none, Messages.Sessions_none, Messages.RolePlays_none)::contains);
    }

    private static List<Column> columns(Part part) {
        return switch (part) {
        case PLAN -> List.of();
        case GOALS -> goalColumns();
        case ACTIONS -> actionColumns();
        case EVIDENCE -> evidenceColumns(true);
        case PRAISE -> evidenceColumns(false);
        case FOLLOW_UPS -> followUpColumns();
        case SESSIONS -> sessionColumns();
        case ROLE_PLAYS -> rolePlayColumns();
        };
    }

    private void table(Part part, int frozen, Consumer<Table> filling) {
        XSSFSheet sheet = workbook.createSheet(sheetName(part));
        Table table = new Table(sheet, part, styles, columns(part), frozen);
        filling.accept(table);
        table.finish();
        Page.setUp(sheet, report, true);
    }

    private static List<Column> goalColumns() {
        return List.of(new Column("number", Messages.Column_number, 6, Format.NUMBER),
                new Column("technique", Messages.Column_technique, 24, Format.STRONG), new Column("statement", Messages.Column_goal, 56, Format.TEXT),
                new Column("used", Messages.Column_used, 8, Format.NUMBER), new Column("chances", Messages.Column_chances, 10, Format.NUMBER),
                new Column("baseline", Messages.Column_baseline, 11, Format.SHARE), new Column("interval", Messages.Column_interval, 17, Format.TEXT),
                new Column("target", Messages.Column_target, 10, Format.SHARE), new Column("due", Messages.Column_due, 13, Format.DATE),
                new Column("status", Messages.Column_status, 14, Format.STATUS), Column.id());
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
        return List.of(new Column("goal", Messages.Column_goalNumber, 7, Format.NUMBER),
                new Column("technique", Messages.Column_technique, 24, Format.TEXT), new Column("text", Messages.Column_action, 72, Format.TEXT),
                new Column("owner", Messages.Column_owner, 20, Format.TEXT), new Column("due", Messages.Column_due, 13, Format.DATE),
                new Column("status", Messages.Column_status, 14, Format.STATUS), Column.id(), Column.id("goal_id", "goal id"));
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
        List<Column> columns = new ArrayList<>(List.of(new Column("call", Messages.Column_call, 17, Format.DATE_TIME),
                new Column("zone", Messages.Column_zone, 15, Format.TEXT), new Column("at", Messages.Column_position, 8, Format.POSITION),
                new Column("technique", Messages.Column_technique, 22, Format.STRONG), new Column("verdict", Messages.Column_verdict, 14, Format.VERDICT),
                new Column("heard", Messages.Column_heard, 34, Format.TEXT), new Column("better", Messages.Column_better, 34, Format.TEXT),
                new Column("comment", Messages.Column_comment, 34, Format.TEXT), Column.id(), Column.id("call_id", "call id"), Column.id("moment_id", "moment id")));
        if (ofGoals) {
            columns.add(0, new Column("goal", Messages.Column_goalNumber, 7, Format.NUMBER));
            columns.add(Column.id("goal_id", "goal id"));
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
        return List.of(new Column("goal", Messages.Column_goalNumber, 7, Format.NUMBER),
                new Column("technique", Messages.Column_technique, 24, Format.TEXT), new Column("text", Messages.Column_followUp, 72, Format.TEXT),
                new Column("due", Messages.Column_due, 13, Format.DATE), new Column("done", Messages.Column_done, 10, Format.YES_NO),
                Column.id(), Column.id("goal_id", "goal id"));
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

    private static List<Column> rolePlayColumns() {
        return List.of(new Column("date", Messages.Column_date, 13, Format.DATE), new Column("technique", Messages.Column_technique, 24, Format.STRONG),
                new Column("card", Messages.Column_card, 28, Format.TEXT), new Column("partner", Messages.Column_partner, 20, Format.TEXT),
                new Column("result", Messages.Column_result, 14, Format.VERDICT), new Column("notes", Messages.Column_notes, 70, Format.TEXT), Column.id());
    }

    private void rolePlays(Table table) {
        for (PlanReport.RolePlay played : report.rolePlays()) {
            table.row(played.date(), played.technique(), played.card(), played.partner(), played.result(), played.notes(), played.id());
        }
        if (report.rolePlays().isEmpty()) {
            table.nothing(Messages.RolePlays_none);
        }
    }

    private static List<Column> sessionColumns() {
        return List.of(new Column("date", Messages.Column_date, 13, Format.DATE), new Column("minutes", Messages.Column_minutes, 10, Format.NUMBER),
                new Column("goals", Messages.Column_goals, 14, Format.TEXT), new Column("notes", Messages.Column_notes, 90, Format.TEXT),
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
