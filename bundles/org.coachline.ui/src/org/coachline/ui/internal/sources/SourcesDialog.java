/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.sources;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.coachline.intake.watch.SourceKind;
import org.coachline.intake.watch.SourceRoles;
import org.coachline.library.IntakeSources;
import org.coachline.library.Library;
import org.coachline.library.SourceFile;
import org.coachline.library.SourceRow;
import org.coachline.model.WrittenTime;
import org.coachline.ui.Session;
import org.coachline.ui.SessionListener;
import org.coachline.ui.internal.support.CoachlineDialog;
import org.coachline.ui.internal.support.Columns;
import org.coachline.ui.internal.support.Preferences;
import org.coachline.ui.internal.support.RowInFull;
import org.coachline.ui.internal.support.Rows;
import org.coachline.ui.internal.support.StatusLine;
import org.coachline.ui.internal.support.Styles;
import org.coachline.ui.internal.support.Texts;
import org.coachline.ui.internal.support.UiErrors;
import org.coachline.ui.internal.support.Work;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;

/** The sources of a library: how the last look at each went, and what of it was left out and why. */
public final class SourcesDialog extends CoachlineDialog implements SessionListener {

    private static final int WIDTH = 760;
    private static final int SOURCES_HEIGHT = 140;
    private static final int FILES_HEIGHT = 120;
    private static final int MOST_FILES = 500;

    private final Library library;
    private List<SourceRow> sources = List.of();
    private @Nullable String wanted;
    private Table table;
    private Table files;
    private Text whole;
    private Label odd;
    private Button add;
    private Button edit;
    private Button remove;
    private Button swap;

