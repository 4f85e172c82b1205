/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.coachline.model.Documents;
import org.coachline.model.coaching.CoachingPlan;
import org.coachline.model.coaching.ProgressStatus;
import org.coachline.model.coaching.RolePlay;
import org.coachline.model.coaching.Verdict;
import org.coachline.report.PlanChange.Kind;
import org.coachline.report.ReportException.Reason;
import org.coachline.testsupport.Speaking;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Speaking
class EditedWorkbookTest {

    @TempDir
    Path folder;
    private RoundTrip trip;

    @BeforeEach
    void export() throws Exception {
        trip = RoundTrip.of(folder);
    }

    @Test
    void aWorkbookThatNobodyEditedChangesNothing() throws Exception {
        nothingIn(trip.read());
    }

    @Test
    void whatASpreadsheetSavedAgainChangesNothing() throws Exception {
        nothingIn(trip.edited(book -> {
        }).read());
    }

    @Test
    void anEditedCellIsOneChangeWithItsPlace() throws Exception {
        PlanDifference found = trip.edited(book -> RoundTrip.cell(book, "Actions", "Action", 2).setCellValue("Do it twice")).read();
        assertEquals(List.of(new PlanChange("actions/action-12/text", Kind.SET, "Action \u201CAction 12\u201D", "Action", "Actions", "C3",
                "Action 12", "Do it twice", false, List.of())), found.changes());
        assertEquals(1, found.apply(trip.plan, found.harmless()));
        assertEquals("Do it twice", trip.plan.getGoals().get(0).getActions().get(1).getText());
    }

    @Test
    void everyKindOfValueComesBack() throws Exception {
        PlanDifference found = trip.edited(book -> {
            book.getSheet("Cover").getRow(0).getCell(0).setCellValue("Another title");
            RoundTrip.cell(book, "Goals", "Target", 1).setCellValue(0.8);
            RoundTrip.cell(book, "Goals", "Due", 1).setCellValue(LocalDate.of(2026, 4, 1));
            RoundTrip.cell(book, "Goals", "Technique", 1).setCellValue("show empathy");
            RoundTrip.cell(book, "Actions", "Status", 1).setCellValue("Done");
            RoundTrip.cell(book, "Actions", "Owner", 1).setBlank();
            RoundTrip.cell(book, "Evidence", "Comment", 1).setCellValue("Said twice");
            RoundTrip.cell(book, "Follow-ups", "Done", 1).setCellValue("Yes");
            RoundTrip.cell(book, "Sessions", "Minutes", 1).setCellValue("25");
            RoundTrip.cell(book, "Sessions", "Goals", 1).setCellValue("2, 1");
            RoundTrip.cell(book, "Sessions", "Date", 1).setCellValue("2026-03-11");
        }).read();
        assertEquals(List.of(), found.problems());
        assertEquals(11, found.apply(trip.plan, found.harmless()));
        assertEquals("Another title", trip.plan.getTitle());
        assertEquals(0.8, trip.plan.getGoals().get(0).getTarget());
        assertEquals(LocalDate.of(2026, 4, 1), trip.plan.getGoals().get(0).getDue());
        assertEquals("show-empathy", trip.plan.getGoals().get(0).getTechnique().item());
        assertEquals(ProgressStatus.DONE, trip.plan.getGoals().get(0).getActions().get(0).getStatus());
        assertEquals(null, trip.plan.getGoals().get(0).getActions().get(0).getOwner());
        assertEquals("Said twice", trip.plan.getGoals().get(0).getEvidence().get(0).getComment());
        assertTrue(trip.plan.getGoals().get(0).getFollowUps().get(0).isDone());
        assertEquals(25, trip.plan.getSessions().get(0).getMinutes());
        assertEquals(trip.plan.getGoals(), trip.plan.getSessions().get(0).getGoals());
        assertEquals(LocalDate.of(2026, 3, 11), trip.plan.getSessions().get(0).getDate());
        nothingIn(trip.read());
    }

