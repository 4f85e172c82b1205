/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.coachline.catalog.ScorecardEntry;
import org.coachline.insight.PlanProposer;
import org.coachline.insight.PlanScope;
import org.coachline.insight.ProposalSettings;
import org.coachline.insight.calibration.CalibrationActs;
import org.coachline.library.Library;
import org.coachline.library.OpenMode;
import org.coachline.library.PlanRow;
import org.coachline.library.Stored;
import org.coachline.model.CatalogRef;
import org.coachline.model.Documents;
import org.coachline.model.coaching.ChannelRole;
import org.coachline.model.coaching.CoachingFactory;
import org.coachline.model.coaching.CoachingPlan;
import org.coachline.model.coaching.Moment;
import org.coachline.model.coaching.Review;
import org.coachline.model.coaching.ReviewStatus;
import org.coachline.model.coaching.Verdict;
import org.coachline.ui.Session;
import org.coachline.ui.internal.edit.OpenDocument;
import org.coachline.ui.internal.plans.PlanEditor;
import org.coachline.ui.internal.plans.PlanOpener;
import org.coachline.ui.internal.plans.PlansExport;
import org.coachline.ui.internal.plans.PlansView;
import org.coachline.ui.internal.review.RestoredEdits;
import org.coachline.ui.internal.review.ReviewEditor;
import org.coachline.ui.internal.support.StatusLine;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The way from a review to a coaching plan that is handed over, in a real window. */
class PlanPathTest {

    private static final String PACK = "org.coachline.deescalation";

    private final Window window = new Window();
    @TempDir
    private Path folder;
    private String agent;
    private String coach;
    private String call;

    @BeforeEach
    void openALibraryWithAReview() throws Exception {
        window.until("the first start is over", () -> !Session.get().isOpening());
        Path place = folder.resolve("library");
        try (Library made = Library.create(place)) {
            call = CallFixture.call(made, folder.resolve("recordings"), "Delivery");
            agent = made.agentNamed("Agent Invented");
            coach = made.reviewerNamed("Coach Invented");
            Review review = CoachingFactory.eINSTANCE.createReview();
            review.setId(Documents.newId());
            review.setCallId(call);
            review.setReviewerId(coach);
            review.setStatus(ReviewStatus.DRAFT);
            review.getMoments().add(moment("validate-first", 2_000_000, Verdict.MISSED));
            review.getMoments().add(moment("validate-first", 4_000_000, Verdict.MISSED));
            review.getMoments().add(moment("offer-choices", 8_000_000, Verdict.USED_WELL));
            made.save(review, 0);
        }
        Session.get().openLibrary(place);
        window.until("the library is open", () -> Session.get().library() != null && Session.get().library().folder().equals(place.toAbsolutePath()));
        window.until("the packs are read", () -> !Session.get().catalog().techniques().isEmpty());
    }

    @AfterEach
    void closeAll() {
        window.closeEditors();
        Session.get().close();
    }

    private static Moment moment(String technique, long at, Verdict verdict) {
        Moment moment = CoachingFactory.eINSTANCE.createMoment();
        moment.setId(Documents.newId());
        moment.setTechnique(new CatalogRef(PACK, technique, "1.0.0"));
        moment.setStartMicros(at);
        moment.setEndMicros(at);
        moment.setChannel(ChannelRole.AGENT);
        moment.setVerdict(verdict);
        return moment;
    }

    private PlanEditor proposed() throws Exception {
        PlanOpener.openProposed(window.page(), PlanProposer.propose(Session.get().library(), Session.get().catalog(), agent,
                new PlanScope.Everything(), coach, Clock.systemUTC(), ProposalSettings.usual()));
        return shown();
    }

    private PlanEditor shown() {
        window.until("the plan is open", () -> window.page().getActiveEditor() instanceof PlanEditor editor && editor.plan() != null);
        return (PlanEditor) window.page().getActiveEditor();
    }

    private PlanEditor reopened() throws Exception {
        PlanRow row = Session.get().library().plans(agent).get(0);
        PlanOpener.open(window.page(), row.id(), row.title());
        return shown();
    }

