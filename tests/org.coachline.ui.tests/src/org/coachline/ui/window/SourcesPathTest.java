/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.coachline.intake.watch.CallField;
import org.coachline.intake.watch.ManifestSettings;
import org.coachline.intake.watch.SourceKind;
import org.coachline.intake.watch.SourceSettings;
import org.coachline.library.CallQuery;
import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.coachline.testsupport.WavFixture;
import org.coachline.ui.Session;
import org.coachline.ui.internal.sources.SourceDialog;
import org.coachline.ui.internal.sources.SourcesDialog;
import org.coachline.ui.internal.support.Styles;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a recorder's folder becomes a source of the library, in a real window. */
class SourcesPathTest {

    private final Window window = new Window();
    @TempDir
    private Path folder;
    private Path recorder;
    private Library library;
    private Dialog dialog;

    @BeforeEach
    void openALibrary() throws Exception {
        window.until("the first start is over", () -> !Session.get().isOpening());
        recorder = Files.createDirectories(folder.resolve("recorder"));
        Library.create(folder.resolve("library")).close();
        window.openLibrary(folder.resolve("library"));
        library = Session.get().library();
    }

    @AfterEach
    void closeAll() {
        if (dialog != null) {
            dialog.close();
        }
        window.closeEditors();
        Session.get().close();
    }

