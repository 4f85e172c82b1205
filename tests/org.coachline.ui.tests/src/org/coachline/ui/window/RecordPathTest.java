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

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.coachline.library.AuditEntry;
import org.coachline.library.AuditKind;
import org.coachline.library.AuditNote;
import org.coachline.library.AuditQuery;
import org.coachline.library.Library;
import org.coachline.library.Saving;
import org.coachline.library.records.Backup;
import org.coachline.library.records.Backups;
import org.coachline.library.records.RetentionRule;
import org.coachline.model.Documents;
import org.coachline.model.coaching.CoachingFactory;
import org.coachline.model.coaching.Review;
import org.coachline.ui.Session;
import org.coachline.ui.internal.calls.CallsView;
import org.coachline.ui.internal.record.AuditView;
import org.coachline.ui.internal.review.ReviewEditor;
import org.coachline.ui.internal.support.Preferences;
import org.coachline.ui.internal.support.StatusLine;
import org.coachline.ui.internal.support.Styles;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The audit trail, what is kept, erasing and backups, as a user meets them. */
class RecordPathTest {

    private final Window window = new Window();
    @TempDir
    private Path folder;
    private String call;
    private String review;
    private Path place;

    @BeforeEach
    void openALibraryWithATrail() throws Exception {
        window.until("the first start is over", () -> !Session.get().isOpening());
        place = folder.resolve("library");
        try (Library made = Library.create(place)) {
            call = CallFixture.call(made, folder.resolve("recordings"), "Delivery");
            Review draft = CoachingFactory.eINSTANCE.createReview();
            review = Documents.newId();
            draft.setId(review);
            draft.setCallId(call);
            draft.setReviewerId(made.reviewerNamed("Ina Example"));
            draft.setCreatedAt(Instant.parse("2020-01-01T00:00:00Z"));
            draft.setSummary("Something about Zwetschge");
            made.saveAll(List.of(new Saving(draft, 0)), List.of(AuditNote.of(AuditKind.DELIVERY, "Review", review, "Ina Example").labelled("Delivery, Agent Invented")));
            for (int i = 1; i <= 1200; i++) {
                made.audit().record(AuditNote.of(AuditKind.SCORE, "Review", "r" + i, "Kim Example").changing("71", "84"));
            }
            made.audit().record(AuditNote.of(AuditKind.HOLD, "Call", call, "Ina Example").labelled("Delivery"));
        }
        window.openLibrary(place);
    }

    @AfterEach
    void closeAll() {
        for (Shell shell : window.window().getShell().getDisplay().getShells()) {
            if (shell.getParent() == window.window().getShell() && shell.isVisible() && !shell.getText().isEmpty()) {
                shell.close();
            }
        }
        window.page().hideView(window.page().findView(AuditView.ID));
        window.closeEditors();
        Session.get().close();
    }

    private void command(String id) throws Exception {
        window.window().getService(IHandlerService.class).executeCommand("org.coachline.ui.record." + id, null);
        window.settle();
    }

    private Table trail(int wanted) throws Exception {
        if (window.page().findView(AuditView.ID) == null) {
            command("audit");
        }
        Table table = (Table) window.control("auditTable");
        window.until(wanted + " entries are shown", () -> table.getItemCount() == wanted);
        return table;
    }

    private Shell dialog(String title) {
        Shell[] found = new Shell[1];
        window.until("the dialog " + title + " is there", () -> {
            for (Shell shell : window.window().getShell().getDisplay().getShells()) {
                if (shell.isVisible() && shell.getText().equals(title)) {
                    found[0] = shell;
                }
            }
            return found[0] != null;
        });
        return found[0];
    }

    /** The list may still show what was in the library before. */
    private void selectTheCall() throws Exception {
        CallsView calls = window.view(CallsView.ID, CallsView.class);
        window.until("the call is listed", () -> calls.selectedCall() != null && calls.selectedCall().id().equals(call));
    }

    private static <C extends Control> C in(Shell dialog, String id, Class<C> type) {
        return type.cast(Styles.find(dialog, id).orElseThrow());
    }

    private static void press(Button button) {
        assertTrue(button.isEnabled(), button.getText());
        button.notifyListeners(SWT.Selection, new Event());
    }

    private static void choose(Combo combo, String item) {
        combo.select(combo.indexOf(item));
        combo.notifyListeners(SWT.Selection, new Event());
    }