    /**
     * @param shell   over which
     * @param library whose sources
     */
    public SourcesDialog(@Nullable Shell shell, Library library) {
        super(shell, SourceTexts.get("title"));
        this.library = library;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(SourceTexts.get("title"));
        setMessage(SourceTexts.get("text"));
        Composite area = form((Composite) super.createDialogArea(parent), 2);
        table = Styles.id(Styles.named(new Table(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL), SourceTexts.get("title")), "sourcesTable");
        table.setHeaderVisible(true);
        Rows.style(table);
        Columns.of(table).share(SourceTexts.get("column.name"), 110, 2).share(SourceTexts.get("column.kind"), 110, 2).share(SourceTexts.get("column.folder"), 180, 3)
                .share(SourceTexts.get("column.state"), 220, 4).done();
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, SOURCES_HEIGHT).applyTo(table);
        table.addListener(SWT.Selection, event -> selected());
        table.addListener(SWT.DefaultSelection, event -> edit());
        table.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.DEL) {
                remove();
            }
        });
        Composite buttons = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 8).applyTo(buttons);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(buttons);
        add = button(buttons, "add", () -> open(null));
        add.setEnabled(!library.readOnly());
        edit = button(buttons, "edit", this::edit);
        remove = button(buttons, "remove", this::remove);
        swap = button(buttons, "swap", this::swap);
        button(buttons, "lookNow", Watching::lookNow).setEnabled(!library.readOnly());
        odd = Styles.text(area, SourceTexts.get("files"));
        GridDataFactory.fillDefaults().span(2, 1).applyTo(odd);
        files = Styles.id(Styles.named(new Table(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL), SourceTexts.get("files")), "sourceFiles");
        files.setHeaderVisible(true);
        Rows.style(files);
        Columns.of(files).share(SourceTexts.get("column.file"), 240, 3).share(SourceTexts.get("column.what"), 360, 5).done();
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(WIDTH, FILES_HEIGHT).applyTo(files);
        whole = RowInFull.below(files, 2, SourceTexts.get("source.whole"));
        Session.get().addListener(this);
        reload();
        return area;
    }

    private static Button button(Composite parent, String key, Runnable action) {
        Button button = Styles.id(new Button(parent, SWT.PUSH), "sources." + key);
        button.setText(SourceTexts.get(key));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CLOSE_ID, IDialogConstants.CLOSE_LABEL, true).addListener(SWT.Selection, event -> close());
    }

    @Override
    public void libraryChanged(Set<String> documentIds, boolean external) {
        if (documentIds.contains(IntakeSources.CHANGED)) {
            reload();
        }
    }

    @Override
    public void libraryOpened() {
        if (Session.get().library() != library) {
            close();
        }
    }

    private void reload() {
        Work.quietly(SourceTexts.get("title"), () -> library.sources().all(), this::show, UiErrors::mention);
    }

    private void show(List<SourceRow> rows) {
        if (table == null || table.isDisposed()) {
            return;
        }
        SourceRow before = selection();
        String chosen = wanted != null ? wanted : before == null ? null : before.name();
        wanted = null;
        sources = rows;
        if (rows.isEmpty() && table.isFocusControl()) {
            add.setFocus();
        }
        table.removeAll();
        for (SourceRow each : rows) {
            new TableItem(table, SWT.NONE).setText(new String[] {each.name(), kind(each.kind()), each.folder().toString(), state(each)});
        }
        for (int i = 0; i < rows.size(); i++) {
            if (chosen == null ? i == 0 : rows.get(i).name().equals(chosen)) {
                table.select(i);
            }
        }
        selected();
    }

    static String kind(String key) {
        return SourceKind.of(key).map(each -> SourceTexts.get("kind." + each.key())).orElse(key);
    }

    private static String state(SourceRow source) {
        String watched = source.watched() ? "" : SourceTexts.get("state.unwatched");
        if (source.failure() != null) {
            Instant next = source.nextAt();
            return next == null ? Texts.sentence(source.failure()) : SourceTexts.get("state.failed", Texts.sentence(source.failure()), time(next));
        }
        Instant looked = source.lookedAt();
        return Texts.sentence(looked == null ? SourceTexts.get("state.never") + watched : SourceTexts.get("state.looked", time(looked)) + watched);
    }

    private static String time(Instant instant) {
        return WrittenTime.exactTime(instant.atZone(ZoneId.systemDefault()));
    }

    private @Nullable SourceRow selection() {
        int at = table.getSelectionIndex();
        return at < 0 || at >= sources.size() ? null : sources.get(at);
    }

    private void selected() {
        SourceRow chosen = selection();
        edit.setEnabled(chosen != null && !library.readOnly());
        remove.setEnabled(chosen != null && !library.readOnly());
        swap.setEnabled(chosen != null && !library.readOnly());
        setMessage(SourceTexts.get(sources.isEmpty() ? "none" : "text"));
        setErrorMessage(chosen == null || chosen.failure() == null ? null : Texts.sentence(chosen.failure()));
        whole.setText("");
        if (chosen == null) {
            files.removeAll();
            return;
        }
        Work.quietly(SourceTexts.get("files"), () -> library.sources().files(chosen.name()).values().stream().filter(each -> !each.remark().isEmpty())
                .sorted((one, other) -> Integer.compare(rank(one), rank(other))).limit(MOST_FILES).toList(), rows -> {
                    if (!files.isDisposed() && chosen.equals(selection())) {
                        files.removeAll();
                        whole.setText("");
                        odd.setText(rows.isEmpty() && chosen.failure() == null ? SourceTexts.get("files.none", chosen.name().replace("&", "&&")) : SourceTexts.get("files"));
                        for (SourceFile each : rows) {
                            new TableItem(files, SWT.NONE).setText(new String[] {name(each), what(each)});
                        }
                    }
                }, UiErrors::mention);
    }

    private static String name(SourceFile file) {
        // Files that lie beside no recording are kept under a mark before their path.
        return file.path().equals(SourceFile.WHOLE) ? SourceTexts.get("file.whole") : file.path().startsWith("~") ? file.path().substring(1) : file.path();
    }

    private static String what(SourceFile file) {
        String what = switch (file.state()) {
        case REFUSED, DELETED -> SourceTexts.get("file.refused", file.remark());
        case WAITING -> SourceTexts.get("file.waiting", file.remark());
        default -> file.remark();
        };
        return what.replace('\n', ' ');
    }

    private static int rank(SourceFile file) {
        return file.path().equals(SourceFile.WHOLE) ? -1 : switch (file.state()) {
        case REFUSED -> 0;
        case UNREADABLE -> 1;
        case WAITING -> 2;
        case DELETED -> 3;
        default -> 4;
        };
    }

    private void edit() {
        SourceRow chosen = selection();
        if (chosen != null && !library.readOnly()) {
            open(chosen);
        }
    }

    private void open(@Nullable SourceRow chosen) {
        SourceDialog dialog = new SourceDialog(getShell(), library, chosen, sources.stream().map(SourceRow::name).toList());
        SourceRow made = dialog.open() == Window.OK ? dialog.source() : null;
        if (made != null) {
            wanted = made.name();
            Watching.lookNow();
            reload();
        }
    }

    private void remove() {
        SourceRow chosen = selection();
        if (chosen != null && !library.readOnly()
                && MessageDialog.openConfirm(getShell(), SourceTexts.get("remove.title"), SourceTexts.get("remove.text", chosen.name()))) {
            change(() -> library.sources().remove(chosen.name(), Preferences.reviewer()));
        }
    }

    /** The one click for a source whose recordings have the agent on the other channel. */
    private void swap() {
        SourceRow chosen = selection();
        if (chosen != null && !library.readOnly() && MessageDialog.openConfirm(getShell(), SourceTexts.get("swap.title"), SourceTexts.get("swap.text", chosen.name()))) {
            Work.visibly(SourceTexts.get("swap.title"), monitor -> SourceRoles.swap(library, chosen, Preferences.reviewer(), monitor),
                    swapped -> StatusLine.say(SourceTexts.get("swap.done", swapped)), failure -> UiErrors.show(SourceTexts.get("notKept"), failure));
        }
    }

    /** Something that may fail at the library. */
    private interface Change {
        void run() throws Exception;
    }

    private void change(Change change) {
        Work.quietly(SourceTexts.get("title"), () -> {
            change.run();
            return Boolean.TRUE;
        }, done -> {
            Watching.lookNow();
            reload();
        }, failure -> UiErrors.show(SourceTexts.get("notKept"), failure));
    }

    @Override
    public boolean close() {
        Session.get().removeListener(this);
        return super.close();
    }
}