    private static CoachingPlan plan(PlanEditor editor) {
        return editor.plan().document();
    }

    private void remove(String table, int row) {
        Table rows = (Table) window.control(table);
        window.focus(rows);
        rows.setSelection(row);
        rows.notifyListeners(SWT.Selection, new Event());
        window.press(rows, "DEL");
    }

    private void type(String field, String words) {
        Text text = (Text) window.control(field);
        window.focus(text);
        text.setText(words);
    }

    private void save(PlanEditor editor) {
        editor.doSave(new NullProgressMonitor());
        assertFalse(editor.isDirty());
    }

    @Test
    void aProposedPlanIsUnsavedAndShowsGoalEvidenceAndPraise() throws Exception {
        PlanEditor editor = proposed();
        assertTrue(editor.isDirty());
        assertEquals(1, ((Table) window.control("goals")).getItemCount());
        assertEquals("Validate first", ((Table) window.control("goals")).getItem(0).getText(0));
        assertEquals(2, ((Table) window.control("evidence")).getItemCount());
        assertEquals(1, ((Table) window.control("praise")).getItemCount());
        assertEquals(List.of(), Session.get().library().plans(agent));
    }

    @Test
    void whatWasEditedIsFoundAgain() throws Exception {
        PlanEditor editor = proposed();
        type("planTitle", "Spring plan");
        type("planFrom", "2026-03-01");
        type("goalStatement", "Says first what the caller feels");
        type("goalDue", "2026-12-04");
        remove("evidence", 0);
        remove("praise", 0);
        save(editor);
        window.page().closeEditor(editor, false);

        CoachingPlan found = plan(reopened());
        assertEquals("Spring plan", found.getTitle());
        assertEquals("2026-03-01", found.getPeriodStart().toString());
        assertEquals("Says first what the caller feels", found.getGoals().get(0).getStatement());
        assertEquals("2026-12-04", found.getGoals().get(0).getDue().toString());
        assertEquals(1, found.getGoals().get(0).getEvidence().size());
        assertEquals(List.of(), found.getPraise());
        assertEquals("Spring plan", ((Text) window.control("planTitle")).getText());
    }

    @Test
    void undoAndRedoSayWhatTheyDo() throws Exception {
        PlanEditor editor = proposed();
        IActionBars bars = editor.getEditorSite().getActionBars();
        remove("evidence", 0);
        IAction undo = (Action) bars.getGlobalActionHandler(ActionFactory.UNDO.getId());
        assertEquals("&Undo Remove Evidence", undo.getText());
        undo.run();
        assertEquals(2, plan(editor).getGoals().get(0).getEvidence().size());
        IAction redo = (Action) bars.getGlobalActionHandler(ActionFactory.REDO.getId());
        assertEquals("&Redo Remove Evidence", redo.getText());
        redo.run();
        assertEquals(1, plan(editor).getGoals().get(0).getEvidence().size());
    }

    @Test
    void aDayThatIsNoneGivesWayToTheFormerOne() throws Exception {
        PlanEditor editor = proposed();
        type("goalDue", "2026-12-04");
        window.focus(window.control("planTitle"));
        type("goalDue", "some day");
        window.focus(window.control("planTitle"));
        assertEquals("2026-12-04", ((Text) window.control("goalDue")).getText());
        assertEquals("2026-12-04", plan(editor).getGoals().get(0).getDue().toString());
    }

    @Test
    void theWorkbookHoldsWhatIsOnTheScreen() throws Exception {
        PlanEditor editor = proposed();
        type("planTitle", "=Spring plan");
        Path file = folder.resolve("plan.xlsx");
        editor.exportTo(file);
        window.until("the workbook is there", () -> Files.exists(file)
                && org.coachline.ui.internal.support.StatusLine.text().contains("plan.xlsx"));
        try (InputStream in = Files.newInputStream(file); Workbook book = new XSSFWorkbook(in)) {
            assertTrue(holds(book, "=Spring plan"));
            assertTrue(holds(book, "Agent Invented"));
            assertTrue(holds(book, "Validate first"));
        }
    }