    @Test
    void whatBothChangedIsAConflictAndWhatOnlyThePlanChangedStays() throws Exception {
        trip.plan.getGoals().get(0).setStatement("Changed here");
        trip.plan.getGoals().get(1).setStatement("Only here");
        PlanDifference found = trip.edited(book -> RoundTrip.cell(book, "Goals", "Goal", 1).setCellValue("Changed there")).read(4);
        assertEquals(1, found.changes().size());
        PlanChange conflict = found.changes().get(0);
        assertTrue(conflict.conflict());
        assertEquals("Changed here", conflict.mine());
        assertEquals("Changed there", conflict.theirs());
        assertEquals(Set.of(), found.harmless());
    }

    @Test
    void whatBothChangedAlikeIsNoChange() throws Exception {
        trip.plan.getGoals().get(0).setStatement("The same");
        nothingIn(trip.edited(book -> RoundTrip.cell(book, "Goals", "Goal", 1).setCellValue("The same")).read(4));
    }

    @Test
    void rowsFindTheirPartsAfterSortingAndColumnsAfterMoving() throws Exception {
        PlanDifference found = trip.edited(book -> {
            XSSFSheet actions = book.getSheet("Actions");
            swapRows(actions, 1, 4);
            RoundTrip.cell(book, "Actions", "Owner", 1).setCellValue("Alex");
            swapColumns(actions, 2, 3);
            book.setSheetName(book.getSheetIndex(actions), "What to do");
        }).read();
        assertEquals(List.of("actions/action-22/owner"), ids(found));
        assertEquals("What to do", found.changes().get(0).sheet());
    }

    @Test
    void aRenamedHeaderIsFoundByItsName() throws Exception {
        PlanDifference found = trip.edited(book -> {
            RoundTrip.cell(book, "Actions", "Owner", 1).setCellValue("Alex");
            RoundTrip.cell(book, "Actions", "Owner", 0).setCellValue("Wer");
        }).read();
        assertEquals(List.of("actions/action-11/owner"), ids(found));
    }

    @Test
    void rowsPutInAboveTheTableDoNotMatter() throws Exception {
        PlanDifference found = trip.edited(book -> {
            RoundTrip.cell(book, "Actions", "Owner", 1).setCellValue("Alex");
            book.getSheet("Actions").shiftRows(0, 4, 3);
        }).read();
        assertEquals(List.of("actions/action-11/owner"), ids(found));
        assertEquals("D5", found.changes().get(0).cell());
    }

    @Test
    void anAddedRowBecomesAPartOfTheGoalItsNumberSays() throws Exception {
        PlanDifference found = trip.edited(book -> {
            RoundTrip.cell(book, "Actions", "Goal", 5).setCellValue(2);
            RoundTrip.cell(book, "Actions", "Action", 5).setCellValue("Something new");
            RoundTrip.cell(book, "Actions", "Status", 5).setCellValue("In progress");
        }).read();
        assertEquals(List.of("actions/row-6"), ids(found));
        found.apply(trip.plan, found.harmless());
        assertEquals(3, trip.plan.getGoals().get(1).getActions().size());
        assertEquals("Something new", trip.plan.getGoals().get(1).getActions().get(2).getText());
        assertEquals(ProgressStatus.IN_PROGRESS, trip.plan.getGoals().get(1).getActions().get(2).getStatus());
    }

