/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.record;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

import org.coachline.library.Library;
import org.coachline.library.records.Backup;
import org.coachline.library.records.BackupRule;
import org.coachline.library.records.Backups;
import org.coachline.ui.internal.support.CoachlineDialog;
import org.coachline.ui.internal.support.Columns;
import org.coachline.ui.internal.support.Preferences;
import org.coachline.ui.internal.support.StatusLine;
import org.coachline.ui.internal.support.Rows;
import org.coachline.ui.internal.support.Styles;
import org.coachline.ui.internal.support.UiErrors;
import org.coachline.ui.internal.support.Work;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;

/** Where backups go, how many are kept, which there are; and makes one now. */
final class BackupDialog extends CoachlineDialog {

    private static final int WIDTH = 680;
    private static final int HEIGHT = 180;
    private static final int MOST = 1000;
    private static final int RESTORE = IDialogConstants.CLIENT_ID + 1;

    private record Found(BackupRule rule, boolean chosen, List<Backup> backups) {
    }

    private final Library library;
    private Text folder;
    private Button automatic;
    private Button recordings;
    private Spinner days;
    private Spinner weeks;
    private Spinner months;
    private Table table;
    private Label none;
    private @Nullable Button now;
    private @Nullable Button restore;
    private List<Backup> backups = List.of();
    private @Nullable BackupRule set;

    BackupDialog(Shell shell, Library library) {
        super(shell, RecordTexts.get("backup.title"));
        this.library = library;
        setBlockOnOpen(false);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(RecordTexts.get("backup.title"));
        setMessage(RecordTexts.get("backup.text"));
        Composite area = form((Composite) super.createDialogArea(parent), 3);
        new Label(area, SWT.NONE).setText(RecordTexts.get("backup.folder"));
        folder = Styles.id(Styles.named(new Text(area, SWT.BORDER), RecordTexts.plain("backup.folder")), "backupFolder");
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(folder);
        Button browse = Styles.id(new Button(area, SWT.PUSH), "backupBrowse");
        browse.setText(RecordTexts.get("backup.browse"));
        browse.addListener(SWT.Selection, event -> browse());
        automatic = check(area, "backup.automatic");
        recordings = check(area, "backup.recordings");
        Composite keep = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().span(3, 1).applyTo(keep);
        GridLayoutFactory.fillDefaults().numColumns(6).applyTo(keep);
        days = spinner(keep, "backup.days", 1);
        weeks = spinner(keep, "backup.weeks", 0);
        months = spinner(keep, "backup.months", 0);
        table = Styles.id(Styles.named(new Table(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL), RecordTexts.plain("backup.table")), "backups");
        table.setHeaderVisible(true);
        Rows.style(table);
        Columns.of(table).share(RecordTexts.get("audit.time"), 170, 1).share(RecordTexts.get("backup.kind"), 80, 1).share(RecordTexts.get("backup.holds"), 250, 3)
                .share(RecordTexts.get("backup.notes"), 120, 2).done();
        GridDataFactory.fillDefaults().span(3, 1).grab(true, true).hint(WIDTH, HEIGHT).applyTo(table);
        table.addListener(SWT.Selection, event -> enable());
        none = Styles.quiet(area, "");
        GridDataFactory.fillDefaults().span(3, 1).grab(true, false).applyTo(none);
        read();
        return area;
    }

    private static Button check(Composite area, String key) {
        Button button = Styles.id(new Button(area, SWT.CHECK), key);
        button.setText(RecordTexts.get(key));
        GridDataFactory.fillDefaults().span(3, 1).applyTo(button);
        return button;
    }

    private static Spinner spinner(Composite area, String key, int least) {
        new Label(area, SWT.NONE).setText(RecordTexts.get(key));
        Spinner spinner = Styles.id(Styles.named(new Spinner(area, SWT.BORDER), RecordTexts.plain(key)), key);
        spinner.setMinimum(least);
        spinner.setMaximum(MOST);
        return spinner;
    }

    private void read() {
        BackupRule typed = set == null ? null : rule();
        Work.quietly(RecordTexts.plain("backup.title"), () -> {
            BackupRule rule = library.records().backups().rule();
            return new Found(rule, library.records().backups().isChosen(), Backups.in((typed == null ? rule : typed).folder()));
        }, this::show, UiErrors::mention);
    }

