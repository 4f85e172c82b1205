/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.coachline.library.Library;
import org.coachline.model.coaching.Moment;
import org.coachline.model.coaching.Verdict;
import org.coachline.timeline.TimelineControl;
import org.coachline.ui.Session;
import org.coachline.ui.internal.keymap.KeySchemes;
import org.coachline.ui.internal.keymap.KeysPage;
import org.coachline.ui.internal.review.OpenReview;
import org.coachline.ui.internal.review.ReviewEditor;
import org.coachline.ui.internal.techniques.TechniquesView;
import org.coachline.ui.internal.support.Preferences;
import org.coachline.ui.internal.support.Styles;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.ParseException;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.keys.IBindingService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Schemes of keys, the page that changes them, and the sheet that lists them, in a real window. */
class KeyboardPathTest {

    private static final String ELAN = "org.coachline.ui.scheme.elan";
    private static final String PRAAT = "org.coachline.ui.scheme.praat";
    private static final String VALIDATE = "techniqueKey/org.coachline.deescalation/validate-first";

    private final Window window = new Window();
    private final Display display = Display.getCurrent();
    @TempDir
    private Path folder;
    private OpenReview review;
    private TimelineControl timeline;
    private @Nullable Shell dialog;

    @BeforeEach
    void openACall() throws Exception {
        forgetChoices();
        window.until("the first start is over", () -> !Session.get().isOpening());
        Path place = folder.resolve("library");
        String call;
        try (Library made = Library.create(place)) {
            call = CallFixture.call(made, folder.resolve("recordings"), "Delivery");
        }
        window.openLibrary(place);
        ReviewEditor editor = window.open(call);
        review = Window.review(editor);
        timeline = Window.timeline(editor);
        window.focus(timeline);
    }

    @AfterEach
    void closeAll() {
        if (dialog != null) {
            dialog.dispose();
        }
        forgetChoices();
        window.closeEditors();
        Session.get().close();
    }

    private void forgetChoices() {
        IPreferenceStore store = Preferences.store();
        store.setToDefault(VALIDATE);
        for (String scheme : new String[] {KeySchemes.COACHLINE, ELAN, PRAAT}) {
            store.setToDefault("keys/" + scheme);
        }
        KeySchemes.activate(KeySchemes.COACHLINE);
    }

    private @Nullable String does(String keys) {
        try {
            Binding found = window.window().getService(IBindingService.class).getPerfectMatch(KeySequence.getInstance(keys));
            return found == null ? null : found.getParameterizedCommand().getId().replaceFirst(".*\\.", "");
        } catch (ParseException e) {
            throw new IllegalArgumentException(keys, e);
        }
    }

    @Test
    void aSchemeHoldsAtOnceAndCoachlinesComesBack() {
        assertEquals("bookmark", does("CTRL+B"));
        KeySchemes.activate(ELAN);
        assertEquals("start", does("CTRL+B"));
        assertEquals("bookmark", does("CTRL+SHIFT+B"));
        assertEquals("back1", does("SHIFT+ARROW_LEFT"));
        assertEquals("play", does("CTRL+SPACE"));
        assertEquals("spanEdge", does("SHIFT+CR"));
        assertNull(does("TAB"));
        KeySchemes.activate(PRAAT);
        assertEquals("play", does("TAB"));
        assertEquals("zoomFit", does("CTRL+A"));
        assertEquals("bookmark", does("CTRL+B"));
        assertEquals("back5", does("SHIFT+ARROW_LEFT"));
        KeySchemes.activate(KeySchemes.COACHLINE);
        assertEquals("bookmark", does("CTRL+B"));
        assertNull(does("TAB"));
        assertEquals("back5", does("SHIFT+ARROW_LEFT"));
    }

    @Test
    void inPraatsSchemeTabPlaysOnTheTimelineAndLeavesEveryOtherField() {
        KeySchemes.activate(PRAAT);
        window.view(TechniquesView.ID, TechniquesView.class);
        window.focus(window.control("techniqueFilter"));
        assertNull(does("TAB"));
        window.focus(timeline);
        assertEquals("play", does("TAB"));
    }