    @Test
    void aRolePlayComesBackWithHowItWent() throws Exception {
        PlanDifference found = trip.edited(book -> {
            assertEquals("third call", RoundTrip.cell(book, "Role-plays", "Card", 1).getStringCellValue());
            RoundTrip.cell(book, "Role-plays", "How it went", 1).setCellValue("used well");
            RoundTrip.cell(book, "Role-plays", "Technique", 2).setCellValue("show empathy");
            RoundTrip.cell(book, "Role-plays", "How it went", 2).setCellValue("\u2717 missed");
            RoundTrip.cell(book, "Role-plays", "Caller played by", 2).setCellValue("Sam");
            RoundTrip.cell(book, "Role-plays", "Date", 2).setCellValue(LocalDate.of(2026, 3, 13));
            RoundTrip.cell(book, "Role-plays", "Notes", 2).setBlank();
            RoundTrip.cell(book, "Role-plays", "Card", 2).setCellValue("Another card");
        }).read();
        assertEquals(List.of(), found.problems());
        assertEquals(6, found.apply(trip.plan, found.harmless()), "what a card is called is not compared");
        assertEquals(Verdict.USED_WELL, trip.plan.getRolePlays().get(0).getResult());
        RolePlay second = trip.plan.getRolePlays().get(1);
        assertEquals(Verdict.MISSED, second.getResult());
        assertEquals("show-empathy", second.getTechnique().item());
        assertEquals("Sam", second.getPartner());
        assertEquals(LocalDate.of(2026, 3, 13), second.getDate());
        assertEquals(null, second.getNotes());
        nothingIn(trip.read());
    }

    @Test
    void aRolePlayIsAddedTakenOutAndInConflictAsEverythingElse() throws Exception {
        trip.edited(book -> {
            remove(book.getSheet("Role-plays"), 2);
            RoundTrip.cell(book, "Role-plays", "Notes", 1).setCellValue("Written there");
            RoundTrip.cell(book, "Role-plays", "Technique", 4).setCellValue("Show empathy");
            RoundTrip.cell(book, "Role-plays", "How it went", 4).setCellValue("Partly");
            RoundTrip.cell(book, "Role-plays", "Date", 5).setCellValue("2026-03-20");
            RoundTrip.cell(book, "Role-plays", "How it went", 5).setCellValue("splendid");
        });
        trip.plan.getRolePlays().get(0).setNotes("Written here");
        PlanDifference found = trip.read(4);
        assertEquals(List.of("role-plays/role-play-1/notes", "role-plays/row-5", "role-plays/row-6", "role-plays/role-play-2"), ids(found));
        assertEquals(List.of(true, false, false, false), found.changes().stream().map(PlanChange::conflict).toList());
        assertEquals("Role-play \u201Cvalidate first\u201D 2026-03-11", found.changes().get(0).where());
        assertEquals(List.of("Role-plays!E6: \"splendid\" is not how something can go. Choose one of the list."), lines(found));
        found.apply(trip.plan, found.harmless());
        assertEquals(List.of("role-play-1"), trip.plan.getRolePlays().stream().map(RolePlay::getId).filter(id -> id.startsWith("role")).toList());
        assertEquals(3, trip.plan.getRolePlays().size());
        assertEquals(Verdict.PARTLY, trip.plan.getRolePlays().get(1).getResult());
        assertEquals("Written here", trip.plan.getRolePlays().get(0).getNotes());
    }

    /** What an earlier Coachline exported has no such sheet, and takes no role-play out of the plan. */
    @Test
    void aWorkbookOfBeforeRolePlaysTakesNoneOut() throws Exception {
        nothingIn(trip.edited(book -> {
            book.removeSheetAt(book.getSheetIndex("Role-plays"));
            XSSFSheet identity = book.getSheet("coachline");
            for (Row row : identity) {
                if (row.getCell(0).getStringCellValue().equals("layout")) {
                    row.getCell(1).setCellValue("2");
                }
            }
        }).read());
    }

    @Test
    void takingTheSameWorkbookInTwiceAddsNothingTwice() throws Exception {
        trip.edited(book -> {
            for (String[] value : new String[][] {{"Goal", "1"}, {"Action", "New"}, {"Owner", "Kim"}, {"Due", "2026-03-20"}, {"Status", "Open"}}) {
                RoundTrip.cell(book, "Actions", value[0], 5).setCellValue(value[1]);
            }
        });
        PlanDifference first = trip.read();
        assertEquals(1, first.apply(trip.plan, first.harmless()));
        nothingIn(trip.read());
    }