    @Test
    void whatIsChosenOfAnEditedWorkbookIsOneStepThatCanBeUndone() throws Exception {
        PlanEditor editor = proposed();
        Path file = folder.resolve("edited.xlsx");
        editor.exportTo(file);
        window.until("the workbook is there", () -> Files.exists(file)
                && org.coachline.ui.internal.support.StatusLine.text().contains("edited.xlsx"));
        String before = plan(editor).getGoals().get(0).getStatement();
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
            book.getSheet("Goals").getRow(1).getCell(2).setCellValue("Said by the trainer");
            book.getSheet("Cover").getRow(0).getCell(0).setCellValue("Autumn plan");
            try (OutputStream out = Files.newOutputStream(file)) {
                book.write(out);
            }
        }
        editor.takeIn(file);
        // The dialog has an event loop of its own, in which this runs.
        window.window().getShell().getDisplay().timerExec(100, new Runnable() {
            @Override
            public void run() {
                Shell dialog = takeInDialog();
                if (dialog == null) {
                    window.window().getShell().getDisplay().timerExec(100, this);
                    return;
                }
                Table changes = (Table) org.coachline.ui.internal.support.Styles.find(dialog, "takeInChanges").orElseThrow();
                assertEquals(2, changes.getItemCount());
                assertTrue(changes.getItem(1).getChecked());
                changes.getItem(0).setChecked(false);
                Event unchecked = new Event();
                unchecked.detail = SWT.CHECK;
                unchecked.item = changes.getItem(0);
                changes.notifyListeners(SWT.Selection, unchecked);
                dialog.getDefaultButton().notifyListeners(SWT.Selection, new Event());
            }
        });
        window.until("the change is in the plan", () -> "Said by the trainer".equals(plan(editor).getGoals().get(0).getStatement()));
        assertFalse("Autumn plan".equals(plan(editor).getTitle()));
        editor.plan().undo();
        assertEquals(before, plan(editor).getGoals().get(0).getStatement());
        editor.plan().redo();
        assertEquals("Said by the trainer", plan(editor).getGoals().get(0).getStatement());
    }

    @Test
    void manyPlansAreWrittenIntoAFolderOrOneWorkbook() throws Exception {
        save(proposed());
        List<PlanRow> plans = Session.get().library().plans(null);
        Path many = folder.resolve("many");
        PlansExport.start(Session.get().library(), new PlansExport.Choice(plans, false, null, many));
        window.until("the folder is told of", () -> org.coachline.ui.internal.support.StatusLine.text().endsWith("many"));
        try (Stream<Path> files = Files.list(many)) {
            assertEquals(List.of(true), files.map(file -> file.getFileName().toString().contains("Agent Invented")).toList());
        }
        Path one = folder.resolve("all.xlsx");
        PlansExport.start(Session.get().library(), new PlansExport.Choice(plans, true, null, one));
        window.until("the workbook is told of", () -> org.coachline.ui.internal.support.StatusLine.text().endsWith("all.xlsx"));
        try (InputStream in = Files.newInputStream(one); Workbook book = new XSSFWorkbook(in)) {
            assertTrue(holds(book, "Agent Invented"));
        }
    }

    private @Nullable Shell takeInDialog() {
        for (Shell shell : window.window().getShell().getDisplay().getShells()) {
            if (shell.isVisible() && org.coachline.ui.internal.support.Styles.find(shell, "takeInChanges").isPresent()) {
                return shell;
            }
        }
        return null;
    }

    private static boolean holds(Workbook book, String text) {
        boolean[] found = new boolean[1];
        book.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> found[0] |= cell.toString().contains(text))));
        return found[0];
    }

    @Test
    void whatSomebodyElseSavedMeanwhileIsMerged() throws Exception {
        PlanEditor editor = proposed();
        save(editor);
        String id = plan(editor).getId();
        try (Library other = Library.open(Session.get().library().folder(), OpenMode.READ_WRITE)) {
            Stored<CoachingPlan> stored = other.load(CoachingPlan.class, id);
            stored.document().setSummary("their summary");
            other.save(stored.document(), stored.version());
        }
        type("planTitle", "my title");
        save(editor);
        assertEquals("their summary", plan(editor).getSummary());
        CoachingPlan stored = Session.get().library().load(CoachingPlan.class, id).document();
        assertEquals("my title", stored.getTitle());
        assertEquals("their summary", stored.getSummary());
    }

    @Test
    void evidenceOpensItsCallAtTheMoment() throws Exception {
        proposed();
        Table rows = (Table) window.control("evidence");
        rows.setSelection(1);
        rows.notifyListeners(SWT.Selection, new Event());
        rows.notifyListeners(SWT.DefaultSelection, new Event());
        window.until("the moment is selected", () -> window.page().getActiveEditor() instanceof ReviewEditor editor && editor.review() != null
                && editor.review().selected() != null);
        assertEquals(4_000_000, ((ReviewEditor) window.page().getActiveEditor()).review().selected().getStartMicros());
    }

    @Test
    void theListOfPlansIsFilteredAsOneTypes() throws Exception {
        save(proposed());
        window.view(PlansView.ID, PlansView.class);
        Table rows = (Table) window.control("plans");
        window.until("the plan is listed", () -> rows.getItemCount() == 1);
        Text filter = (Text) window.control("planFilter");
        filter.setText("nobody");
        window.until("nothing matches", () -> rows.getItemCount() == 0);
        filter.setText("invented");
        window.until("the agent matches", () -> rows.getItemCount() == 1);
    }

    @Test
    void aPlanThatACrashLeftIsBroughtBack() throws Exception {
        PlanEditor editor = proposed();
        save(editor);
        type("planTitle", "unsaved title");
        Path journal = Session.get().library().folder().resolve("journal");
        window.until("the edit is in the journal", () -> edits(journal).size() == 1);
        Path kept = Files.copy(edits(journal).get(0), folder.resolve("kept.edit"));
        window.page().closeEditor(editor, false);
        window.until("closing has thrown the edit away", () -> edits(journal).isEmpty());
        // Edits in a folder that no living process locks are those of a crashed one.
        Files.copy(kept, Files.createDirectories(journal.resolve("crashed")).resolve("kept.edit"));
        ShellWatch watch = ShellWatch.press("Unsaved edits", "Open");
        RestoredEdits.offer(window.window(), Session.get().library());
        window.until("the edits are offered", watch::seen);
        OpenDocument<CoachingPlan> back = shown().plan();
        assertEquals("unsaved title", back.document().getTitle());
        assertTrue(back.isDirty());
        save(shown());
        assertEquals("unsaved title", Session.get().library().load(CoachingPlan.class, back.document().getId()).document().getTitle());
    }

    private static List<Path> edits(Path journal) {
        try (Stream<Path> files = Files.walk(journal)) {
            return files.filter(file -> file.toString().endsWith(".edit")).toList();
        } catch (IOException | java.io.UncheckedIOException e) {
            return List.of(); // It changes while it is looked at; the next look tells.
        }
    }

    @Test
    void whatAPlanQuotesOfACallThatIsScoredBlindIsNotShownToOthers() throws Exception {
        PlanEditor editor = proposed();
        save(editor);
        assertEquals(2, ((Table) window.control("evidence")).getItemCount());
        Library library = Session.get().library();
        ScorecardEntry card = Session.get().catalog().scorecards().get(0);
        new CalibrationActs(library, Session.get().catalog()).begin(call, card, coach, List.of(coach, library.reviewerNamed("Kim Invented")), "", Instant.now(), "Coach Invented");
        window.until("evidence and praise are gone from sight",
                () -> ((Table) window.control("evidence")).getItemCount() == 0 && ((Table) window.control("praise")).getItemCount() == 0);
        editor.exportTo(folder.resolve("plan.xlsx"));
        assertTrue(StatusLine.text().contains("quotes 3 moments"), StatusLine::text);
        assertFalse(Files.exists(folder.resolve("plan.xlsx")));
        assertEquals(2, plan(editor).getGoals().get(0).getEvidence().size(), "it stays in the plan");
        assertFalse(editor.isDirty());
    }
}