    @Test
    void inPraatsSchemeShiftAndTabLeaveTheTimelineAndPlayNothing() {
        KeySchemes.activate(PRAAT);
        window.focus(timeline);
        Event event = new Event();
        event.type = SWT.KeyDown;
        event.stateMask = SWT.SHIFT;
        event.keyCode = SWT.TAB;
        event.character = SWT.TAB;
        timeline.notifyListeners(SWT.KeyDown, event);
        window.settle();
        assertNotSame(timeline, display.getFocusControl());
        assertFalse(review.playback().isPlaying());
    }

    @Test
    void theEndIsNudgedLaterInElansSchemeByAKeyThatTheSystemLeavesAlone() {
        KeySchemes.activate(ELAN);
        boolean gtk = SWT.getPlatform().equals("gtk");
        assertEquals(gtk ? null : "nudgeEndLater", does("CTRL+SHIFT+U"));
        assertEquals("nudgeEndLater", does(gtk ? "ALT+U" : "CTRL+SHIFT+U"));
    }

    @Test
    void theTimelinesOwnKeysAreCommandsThatTablesDoNotLoseKeysTo() {
        assertEquals("selectNext", does("ARROW_DOWN"));
        assertEquals("nextLane", does("ALT+ARROW_DOWN"));
        assertEquals("scrollForward", does("PAGE_DOWN"));
        review.playback().seek(5_000_000);
        window.press(timeline, "A");
        window.view(org.coachline.ui.internal.moments.MomentsView.ID, org.coachline.ui.internal.moments.MomentsView.class);
        window.focus(window.control("moments"));
        assertNull(does("ARROW_DOWN"));
        assertEquals("play", does("SPACE"));
    }

    @Test
    void whileTextIsTypedTransportAndVerdictsWorkThroughOtherKeys() {
        review.playback().seek(5_000_000);
        window.press(timeline, "A");
        window.press(timeline, "CR");
        Text comment = (Text) window.control("comment");
        window.until("the comment has the keyboard", () -> display.getFocusControl() == comment);
        window.settle();
        assertEquals("play", does("F4"));
        assertEquals("back5", does("F3"));
        assertEquals("missed", does("ALT+3"));
        assertNull(does("SPACE"));
        assertNull(does("3"));
        window.press(comment, "F3");
        assertEquals(0, review.viewport().playhead());
        window.press(comment, "ALT+3");
        assertEquals(Verdict.MISSED, review.review().document().getMoments().get(0).getVerdict());
        assertSame(comment, display.getFocusControl());
    }

    @Test
    void oneKeySetsBothEdgesOfASpan() {
        review.playback().seek(2_000_000);
        window.press(timeline, ",");
        review.playback().seek(3_000_000);
        window.press(timeline, ",");
        window.press(timeline, "A");
        Moment moment = review.review().document().getMoments().get(0);
        assertEquals(2_000_000, moment.getStartMicros());
        assertEquals(3_000_000, moment.getEndMicros());
    }

    private Shell page() {
        Shell shell = new Shell(window.window().getShell(), SWT.DIALOG_TRIM);
        shell.setLayout(new FillLayout());
        KeysPage page = new KeysPage();
        page.init(window.window().getWorkbench());
        page.createControl(shell);
        shell.setData(page);
        shell.setSize(900, 700);
        shell.open();
        dialog = shell;
        return shell;
    }

    private static <C extends Control> C find(Shell shell, String id, Class<C> type) {
        return type.cast(Styles.find(shell, id).orElseThrow(() -> new AssertionError("there is no " + id)));
    }

    private void select(Shell shell, String name, String key) {
        Table table = find(shell, "keysTable", Table.class);
        TableItem item = Arrays.stream(table.getItems()).filter(each -> each.getText(0).endsWith(": " + name) && each.getText(1).equals(key)).findFirst()
                .orElseThrow(() -> new AssertionError(name + " does not have " + key));
        table.setSelection(item);
        table.notifyListeners(SWT.Selection, new Event());
    }

    private static void press(Shell shell, String id) {
        Button button = find(shell, id, Button.class);
        assertTrue(button.isEnabled(), id);
        button.notifyListeners(SWT.Selection, new Event());
    }