    @Test
    void theLatestComeFirstAndTheRestAsItIsScrolledTo() throws Exception {
        Table table = trail(500);
        assertEquals("1202", table.getItem(0).getText(0).replaceAll("\\D", ""));
        assertEquals("Legal hold", table.getItem(0).getText(2));
        table.setTopIndex(499);
        table.getItem(499).getText();
        window.until("more are there", () -> table.getItemCount() == 1000);
        table.setTopIndex(999);
        table.getItem(999).getText();
        window.until("all are there", () -> table.getItemCount() == 1202);
    }

    @Test
    void entriesAreFoundByKindPersonWordsAndThing() throws Exception {
        trail(500);
        choose((Combo) window.control("auditKind"), "Delivery");
        Table table = trail(1);
        assertEquals("Ina Example", table.getItem(0).getText(3));
        choose((Combo) window.control("auditKind"), "Every kind");
        choose((Combo) window.control("auditWho"), "Ina Example");
        trail(2);
        ((Text) window.control("auditWords")).setText("agent INVENTED");
        trail(1);
        table.setSelection(0);
        table.notifyListeners(SWT.Selection, new Event());
        assertTrue(((Text) window.control("auditDetails")).getText().contains(review));
    }

    @Test
    void enterOpensWhatAnEntryTellsOf() throws Exception {
        trail(500);
        choose((Combo) window.control("auditKind"), "Delivery");
        Table table = trail(1);
        table.setSelection(0);
        table.notifyListeners(SWT.DefaultSelection, new Event());
        window.until("the review is open", () -> window.page().getActiveEditor() instanceof ReviewEditor editor && editor.review() != null);
    }

    @Test
    void whatOthersDoAppears() throws Exception {
        trail(500);
        Session.get().library().audit().record(AuditNote.of(AuditKind.UNMASKING, "Call", call, "Kim Example"));
        Table table = (Table) window.control("auditTable");
        window.until("it is the first", () -> "Unmasking".equals(table.getItem(0).getText(2)));
    }

    @Test
    void rulesAreSetListedAndLetGoAfterAQuestion() throws Exception {
        command("keeping");
        Shell dialog = dialog("What Is Kept");
        Table rules = in(dialog, "retentionRules", Table.class);
        choose(in(dialog, "ruleWhat", Combo.class), "Reviews");
        press(in(dialog, "ruleAdd", Button.class));
        window.until("the rule is there", () -> rules.getItemCount() == 1);
        assertEquals(List.of(RetentionRule.of(RetentionRule.What.REVIEWS, 365)), Session.get().library().records().retention().rules());
        Styles.find(dialog, "dueList").ifPresent(list -> {
            TabFolder tabs = (TabFolder) list.getParent().getParent();
            tabs.setSelection(2);
        });
        press(in(dialog, "dueList", Button.class));
        Table due = in(dialog, "dueTable", Table.class);
        window.until("it is listed", () -> due.getItemCount() == 1);
        assertEquals(1, Session.get().library().reviews(call).size());
        ShellWatch sure = ShellWatch.press("Let It Go", "OK");
        press(in(dialog, "dueGo", Button.class));
        assertTrue(sure.seen());
        ShellWatch.press("Let It Go", "OK");
        window.until("it went", () -> due.getItemCount() == 0);
        assertEquals(0, Session.get().library().reviews(call).size());
        dialog.close();
    }

    @Test
    void aHoldIsLaidOnTheSelectedCall() throws Exception {
        selectTheCall();
        command("keeping");
        Shell dialog = dialog("What Is Kept");
        Combo subject = in(dialog, "holdSubject", Combo.class);
        window.until("people are read", () -> subject.getItemCount() > 1);
        in(dialog, "holdReason", Text.class).setText("A complaint");
        press(in(dialog, "holdLay", Button.class));
        Table holds = in(dialog, "holds", Table.class);
        window.until("it is there", () -> holds.getItemCount() == 1);
        assertEquals(call, Session.get().library().records().holds().all().get(0).subjectId());
        dialog.close();
    }

    @Test
    void aPersonIsErasedOnlyAfterItWasShownWhatGoes() throws Exception {
        selectTheCall();
        command("erase");
        Shell dialog = dialog("Erase a Person");
        Combo who = in(dialog, "eraseWho", Combo.class);
        window.until("people are read", () -> who.getItemCount() > 1);
        in(dialog, "eraseReason", Text.class).setText("Request 12");
        Button erase = dialog.getDefaultButton().getParent().getChildren()[0] instanceof Button first ? first : null;
        assertFalse(erase.isEnabled());
        press(in(dialog, "eraseShow", Button.class));
        Table table = in(dialog, "eraseTable", Table.class);
        window.until("it is shown", () -> table.getItemCount() > 2);
        assertEquals("Something about Zwetschge", Session.get().library().load(Review.class, review).document().getSummary());
        ShellWatch sure = ShellWatch.press("Erase a Person", "OK");
        press(erase);
        window.until("it is erased", () -> sure.seen() && table.getItemCount() > 0 && "Erased".equals(table.getItem(0).getText(0)));
        assertEquals(null, Session.get().library().load(Review.class, review).document().getSummary());
        dialog.close();
    }