    private void recording(String name, double pitch) throws IOException {
        Path file = WavFixture.of(WavFixture.Codec.MULAW, 8000, 2).tone(0, pitch, 0.5, 1).tone(1, pitch * 2, 0.5, 1).writeTo(recorder.resolve(name));
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(3600)));
    }

    private <D extends Dialog> D open(D opened) {
        dialog = opened;
        opened.setBlockOnOpen(false);
        opened.open();
        return opened;
    }

    private <C extends Control> C find(Class<C> type, String id) {
        return type.cast(Styles.find(dialog.getShell(), id).orElseThrow(() -> new AssertionError("there is no " + id)));
    }

    private void type(String id, String text) {
        find(Text.class, id).setText(text);
    }

    private void choose(String id, int index) {
        Combo combo = find(Combo.class, id);
        combo.select(index);
        combo.notifyListeners(SWT.Selection, new Event());
    }

    private boolean save() {
        boolean enabled = dialog.getShell().getDefaultButton().isEnabled();
        dialog.getShell().getDefaultButton().notifyListeners(SWT.Selection, new Event());
        return enabled;
    }

    private int calls() {
        try {
            return library.calls(CallQuery.ALL).size();
        } catch (LibraryException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void whatASourceWouldFindIsShownBeforeItIsSavedAndItsCallsComeInThen() throws Exception {
        recording("external-201-300-20261116-093015-1.2.wav", 300);
        recording("holiday.wav", 400);
        SourceDialog opened = open(new SourceDialog(window.window().getShell(), library, null, List.of()));
        type("source.name", "Night");
        type("source.folder", recorder.toString());
        Combo zone = find(Combo.class, "source.zone");
        zone.setText("Europe/Berlin");
        window.until("the preview shows both", () -> find(Table.class, "source.preview").getItemCount() == 2);
        Table preview = find(Table.class, "source.preview");
        assertEquals(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.MEDIUM).format(LocalDateTime.of(2026, 11, 16, 9, 30, 15)), preview.getItem(0).getText(1));
        assertEquals("201", preview.getItem(0).getText(2));
        assertTrue(preview.getItem(1).getText(5).contains("does not fit the pattern"), preview.getItem(1).getText(5));
        assertEquals(0, calls());
        assertTrue(save());
        window.until("it is kept", () -> opened.source() != null);
        assertNull(opened.getShell(), "the dialog has gone");
        window.until("the call is listed", () -> calls() == 1);
    }

    @Test
    void aPatternThatCannotBeOneIsNamedWhileItIsTypedAndCannotBeSaved() {
        SourceDialog opened = open(new SourceDialog(window.window().getShell(), library, null, List.of("Day")));
        type("source.name", "Night");
        type("source.folder", recorder.toString());
        type("source.pattern", "{agnet}");
        assertTrue(String.valueOf(opened.getErrorMessage()).contains("there is no field agnet"), opened::getErrorMessage);
        assertFalse(dialog.getShell().getDefaultButton().isEnabled());
        type("source.pattern", "{agent}");
        assertTrue(dialog.getShell().getDefaultButton().isEnabled());
        type("source.name", "Day");
        assertFalse(dialog.getShell().getDefaultButton().isEnabled());
    }

    @Test
    void whatWasTypedStaysWhereItCannotBeKeptAndTheDialogSaysWhy() {
        SourceDialog opened = open(new SourceDialog(window.window().getShell(), library, null, List.of()));
        type("source.name", "Night");
        type("source.folder", recorder.toString());
        Session.get().close();
        assertTrue(save());
        window.until("it says why", () -> String.valueOf(opened.getErrorMessage()).startsWith("The source was not kept: "));
        assertEquals("Night", find(Text.class, "source.name").getText());
        assertTrue(dialog.getShell().getDefaultButton().isEnabled(), "it can be tried again");
        assertNull(opened.source());
    }

    @Test
    void wherePatternAndNamesAreStrangersItIsSaidWhatToDo() throws Exception {
        recording("holiday.wav", 400);
        open(new SourceDialog(window.window().getShell(), library, null, List.of()));
        type("source.folder", recorder.toString());
        Label summary = find(Label.class, "source.summary");
        window.until("it is said", () -> summary.getText().contains("No name fits the pattern."));
        type("source.pattern", "");
        window.until("the file is a call without it", () -> summary.getText().startsWith("One file: one call"));
        assertFalse(summary.getText().contains("No name fits"), summary.getText());
    }

    @Test
    void whereThereIsNoRecordingItIsSaidThatCallsComeOfThose() throws Exception {
        Files.writeString(recorder.resolve("contact-lens.json"), "{}");
        open(new SourceDialog(window.window().getShell(), library, null, List.of()));
        type("source.folder", recorder.toString());
        Label summary = find(Label.class, "source.summary");
        window.until("it is said", () -> summary.getText().contains("None of them is a recording."));
    }

    @Test
    void columnsOfAListAreGuessedAndCorrected() throws Exception {
        recording("1.wav", 300);
        Files.writeString(recorder.resolve("calls.csv"), "file;who\n1.wav;Kim\n");
        SourceDialog opened = open(new SourceDialog(window.window().getShell(), library, null, List.of()));
        type("source.name", "Night");
        choose("source.kind", SourceKind.MANIFEST.ordinal());
        type("source.folder", recorder.toString());
        Table preview = find(Table.class, "source.preview");
        window.until("the list is read", () -> preview.getItemCount() == 1);
        assertEquals("", preview.getItem(0).getText(2));
        Table columns = find(Table.class, "list.columns");
        assertEquals(2, columns.getItemCount());
        columns.select(1);
        columns.notifyListeners(SWT.Selection, new Event());
        choose("list.field", CallField.AGENT.ordinal());
        window.until("the agent is known", () -> preview.getItemCount() == 1 && preview.getItem(0).getText(2).equals("Kim"));
        assertTrue(save());
        window.until("it is kept", () -> opened.source() != null);
        assertTrue(SourceSettings.of(Objects.requireNonNull(opened.source())).manifest().columns().containsValue("who"));
    }

    @Test
    void aSourceThatFailsSaysSoOnItselfAndNoDialogComes() throws Exception {
        library.sources().save(SourceSettings.of(SourceKind.NAMES).row("Night", folder.resolve("nowhere"), true), "Alex");
        open(new SourcesDialog(window.window().getShell(), library));
        Table sources = find(Table.class, "sourcesTable");
        find(Button.class, "sources.lookNow").notifyListeners(SWT.Selection, new Event());
        window.until("it says so", () -> sources.getItemCount() == 1 && sources.getItem(0).getText(3).contains("is not there"));
    }

    @Test
    void whatWasLeftOutIsListedWithItsReason() throws Exception {
        recording("holiday.wav", 400);
        library.sources().save(SourceSettings.of(SourceKind.NAMES).row("Night", recorder, true), "Alex");
        open(new SourcesDialog(window.window().getShell(), library));
        find(Button.class, "sources.lookNow").notifyListeners(SWT.Selection, new Event());
        Table files = find(Table.class, "sourceFiles");
        window.until("it is listed", () -> files.getItemCount() == 1);
        assertEquals("holiday.wav", files.getItem(0).getText(0));
        assertTrue(files.getItem(0).getText(1).startsWith("left out: "), files.getItem(0).getText(1));
        files.select(0);
        files.notifyListeners(SWT.Selection, new Event());
        assertTrue(Arrays.stream(files.getParent().getChildren()).anyMatch(each -> each instanceof Text whole && whole.getText().equals("holiday.wav \u00b7 " + files.getItem(0).getText(1))));
    }

    @Test
    void whatIsWrongWithAListStandsOnItsSourceForWhoeverLooksLater() throws Exception {
        recording("1.wav", 300);
        recording("2.wav", 400);
        Files.write(recorder.resolve("calls.csv"), "file,agent\n1.wav,J\u00f6rg\n2.wav,\"Kim\n".getBytes(Charset.forName("windows-1252")));
        library.sources().save(SourceSettings.of(SourceKind.MANIFEST).with(new ManifestSettings("", "UTF-8", "", "", Map.of())).row("Night", recorder, true), "Alex");
        window.until("the good row is listed", () -> calls() == 1);
        open(new SourcesDialog(window.window().getShell(), library));
        Table files = find(Table.class, "sourceFiles");
        window.until("all is listed", () -> files.getItemCount() == 3);
        assertEquals("(the whole source)", files.getItem(0).getText(0));
        assertTrue(files.getItem(0).getText(1).contains("UTF-8"), files.getItem(0).getText(1));
        assertTrue(files.getItem(1).getText(1).startsWith("left out: row 3 cannot be read"), files.getItem(1).getText(1));
        assertEquals("2.wav", files.getItem(2).getText(0));
    }
}