    private void type(Shell shell, String field, String key) {
        Text text = find(shell, field, Text.class);
        window.focus(text);
        window.press(text, key);
    }

    @Test
    void aCommandIsGivenAnotherKeyThatHoldsAtOnceInThisSchemeOnly() {
        Shell shell = page();
        select(shell, "Loop", "Shift+F9");
        type(shell, "keysField", "F13");
        press(shell, "keysAdd");
        select(shell, "Loop", "Shift+F9");
        press(shell, "keysRemove");
        ((KeysPage) shell.getData()).performOk();
        shell.dispose();
        window.focus(timeline);
        assertEquals("loop", does("F13"));
        assertNull(does("SHIFT+F9"));
        window.press(timeline, "F13");
        assertTrue(review.playback().isLooping());
        KeySchemes.activate(ELAN);
        assertNull(does("F13"));
        assertEquals("loop", does("SHIFT+F9"));
        KeySchemes.activate(KeySchemes.COACHLINE);
        assertEquals("loop", does("F13"));
    }

    @Test
    void whatHasAKeyIsNamedAndLosesItOnlyWhenThatIsWanted() {
        Shell shell = page();
        select(shell, "Loop", "Shift+F9");
        type(shell, "keysField", "F5");
        assertTrue(find(shell, "keysSaid", org.eclipse.swt.custom.CLabel.class).getText().contains("already taken by Play Around the Play Head"));
        assertFalse(find(shell, "keysAdd", Button.class).isEnabled());
        press(shell, "keysTake");
        ((KeysPage) shell.getData()).performOk();
        shell.dispose();
        window.focus(timeline);
        assertEquals("loop", does("F5"));
        shell = page();
        press(shell, "keysRestoreAll");
        ((KeysPage) shell.getData()).performOk();
        shell.dispose();
        window.focus(timeline);
        assertEquals("playAround", does("F5"));
    }

    @Test
    void aTechniqueIsGivenAnotherKeyAndItsPacksKeyBack() {
        Shell shell = page();
        select(shell, "Validate first", "A");
        type(shell, "keysField", "F14");
        press(shell, "keysAdd");
        ((KeysPage) shell.getData()).performOk();
        shell.dispose();
        window.focus(timeline);
        review.playback().seek(5_000_000);
        window.press(timeline, "A");
        assertEquals(List.of(), review.review().document().getMoments());
        window.press(timeline, "F14");
        assertEquals("validate-first", review.review().document().getMoments().get(0).getTechnique().item());
        shell = page();
        select(shell, "Validate first", "F14");
        press(shell, "keysRestore");
        ((KeysPage) shell.getData()).performOk();
        shell.dispose();
        window.focus(timeline);
        window.press(timeline, "A");
        assertEquals(2, review.review().document().getMoments().size());
    }

    @Test
    void aTechniquesKeyThatACommandHasIsShownAsAConflictAndInTheSheet() {
        Shell shell = page();
        select(shell, "Loop", "Shift+F9");
        type(shell, "keysField", "A");
        assertTrue(find(shell, "keysSaid", org.eclipse.swt.custom.CLabel.class).getText().contains("Validate first"));
        shell.dispose();
        // As when a pack is added whose key a command has already.
        Preferences.store().setValue(VALIDATE, ".");
        shell = page();
        Table table = find(shell, "keysTable", Table.class);
        assertTrue(Arrays.stream(table.getItems()).anyMatch(each -> each.getText(0).endsWith(": Validate first") && each.getText(3).equals("taken by Set a Bookmark")));
        Button only = find(shell, "keysConflicts", Button.class);
        only.setSelection(true);
        only.notifyListeners(SWT.Selection, new Event());
        assertTrue(Arrays.stream(table.getItems()).allMatch(each -> each.getText(3).startsWith("taken by ")));
        assertTrue(Arrays.stream(table.getItems()).anyMatch(each -> each.getText(3).equals("taken by Validate first")));
        shell.dispose();
        window.focus(timeline);
        window.press(timeline, "?");
        window.until("the sheet is there", () -> sheet() != null);
        assertTrue(find(sheet(), "sheetText", StyledText.class).getText().contains("Validate first – . is taken by Set a Bookmark"));
        sheet().close();
    }