    @Test
    void aBackupIsMadeAndListed() throws Exception {
        command("backup");
        Shell dialog = dialog("Backups");
        Text where = in(dialog, "backupFolder", Text.class);
        window.until("the settings are read", () -> !where.getText().isEmpty());
        where.setText(folder.resolve("safe").toString());
        in(dialog, "backup.recordings", Button.class).setSelection(true);
        Button now = (Button) dialog.getDefaultButton().getParent().getChildren()[0];
        Button restore = (Button) dialog.getDefaultButton().getParent().getChildren()[1];
        assertFalse(restore.isEnabled(), "there is nothing to put back yet");
        assertTrue(now.forceFocus());
        press(now);
        window.until("it is made", () -> Files.isDirectory(folder.resolve("safe")) && !backups().isEmpty());
        Backup made = backups().get(0);
        assertEquals(Session.get().library().info().id(), made.libraryId());
        Table table = in(dialog, "backups", Table.class);
        window.until("it is listed", () -> table.getItemCount() == 1);
        assertEquals(0, table.getSelectionIndex());
        assertTrue(restore.isEnabled(), "what is selected can be put back");
        assertTrue(now.isFocusControl(), "whoever pressed it is where they were");
        assertEquals(1, Session.get().library().audit().count(AuditQuery.ALL.kinds(AuditKind.BACKUP)));
        dialog.close();
    }

    private List<Backup> backups() {
        try {
            return Backups.in(folder.resolve("safe"));
        } catch (org.coachline.library.LibraryException e) {
            return List.of();
        }
    }

    @Test
    void anOlderTrailIsAcceptedWithAReasonThatIsOnRecord() throws Exception {
        window.closeEditors();
        Session.get().close();
        // As after an older database was put in its place by hand: what was noted beside it came later.
        Files.writeString(place.resolve("audit.head"), "5000:" + "ab".repeat(32) + "\n");
        window.openLibrary(place);
        trail(500);
        ShellWatch why = ShellWatch.type("Accept This Audit Trail", "The disk failed, and this is the copy of Tuesday", "OK");
        ShellWatch found = ShellWatch.press("Check the Audit Trail", "Accept on Record\u2026");
        window.control("auditCheck").notifyListeners(SWT.Selection, new Event());
        window.until("it was asked why", () -> found.seen() && why.seen());
        window.until("it is accepted", () -> "Accepted; the trail says so.".equals(StatusLine.text()));
        Library library = Session.get().library();
        AuditEntry entry = library.audit().entries(AuditQuery.ALL, Long.MAX_VALUE, 1).get(0);
        assertEquals(AuditKind.RESTORE, entry.kind());
        assertEquals(Preferences.reviewer(), entry.who());
        assertTrue(String.valueOf(entry.after()).contains("The disk failed, and this is the copy of Tuesday"), entry::toString);
        assertEquals(Optional.empty(), library.audit().contradicted());
        window.control("auditCheck").notifyListeners(SWT.Selection, new Event());
        window.until("nothing is wrong any more", () -> StatusLine.text().startsWith("The audit trail is whole"));
    }

    @Test
    void whoLeavesTheQuestionHasAcceptedNothing() throws Exception {
        window.closeEditors();
        Session.get().close();
        Files.writeString(place.resolve("audit.head"), "5000:" + "ab".repeat(32) + "\n");
        window.openLibrary(place);
        trail(500);
        long before = Session.get().library().audit().head().sequence();
        ShellWatch why = ShellWatch.type("Accept This Audit Trail", "no", "Cancel");
        ShellWatch found = ShellWatch.press("Check the Audit Trail", "Accept on Record\u2026");
        window.control("auditCheck").notifyListeners(SWT.Selection, new Event());
        window.until("it was asked why", () -> found.seen() && why.seen());
        window.settle();
        assertEquals(before, Session.get().library().audit().head().sequence());
        assertTrue(Session.get().library().audit().contradicted().isPresent());
    }
}