    @Test
    void aNewGoalBringsItsNewActionsAlong() throws Exception {
        PlanDifference found = trip.edited(book -> {
            RoundTrip.cell(book, "Goals", "No.", 3).setCellValue(3);
            RoundTrip.cell(book, "Goals", "Technique", 3).setCellValue("Show empathy");
            RoundTrip.cell(book, "Goals", "Target", 3).setCellValue("50%");
            RoundTrip.cell(book, "Actions", "Goal", 5).setCellValue(3);
            RoundTrip.cell(book, "Actions", "Action", 5).setCellValue("Practise");
        }).read();
        assertEquals(Set.of("goals/row-4", "actions/row-6"), found.complete(List.of("actions/row-6")));
        found.apply(trip.plan, List.of("actions/row-6"));
        assertEquals(3, trip.plan.getGoals().size());
        assertEquals("show-empathy", trip.plan.getGoals().get(2).getTechnique().item());
        assertEquals(0.5, trip.plan.getGoals().get(2).getTarget());
        assertEquals("Practise", trip.plan.getGoals().get(2).getActions().get(0).getText());
    }

    @Test
    void aCopiedRowIsNewAndTheOriginalStays() throws Exception {
        PlanDifference found = trip.edited(book -> {
            for (int column = 0; column < 8; column++) {
                var from = book.getSheet("Actions").getRow(1).getCell(column);
                var to = (book.getSheet("Actions").getRow(5) == null ? book.getSheet("Actions").createRow(5) : book.getSheet("Actions").getRow(5))
                        .createCell(column);
                to.copyCellFrom(from, new org.apache.poi.ss.usermodel.CellCopyPolicy());
            }
            RoundTrip.cell(book, "Actions", "Action", 5).setCellValue("A second one");
        }).read();
        assertEquals(List.of("actions/row-6"), ids(found));
        assertEquals(List.of("Actions!A6: the row is a copy of another one and is taken as new."), lines(found));
    }

    @Test
    void aDeletedRowIsTakenOutAndAConflictWhereThePlanChangedIt() throws Exception {
        trip.edited(book -> {
            remove(book.getSheet("Actions"), 4);
            remove(book.getSheet("Praise"), 1);
        });
        PlanDifference found = trip.read();
        assertEquals(List.of("actions/action-22", "praise/praise-1"), ids(found));
        assertFalse(found.changes().get(0).conflict());
        trip.plan.getGoals().get(1).getActions().get(1).setText("Changed here");
        found = trip.read(4);
        assertTrue(found.changes().get(0).conflict());
        found.apply(trip.plan, List.of("actions/action-22"));
        assertEquals(1, trip.plan.getGoals().get(1).getActions().size());
    }

    @Test
    void aGoalTakenOutLeavesNoSessionAboutIt() throws Exception {
        PlanDifference found = trip.edited(book -> remove(book.getSheet("Goals"), 1)).read();
        found.apply(trip.plan, List.of("goals/goal-1"));
        assertEquals(1, trip.plan.getGoals().size());
        assertEquals(List.of(), trip.plan.getSessions().get(0).getGoals());
        Documents.read(Documents.write(trip.plan), CoachingPlan.class, "plan");
    }

    @Test
    void aGoalTakenOutWithAllThatBelongsToItIsNoConflict() throws Exception {
        PlanDifference found = trip.edited(EditedWorkbookTest::removeTheFirstGoal).read();
        assertTrue(found.harmless().contains("goals/goal-1"), found.changes().toString());
        found.apply(trip.plan, found.harmless());
        assertEquals(1, trip.plan.getGoals().size());
    }

    @Test
    void aGoalWhoseActionsWereLeftInTheWorkbookIsAskedAbout() throws Exception {
        PlanDifference found = trip.edited(book -> remove(book.getSheet("Goals"), 1)).read();
        assertEquals(List.of("goals/goal-1"), ids(found));
        assertTrue(found.changes().get(0).conflict());
        assertEquals(Set.of(), found.harmless());
    }