    @Test
    void keysAreFoundByNameAndByPressingThem() {
        Shell shell = page();
        Table table = find(shell, "keysTable", Table.class);
        int all = table.getItemCount();
        find(shell, "keysSearch", Text.class).setText("verdict missed");
        assertTrue(table.getItemCount() > 0 && table.getItemCount() < 6, String.valueOf(table.getItemCount()));
        find(shell, "keysSearch", Text.class).setText("");
        assertEquals(all, table.getItemCount());
        type(shell, "keysByKey", "CTRL+B");
        assertTrue(Arrays.stream(table.getItems()).allMatch(each -> each.getText(1).equals("Ctrl+B")));
        assertTrue(Arrays.stream(table.getItems()).anyMatch(each -> each.getText(0).endsWith("Set a Bookmark")));
    }

    @Test
    void choosingASchemeInThePageHoldsOnceItIsApplied() {
        Shell shell = page();
        Combo scheme = find(shell, "keysScheme", Combo.class);
        assertEquals(List.of("Coachline", "ELAN-like", "Praat-like"), List.of(scheme.getItems()));
        scheme.select(1);
        scheme.notifyListeners(SWT.Selection, new Event());
        assertEquals(KeySchemes.COACHLINE, KeySchemes.active());
        ((KeysPage) shell.getData()).performOk();
        assertEquals(ELAN, KeySchemes.active());
    }

    private @Nullable Shell sheet() {
        return Arrays.stream(display.getShells()).filter(each -> !each.isDisposed() && each.isVisible() && each.getText().equals("What works here by key")).findFirst().orElse(null);
    }

    @Test
    void theSheetTellsWhatWorksWhereTheKeyboardIs() {
        window.press(timeline, "?");
        window.until("the sheet is there", () -> sheet() != null);
        String onTheTimeline = find(sheet(), "sheetText", StyledText.class).getText();
        assertTrue(onTheTimeline.contains("Validate first"), onTheTimeline);
        assertTrue(onTheTimeline.contains("Next Lane"), onTheTimeline);
        assertTrue(onTheTimeline.contains("\u00a0Space\u00a0"), onTheTimeline);
        Text filter = find(sheet(), "sheetFilter", Text.class);
        filter.setText("bookmark");
        assertEquals(2, find(sheet(), "sheetText", StyledText.class).getText().lines().count());
        sheet().notifyListeners(SWT.Traverse, escape());
        window.until("the sheet is closed and the keyboard where it was", () -> sheet() == null && display.getFocusControl() == timeline);

        review.playback().seek(5_000_000);
        window.press(timeline, "A");
        window.press(timeline, "CR");
        Text comment = (Text) window.control("comment");
        window.until("the comment has the keyboard", () -> display.getFocusControl() == comment);
        window.press(comment, "F1");
        window.until("the sheet is there", () -> sheet() != null);
        String inText = find(sheet(), "sheetText", StyledText.class).getText();
        assertFalse(inText.contains("Next Lane"), inText);
        assertFalse(inText.contains("\u00a0Space\u00a0"), inText);
        assertFalse(inText.contains("\u00a0A\u00a0"), inText);
        assertTrue(inText.contains("\u00a0F4\u00a0"), inText);
        sheet().close();
    }

    private static Event escape() {
        Event event = new Event();
        event.detail = SWT.TRAVERSE_ESCAPE;
        event.doit = true;
        return event;
    }

    @Test
    void theSheetIsOneAndItsKeyClosesItAgain() {
        window.press(timeline, "?");
        window.until("the sheet is there", () -> sheet() != null);
        Shell first = assertNotNullShell(sheet());
        window.press(find(first, "sheetFilter", Text.class), "F1");
        window.until("the sheet is closed", () -> sheet() == null);
        assertSame(null, sheet());
        assertTrue(first.isDisposed());
    }

    private static Shell assertNotNullShell(@Nullable Shell shell) {
        assertNotNull(shell);
        return shell;
    }
}
