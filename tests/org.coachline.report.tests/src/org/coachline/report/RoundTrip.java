/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.coachline.insight.PlanNames;
import org.coachline.model.CatalogRef;
import org.coachline.model.Documents;
import org.coachline.model.coaching.Action;
import org.coachline.model.coaching.CoachingFactory;
import org.coachline.model.coaching.CoachingPlan;
import org.coachline.model.coaching.Evidence;
import org.coachline.model.coaching.FollowUp;
import org.coachline.model.coaching.Goal;
import org.coachline.model.coaching.PlanStatus;
import org.coachline.model.coaching.ProgressStatus;
import org.coachline.model.coaching.RolePlay;
import org.coachline.model.coaching.Session;
import org.coachline.model.coaching.Verdict;

/** A plan, its workbook, what somebody does to it in a spreadsheet, and what is read back. */
final class RoundTrip {

    static final PlanNames NAMES = new PlanNames("Kim", "Alex", ref -> ref.item().replace('-', ' '));
    static final Map<String, CatalogRef> TECHNIQUES = Map.of("Show empathy", CatalogRef.parse("p/show-empathy@1"));

    /** What somebody does in a spreadsheet. */
    @FunctionalInterface
    interface Edit {
        void on(XSSFWorkbook book) throws Exception;
    }

    final CoachingPlan plan;
    final long version;
    private final Path file;

    private RoundTrip(CoachingPlan plan, long version, Path file) {
        this.plan = plan;
        this.version = version;
        this.file = file;
    }

    /** Exports the usual plan, of version 3. */
    static RoundTrip of(Path folder) throws Exception {
        RoundTrip made = new RoundTrip(plan(), 3, folder.resolve("plan.xlsx"));
        PlanWorkbook.write(PlanReport.of(made.plan, 3, NAMES, Instant.parse("2026-03-09T08:30:00Z"), ZoneOffset.UTC), made.file);
        return made;
    }

    Path file() {
        return file;
    }

    RoundTrip edited(Edit edit) throws Exception {
        XSSFWorkbook book;
        try (var in = Files.newInputStream(file)) {
            book = new XSSFWorkbook(in);
        }
        try (book; var out = Files.newOutputStream(file)) {
            edit.on(book);
            book.write(out);
        }
        return this;
    }

    PlanDifference read() throws ReportException {
        return read(version);
    }

    PlanDifference read(long versionNow) throws ReportException {
        return EditedWorkbook.read(file).compare(plan, versionNow, NAMES, TECHNIQUES);
    }

    static Cell cell(XSSFWorkbook book, String sheet, String column, int row) throws IOException {
        XSSFSheet found = book.getSheet(sheet);
        for (Cell cell : found.getRow(0)) {
            if (cell.getStringCellValue().equals(column)) {
                Row at = found.getRow(row) == null ? found.createRow(row) : found.getRow(row);
                return at.getCell(cell.getColumnIndex(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
            }
        }
        throw new IOException("no column " + column);
    }

    private static CoachingPlan plan() {
        CoachingFactory make = CoachingFactory.eINSTANCE;
        CoachingPlan plan = make.createCoachingPlan();
        plan.setId("plan-1");
        plan.setTitle("Plan for Kim");
        plan.setStatus(PlanStatus.ACTIVE);
        plan.setPeriodStart(LocalDate.of(2026, 3, 2));
        for (int i = 1; i <= 2; i++) {
            Goal goal = make.createGoal();
            goal.setId("goal-" + i);
            goal.setTechnique(CatalogRef.parse(i == 1 ? "p/validate-first@1" : "p/keep-informed@1"));
            goal.setStatement("Statement " + i);
            goal.setBaselineUsed(4);
            goal.setBaselineChances(11);
            goal.setTarget(0.7);
            goal.setDue(LocalDate.of(2026, 3, 23));
            goal.setStatus(ProgressStatus.OPEN);
            for (int k = 1; k <= 2; k++) {
                Action action = make.createAction();
                action.setId("action-" + i + k);
                action.setText("Action " + i + k);
                action.setOwner("Kim");
                action.setDue(LocalDate.of(2026, 3, 16));
                action.setStatus(ProgressStatus.OPEN);
                goal.getActions().add(action);
            }
            Evidence evidence = evidence("evidence-" + i);
            goal.getEvidence().add(evidence);
            FollowUp followUp = make.createFollowUp();
            followUp.setId("follow-up-" + i);
            followUp.setText("Count again");
            goal.getFollowUps().add(followUp);
            plan.getGoals().add(goal);
        }
        Session session = make.createSession();
        session.setId("session-1");
        session.setDate(LocalDate.of(2026, 3, 10));
        session.setMinutes(20);
        session.setNotes("Heard two calls.");
        session.getGoals().add(plan.getGoals().get(0));
        plan.getSessions().add(session);
        for (int i = 1; i <= 2; i++) {
            RolePlay played = make.createRolePlay();
            played.setId("role-play-" + i);
            played.setDate(LocalDate.of(2026, 3, 10 + i));
            played.setTechnique(CatalogRef.parse("p/validate-first@1"));
            played.setCard(i == 1 ? CatalogRef.parse("p/third-call@1") : null);
            played.setPartner("=Lee");
            played.setResult(i == 1 ? Verdict.PARTLY : Verdict.NONE);
            played.setNotes("Hurried on.");
            plan.getRolePlays().add(played);
        }
        plan.getPraise().add(evidence("praise-1"));
        Documents.resourceOf(plan);
        return plan;
    }

    private static Evidence evidence(String id) {
        Evidence evidence = CoachingFactory.eINSTANCE.createEvidence();
        evidence.setId(id);
        evidence.setCallId("call-1");
        evidence.setMomentId("moment-" + id);
        evidence.setCallStart(Plans.CALL);
        evidence.setZone("Europe/Berlin");
        evidence.setStartMicros(134_700_000);
        evidence.setTechnique(CatalogRef.parse("p/validate-first@1"));
        evidence.setVerdict(Verdict.MISSED);
        evidence.setPhraseHeard("Have you tried _x0041_ =1+1?\r\nIt is off. ");
        evidence.setComment("=SUM(A1)");
        return evidence;
    }
}