    @Test
    void aGoalThatGotAnActionOrMomentSinceTheExportIsNotTakenOutWithoutAsking() throws Exception {
        trip.edited(EditedWorkbookTest::removeTheFirstGoal);
        trip.plan.getGoals().get(0).getEvidence().get(0).setComment("Heard again");
        assertFalse(trip.read(4).harmless().contains("goals/goal-1"));
        trip.plan.getGoals().get(0).getEvidence().get(0).setComment(trip.plan.getPraise().get(0).getComment());
        assertTrue(trip.read(4).harmless().contains("goals/goal-1"));
        trip.plan.getGoals().get(0).getActions().add(EcoreUtil.copy(trip.plan.getGoals().get(0).getActions().get(0)));
        trip.plan.getGoals().get(0).getActions().get(2).setId("added-later");
        assertFalse(trip.read(4).harmless().contains("goals/goal-1"));
    }

    /** A goal with its actions, its moment and its follow-up. */
    private static void removeTheFirstGoal(XSSFWorkbook book) {
        remove(book.getSheet("Goals"), 1);
        remove(book.getSheet("Actions"), 2);
        remove(book.getSheet("Actions"), 1);
        remove(book.getSheet("Evidence"), 1);
        remove(book.getSheet("Follow-ups"), 1);
    }

    @Test
    void aChangeIntoAGoalThatIsGoneByNowChangesNothingAtAll() throws Exception {
        PlanDifference found = trip.edited(book -> {
            RoundTrip.cell(book, "Actions", "Owner", 3).setCellValue("Alex");
            RoundTrip.cell(book, "Actions", "Goal", 3).setCellValue(1);
        }).read();
        trip.plan.getGoals().remove(0);
        assertThrows(IllegalStateException.class, () -> found.apply(trip.plan, ids(found)));
        assertEquals("Kim", trip.plan.getGoals().get(0).getActions().get(0).getOwner());
    }

    @Test
    void whatWasAddedToThePlanAfterTheExportIsNotTakenOut() throws Exception {
        trip.plan.getGoals().get(0).getActions().add(EcoreUtil.copy(trip.plan.getGoals().get(0).getActions().get(0)));
        trip.plan.getGoals().get(0).getActions().get(2).setId("added-later");
        trip.plan.getGoals().get(0).getActions().get(2).setText("Later");
        nothingIn(trip.read(4));
    }

    @Test
    void anEditToWhatThePlanDeletedIsAskedAbout() throws Exception {
        trip.plan.getGoals().get(0).getActions().remove(0);
        nothingIn(trip.read(4));
        PlanDifference found = trip.edited(book -> RoundTrip.cell(book, "Actions", "Action", 1).setCellValue("Still wanted")).read(4);
        assertEquals(1, found.changes().size());
        assertTrue(found.changes().get(0).conflict());
        assertEquals(Kind.ADD, found.changes().get(0).kind());
    }

    @Test
    void anActionMovesToAnotherGoalByItsNumber() throws Exception {
        PlanDifference found = trip.edited(book -> RoundTrip.cell(book, "Actions", "Goal", 1).setCellValue(2)).read();
        assertEquals(List.of("actions/action-11/goal"), ids(found));
        found.apply(trip.plan, found.harmless());
        assertEquals(3, trip.plan.getGoals().get(1).getActions().size());
    }

    @Test
    void numberingTheGoalsAnewMovesNothing() throws Exception {
        nothingIn(trip.edited(book -> {
            RoundTrip.cell(book, "Goals", "No.", 1).setCellValue(2);
            RoundTrip.cell(book, "Goals", "No.", 2).setCellValue(1);
        }).read());
    }