    private void show(Found found) {
        if (table.isDisposed()) {
            return;
        }
        if (set == null) {
            folder.setText(found.rule().folder().toString());
            automatic.setSelection(found.rule().automatic());
            recordings.setSelection(found.rule().withRecordings());
            days.setSelection(found.rule().days());
            weeks.setSelection(found.rule().weeks());
            months.setSelection(found.rule().months());
            setMessage(RecordTexts.get(found.chosen() ? "backup.text" : "backup.own"));
        }
        set = found.rule();
        Backup before = selected();
        backups = found.backups();
        table.removeAll();
        none.setText(backups.isEmpty() ? RecordTexts.get("backup.none") : "");
        for (Backup each : backups) {
            new TableItem(table, SWT.NONE).setText(new String[] {RecordTexts.time(each.at()), RecordTexts.get(each.automatic() ? "backup.byItself" : "backup.byHand"),
                RecordTexts.get(each.withRecordings() ? "backup.withSound" : "backup.withoutSound", each.documents(), each.recordings()),
                each.notes().isEmpty() ? RecordTexts.get("backup.sound") : String.join(" ", each.notes())});
        }
        if (!backups.isEmpty()) {
            int at = before == null ? -1 : backups.stream().map(Backup::folder).toList().indexOf(before.folder());
            table.select(Math.max(0, at));
        }
        enable();
    }

    private @Nullable Backup selected() {
        int at = table.getSelectionIndex();
        return at < 0 || at >= backups.size() ? null : backups.get(at);
    }

    private void browse() {
        DirectoryDialog dialog = new DirectoryDialog(getShell(), SWT.SAVE);
        dialog.setText(RecordTexts.get("backup.folder"));
        dialog.setFilterPath(folder.getText());
        String chosen = dialog.open();
        if (chosen != null) {
            folder.setText(chosen);
            recordings.setSelection(true);
        }
    }

    private @Nullable BackupRule rule() {
        try {
            Path path = Path.of(folder.getText().strip());
            if (!path.isAbsolute()) {
                setErrorMessage(RecordTexts.get("backup.absolute"));
                return null;
            }
            setErrorMessage(null);
            return new BackupRule(path, automatic.getSelection(), recordings.getSelection(), days.getSelection(), weeks.getSelection(), months.getSelection());
        } catch (InvalidPathException e) {
            setErrorMessage(RecordTexts.get("backup.absolute"));
            return null;
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        now = createButton(parent, IDialogConstants.CLIENT_ID, RecordTexts.get("backup.now"), false);
        restore = createButton(parent, RESTORE, RecordTexts.get("backup.restore"), false);
        restore.setEnabled(false);
        createButtons(parent, IDialogConstants.OK_LABEL);
    }

    @Override
    protected void buttonPressed(int id) {
        if (id == IDialogConstants.CLIENT_ID) {
            make();
        } else if (id == RESTORE) {
            restore();
        } else {
            super.buttonPressed(id);
        }
    }

    /** Puts back what is selected; what was typed here and not kept is given up. */
    private void restore() {
        Backup chosen = selected();
        if (chosen != null) {
            Shell over = getParentShell();
            close();
            Restoring.where(over, library, chosen);
        }
    }

    private void enable() {
        if (restore != null) {
            restore.setEnabled(selected() != null);
        }
    }

    private void make() {
        BackupRule rule = rule();
        if (rule == null || now == null) {
            return;
        }
        Button button = now;
        String who = Preferences.reviewer();
        Runnable free = Styles.busy(button);
        Runnable over = () -> {
            if (!button.isDisposed()) {
                free.run();
                read();
            }
        };
        Work.visibly(RecordTexts.plain("backup.now"), monitor -> library.records().backups().make(rule, false, who, monitor), made -> {
            StatusLine.say(RecordTexts.get("backup.made", made.folder()));
            over.run();
        }, failure -> {
            over.run();
            UiErrors.show(RecordTexts.get("backup.failed"), failure);
        }, over);
    }

    @Override
    protected void okPressed() {
        BackupRule rule = rule();
        if (rule == null) {
            return;
        }
        if (rule.equals(set) || set == null || library.readOnly()) {
            super.okPressed();
            return;
        }
        String who = Preferences.reviewer();
        Button ok = getButton(IDialogConstants.OK_ID);
        ok.setEnabled(false);
        // It stays open until it is kept: what was set is not lost to a disk that is full.
        Work.quietly(RecordTexts.plain("backup.title"), () -> {
            library.records().backups().setRule(rule, who);
            return rule;
        }, done -> {
            StatusLine.say(RecordTexts.get("backup.set"));
            if (!ok.isDisposed()) {
                super.okPressed();
            }
        }, failure -> {
            if (!ok.isDisposed()) {
                ok.setEnabled(true);
            }
            UiErrors.show(RecordTexts.get("backup.setFailed"), failure);
        });
    }
}