    @Test
    void whatIsNoValueIsNamedByItsCellAndTheRestIsTaken() throws Exception {
        PlanDifference found = trip.edited(book -> {
            RoundTrip.cell(book, "Goals", "Due", 1).setCellValue("next week");
            RoundTrip.cell(book, "Goals", "Target", 1).setCellValue(7);
            RoundTrip.cell(book, "Goals", "Status", 1).setCellValue("nearly");
            RoundTrip.cell(book, "Goals", "Technique", 2).setCellValue("Nonsense");
            RoundTrip.cell(book, "Goals", "Goal", 2).setCellFormula("1+1");
            RoundTrip.cell(book, "Actions", "Goal", 1).setCellValue(9);
            RoundTrip.cell(book, "Sessions", "Minutes", 1).setCellValue("long");
            RoundTrip.cell(book, "Sessions", "Goals", 1).setCellValue("all");
            RoundTrip.cell(book, "Actions", "Owner", 1).setCellValue("Alex");
        }).read();
        assertEquals(List.of("actions/action-11/owner"), ids(found));
        assertEquals(List.of("Goals!C3", "Goals!H2", "Goals!I2", "Goals!J2", "Goals!B3", "Actions!A2", "Sessions!B2", "Sessions!C2").stream().sorted().toList(),
                found.problems().stream().map(problem -> problem.sheet() + '!' + problem.cell()).sorted().toList());
    }

    @Test
    void aPageInACellIsNamedByItsBeginning() throws Exception {
        PlanDifference found = trip.edited(book -> RoundTrip.cell(book, "Goals", "Due", 1).setCellValue("next week ".repeat(3_000))).read();
        assertEquals(1, found.problems().size());
        assertTrue(found.problems().get(0).line().length() < 200, found.problems().get(0).line());
    }

    @Test
    void aSheetOrColumnThatIsGoneIsSaidAndNothingOfItIsTakenOut() throws Exception {
        PlanDifference found = trip.edited(book -> {
            book.removeSheetAt(book.getSheetIndex("Actions"));
            clearColumn(book.getSheet("Goals"), 8);
            clearColumn(book.getSheet("Follow-ups"), 5);
        }).read();
        assertEquals(List.of(), ids(found));
        assertTrue(lines(found).containsAll(List.of("Actions: the sheet is gone. Nothing of it is compared, and nothing of it is taken out of the plan.")),
                lines(found).toString());
    }

    @Test
    void rowsWithoutTheirIdsAreKnownByTheirContent() throws Exception {
        PlanDifference found = trip.edited(book -> {
            RoundTrip.cell(book, "Actions", "id", 1).setCellValue("somebody typed here");
            RoundTrip.cell(book, "Actions", "id", 2).setBlank();
        }).read();
        assertEquals(List.of(), ids(found));
        assertEquals(List.of("Actions!A2: the hidden id of the row was changed; the row is recognised by its content."), lines(found));
    }

    @Test
    void momentsAreNotMadeInASpreadsheet() throws Exception {
        PlanDifference found = trip.edited(book -> RoundTrip.cell(book, "Evidence", "Comment", 3).setCellValue("Also this")).read();
        assertEquals(List.of(), ids(found));
        assertTrue(lines(found).get(0).startsWith("Evidence!A4: a moment cannot be added"), lines(found).toString());
    }

    @Test
    void theWorkbookOfAnotherPlanIsRefused() throws Exception {
        trip.plan.setId("plan-2");
        assertEquals(Reason.OTHER_PLAN, assertThrows(ReportException.class, () -> trip.read()).reason());
    }

    @Test
    void withoutTheHiddenSheetThePlanIsKnownByItsRowsAndDifferencesAreConflicts() throws Exception {
        PlanDifference found = trip.edited(book -> {
            book.removeSheetAt(book.getSheetIndex("coachline"));
            RoundTrip.cell(book, "Actions", "Owner", 1).setCellValue("Alex");
            remove(book.getSheet("Actions"), 4);
        }).read();
        assertEquals(List.of("actions/action-11/owner"), ids(found));
        assertTrue(found.changes().get(0).conflict());
        assertEquals(1, found.problems().size());
    }

    @Test
    void aWorkbookOfSomethingElseIsRefused() throws Exception {
        trip.edited(book -> {
            for (int i = book.getNumberOfSheets() - 1; i >= 0; i--) {
                book.removeSheetAt(i);
            }
            List.copyOf(book.getAllNames()).forEach(book::removeName);
            book.createSheet("Invoice").createRow(0).createCell(0).setCellValue("Total");
        });
        assertEquals(Reason.NO_PLAN, assertThrows(ReportException.class, () -> trip.read()).reason());
    }

    @Test
    void nothingIsDoneWhereAPartIsGoneMeanwhile() throws Exception {
        PlanDifference found = trip.edited(book -> {
            RoundTrip.cell(book, "Goals", "Goal", 1).setCellValue("Changed there");
            RoundTrip.cell(book, "Actions", "Action", 1).setCellValue("Changed there");
        }).read();
        trip.plan.getGoals().get(0).getActions().remove(0);
        assertThrows(IllegalStateException.class, () -> found.apply(trip.plan, found.harmless()));
        assertEquals("Statement 1", trip.plan.getGoals().get(0).getStatement());
    }

    @Test
    void whatWasTakenOutOfAWorkbookIsNotHiddenInIt() throws Exception {
        trip.edited(book -> {
            for (org.apache.poi.ss.usermodel.Sheet sheet : book) {
                sheet.forEach(row -> row.forEach(cell -> assertFalse(
                        !sheet.getSheetName().equals("Actions") && cell.toString().contains("Action 11"), cell.toString())));
            }
        });
    }

    private static void nothingIn(PlanDifference found) {
        assertEquals(List.of(), found.changes());
        assertEquals(List.of(), found.problems());
    }

    private static List<String> ids(PlanDifference found) {
        return found.changes().stream().map(PlanChange::id).toList();
    }

    private static List<String> lines(PlanDifference found) {
        return found.problems().stream().map(WorkbookProblem::line).toList();
    }

    private static void remove(XSSFSheet sheet, int row) {
        sheet.removeRow(sheet.getRow(row));
        if (row < sheet.getLastRowNum()) {
            sheet.shiftRows(row + 1, sheet.getLastRowNum(), -1);
        }
    }

    private static void clearColumn(XSSFSheet sheet, int column) {
        sheet.forEach(row -> {
            if (row.getCell(column) != null) {
                row.removeCell(row.getCell(column));
            }
        });
        XSSFWorkbook book = sheet.getWorkbook();
        String letter = org.apache.poi.ss.util.CellReference.convertNumToColString(column);
        book.getAllNames().stream().filter(name -> name.getRefersToFormula().equals(sheet.getSheetName() + "!$" + letter + "$1")
                || name.getRefersToFormula().equals("'" + sheet.getSheetName() + "'!$" + letter + "$1")).toList().forEach(book::removeName);
    }

    private static void swapRows(XSSFSheet sheet, int one, int other) {
        for (int column = 0; column < sheet.getRow(0).getLastCellNum(); column++) {
            swap(sheet.getRow(one).getCell(column), sheet.getRow(other).getCell(column));
        }
    }

    /** As copying does, which leaves the names of the header cells where they were. */
    private static void swapColumns(XSSFSheet sheet, int one, int other) {
        for (int row = 0; row <= 4; row++) {
            swap(sheet.getRow(row).getCell(one), sheet.getRow(row).getCell(other));
        }
    }

    private static void swap(org.apache.poi.ss.usermodel.Cell one, org.apache.poi.ss.usermodel.Cell other) {
        var policy = new org.apache.poi.ss.usermodel.CellCopyPolicy.Builder().cellStyle(false).build();
        XSSFSheet sheet = (XSSFSheet) one.getSheet();
        var kept = (org.apache.poi.xssf.usermodel.XSSFCell) sheet.createRow(500).createCell(0);
        kept.copyCellFrom(one, policy);
        ((org.apache.poi.xssf.usermodel.XSSFCell) one).copyCellFrom(other, policy);
        ((org.apache.poi.xssf.usermodel.XSSFCell) other).copyCellFrom(kept, policy);
        sheet.removeRow(sheet.getRow(500));
    }
}
