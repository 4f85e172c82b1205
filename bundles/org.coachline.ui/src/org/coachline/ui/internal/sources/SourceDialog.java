/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.sources;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.coachline.intake.AgentChannel;
import org.coachline.intake.AgentDirection;
import org.coachline.intake.watch.ManifestSettings;
import org.coachline.intake.watch.NamePattern;
import org.coachline.intake.watch.PatternException;
import org.coachline.intake.watch.SourceException;
import org.coachline.intake.watch.SourceKind;
import org.coachline.intake.watch.SourcePreview;
import org.coachline.intake.watch.SourcePreview.Row;
import org.coachline.intake.watch.SourceSettings;
import org.coachline.library.Library;
import org.coachline.library.SourceRow;
import org.coachline.model.WrittenTime;
import org.coachline.ui.internal.support.CoachlineDialog;
import org.coachline.ui.internal.support.Columns;
import org.coachline.ui.internal.support.Preferences;
import org.coachline.ui.internal.support.RowInFull;
import org.coachline.ui.internal.support.Rows;
import org.coachline.ui.internal.support.Styles;
import org.coachline.ui.internal.support.Texts;
import org.coachline.ui.internal.support.UiErrors;
import org.coachline.ui.internal.support.Work;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;

/** Sets up a source, and shows all the while what it would find. */
public final class SourceDialog extends CoachlineDialog {

    private static final int WIDTH = 820;
    private static final int HEIGHT = 150;
    private static final int ROWS = 60;
    /** Looking begins when nothing was typed for so long. */
    private static final int DEBOUNCE_MILLIS = 250;
    /** Fields keep their width while what is found comes and goes below them. */
    private static final int FIELD = 200;

    private final Library library;
    private final @Nullable SourceRow before;
    private final List<String> taken;
    private final SourceSettings first;
    private @Nullable String unreadable;
    private Text name;
    private Combo kind;
    private Text folder;
    private Combo zone;
    private Combo side;
    private Text agent;
    private Button copy;
    private Button watched;
    private Composite stack;
    private Composite names;
    private Composite nothing;
    private Text pattern;
    private ListPanel list;
    private Label summary;
    private Table rows;
    private Text whole;
    private @Nullable Job looking;
    private int wish;
    private @Nullable SourceRow source;

    /**
     * @param shell   over which
     * @param library that has the source
     * @param before  the source to change; null for a new one
     * @param taken   names that others have
     */
    public SourceDialog(@Nullable Shell shell, Library library, @Nullable SourceRow before, List<String> taken) {
        super(shell, SourceTexts.get(before == null ? "source.new" : "source.edit"));
        this.library = library;
        this.before = before;
        this.taken = taken;
        SourceSettings known = SourceSettings.of(SourceKind.NAMES);
        try {
            known = before == null ? known : SourceSettings.of(before);
        } catch (SourceException e) {
            unreadable = e.getMessage();
        }
        first = known;
    }

    /** What was set up and kept; null when the dialog was cancelled. */
    public @Nullable SourceRow source() {
        return source;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(SourceTexts.get(before == null ? "source.new" : "source.edit"));
        setMessage(SourceTexts.get("source.text"));
        Composite area = form((Composite) super.createDialogArea(parent), 4);
        name = text(area, "source.name", before == null ? "" : before.name());
        // Calls and files are known by it.
        name.setEditable(before == null);
        kind = combo(area, "source.kind", Stream.of(SourceKind.values()).map(each -> SourceTexts.get("kind." + each.key())).toList(), SWT.READ_ONLY);
        kind.select(first.kind().ordinal());
        createFolder(area);
        zone = combo(area, "source.zone", ZoneId.getAvailableZoneIds().stream().filter(each -> each.contains("/") && !each.startsWith("Etc/")).sorted().toList(), SWT.DROP_DOWN);
        ZoneId known = first.zone();
        zone.setText(known == null ? ZoneId.systemDefault().getId() : known.getId());
        side = combo(area, "source.side", List.of(SourceTexts.get("source.left"), SourceTexts.get("source.right")), SWT.READ_ONLY);
        side.select(first.agentChannel().ordinal());
        agent = text(area, "source.agent", first.agentName());
        Composite ticks = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 0).applyTo(ticks);
        GridDataFactory.fillDefaults().span(2, 1).align(SWT.FILL, SWT.CENTER).applyTo(ticks);
        watched = tick(ticks, "source.watched", before == null || before.watched());
        copy = tick(ticks, "source.copy", first.copy());
        createKinds(area);
        summary = Styles.id(Styles.text(area, ""), "source.summary");
        GridDataFactory.fillDefaults().span(4, 1).grab(true, false).applyTo(summary);
        rows = Styles.id(Styles.named(new Table(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL), SourceTexts.get("source.preview")), "source.preview");
        rows.setHeaderVisible(true);
        Rows.style(rows);
        Columns.of(rows).share(SourceTexts.get("column.file"), 200, 4).share(SourceTexts.get("column.start"), 160, 1).share(SourceTexts.get("column.agent"), 70, 1)
                .share(SourceTexts.get("column.queue"), 60, 1).share(SourceTexts.get("column.id"), 60, 1).share(SourceTexts.get("column.other"), 210, 4).done();
        GridDataFactory.fillDefaults().span(4, 1).grab(true, true).minSize(SWT.DEFAULT, HEIGHT / 2).hint(WIDTH, HEIGHT).applyTo(rows);
        whole = RowInFull.below(rows, 4, SourceTexts.get("source.whole"));
        kind.addListener(SWT.Selection, event -> kindChosen());
        for (Control each : new Control[] {name, folder, zone, agent, pattern}) {
            each.addListener(SWT.Modify, event -> changed());
        }
        side.addListener(SWT.Selection, event -> changed());
        showKind();
        if (before != null) {
            // Its name is not to be changed.
            folder.setFocus();
        }
        return area;
    }

    private Text text(Composite area, String key, String value) {
        new Label(area, SWT.NONE).setText(SourceTexts.get(key));
        Text text = Styles.id(Styles.named(new Text(area, SWT.BORDER), SourceTexts.plain(key)), key);
        text.setText(value);
        GridDataFactory.fillDefaults().grab(true, false).hint(FIELD, SWT.DEFAULT).minSize(FIELD, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(text);
        return text;
    }

    private Combo combo(Composite area, String key, List<String> items, int style) {
        new Label(area, SWT.NONE).setText(SourceTexts.get(key));
        Combo combo = Styles.id(Styles.named(new Combo(area, style), SourceTexts.plain(key)), key);
        combo.setItems(items.toArray(String[]::new));
        GridDataFactory.fillDefaults().grab(true, false).hint(FIELD, SWT.DEFAULT).minSize(FIELD, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(combo);
        return combo;
    }

    private Button tick(Composite area, String key, boolean on) {
        Button tick = Styles.id(new Button(area, SWT.CHECK), key);
        tick.setText(SourceTexts.get(key));
        tick.setSelection(on);
        return tick;
    }

    private void createFolder(Composite area) {
        new Label(area, SWT.NONE).setText(SourceTexts.get("source.folder"));
        Composite line = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 0).applyTo(line);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, false).applyTo(line);
        folder = Styles.id(Styles.named(new Text(line, SWT.BORDER), SourceTexts.plain("source.folder")), "source.folder");
        folder.setText(before == null ? "" : before.folder().toString());
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(folder);
        Button browse = Styles.id(new Button(line, SWT.PUSH), "source.browse");
        browse.setText(SourceTexts.get("source.browse"));
        browse.addListener(SWT.Selection, event -> {
            DirectoryDialog dialog = new DirectoryDialog(getShell());
            dialog.setText(SourceTexts.plain("source.folder"));
            String chosen = dialog.open();
            if (chosen != null) {
                folder.setText(chosen);
            }
        });
    }

    private void createKinds(Composite area) {
        stack = new Composite(area, SWT.NONE);
        stack.setLayout(new StackLayout());
        GridDataFactory.fillDefaults().span(4, 1).grab(true, false).applyTo(stack);
        nothing = new Composite(stack, SWT.NONE);
        names = new Composite(stack, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(12, 4).applyTo(names);
        pattern = text(names, "source.pattern", first.pattern());
        Button usual = Styles.id(new Button(names, SWT.PUSH), "source.freepbx");
        usual.setText(SourceTexts.get("source.freepbx"));
        usual.addListener(SWT.Selection, event -> pattern.setText(NamePattern.FREEPBX));
        Label hint = Styles.quiet(names, SourceTexts.get("source.patternHint"));
        GridDataFactory.fillDefaults().span(3, 1).grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(hint);
        list = new ListPanel(stack, first.kind() == SourceKind.MANIFEST ? first.manifest() : ManifestSettings.GUESSED, this::changed);
    }

    private SourceKind chosenKind() {
        return SourceKind.values()[kind.getSelectionIndex()];
    }

    private void kindChosen() {
        side.select(chosenKind().usualChannel().ordinal());
        showKind();
    }

    private void showKind() {
        Composite top = chosenKind() == SourceKind.NAMES ? names : chosenKind() == SourceKind.MANIFEST ? list.area() : nothing;
        ((StackLayout) stack.getLayout()).topControl = top;
        GridDataFactory.fillDefaults().span(4, 1).grab(true, false).exclude(top == nothing).hint(SWT.DEFAULT, top.computeSize(WIDTH, SWT.DEFAULT).y).applyTo(stack);
        stack.setVisible(top != nothing);
        stack.layout();
        stack.getParent().layout();
        grow();
        changed();
    }

    /** What the kind needs takes nothing from the preview. */
    private void grow() {
        if (getShell().isVisible()) {
            Point size = getShell().getSize();
            int needed = getShell().computeSize(size.x, SWT.DEFAULT).y;
            if (needed > size.y) {
                Rectangle place = getShell().getBounds();
                getShell().setBounds(getConstrainedShellBounds(new Rectangle(place.x, place.y, size.x, needed)));
            }
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButtons(parent, SourceTexts.get("source.save"));
        changed();
    }

    /** Something was typed or chosen: says what is missing, and looks at the folder when typing pauses. */
    private void changed() {
        if (summary == null || getButton(IDialogConstants.OK_ID) == null) {
            return;
        }
        String problem = problem();
        setErrorMessage(problem);
        getButton(IDialogConstants.OK_ID).setEnabled(problem == null && !name.getText().isBlank() && !folder.getText().isBlank());
        int mine = ++wish;
        cancel();
        if (problem != null || folder.getText().isBlank()) {
            rows.removeAll();
            whole.setText("");
            summary.setText("");
            return;
        }
        SourceSettings asked = settings();
        Path where = path(folder.getText());
        summary.setText(SourceTexts.get("source.looking"));
        getShell().getDisplay().timerExec(DEBOUNCE_MILLIS, () -> {
            if (mine == wish && where != null && !rows.isDisposed()) {
                look(asked, where, mine);
            }
        });
    }

    private void look(SourceSettings asked, Path where, int mine) {
        looking = Work.visibly(SourceTexts.get("source.looking"), monitor -> SourcePreview.of(asked, where, library.folder(), ROWS, monitor), preview -> {
            if (mine == wish && !rows.isDisposed()) {
                show(preview);
            }
        }, failure -> {
            if (mine == wish && !rows.isDisposed()) {
                rows.removeAll();
                whole.setText("");
                list.show(null);
                summary.setText("");
                setErrorMessage(Texts.sentence(failure instanceof SourceException ? failure.getMessage() : UiErrors.plain(failure)));
            }
        });
    }

    private void show(SourcePreview preview) {
        setErrorMessage(null);
        String found = SourceTexts.get("source.found", preview.files(), preview.calls(), preview.waiting(), preview.refused());
        List<String> said = new ArrayList<>(List.of(found));
        said.addAll(preview.remarks());
        if (preview.calls() == 0 && preview.refused() > 0 && chosenKind() == SourceKind.NAMES && !pattern.getText().isBlank()) {
            said.add(SourceTexts.get("source.noneFits"));
        } else if (preview.files() > 0 && preview.calls() + preview.refused() + preview.waiting() == 0) {
            said.add(SourceTexts.get("source.noSound"));
        }
        summary.setText(String.join("\n", said).replace("&", "&&"));
        rows.removeAll();
        for (Row each : preview.rows()) {
            TableItem item = new TableItem(rows, SWT.NONE);
            String odd = String.join("; ", each.remarks());
            String other = each.other().isEmpty() ? odd : odd.isEmpty() ? each.other() : each.other() + "; " + odd;
            item.setText(new String[] {each.file(), start(each.start(), each.zone()), each.agent(), each.queue(), each.id(),
                    each.texts() ? SourceTexts.get("source.transcript", other) : other});
        }
        whole.setText("");
        list.show(preview.list());
        rows.getParent().layout();
    }

    private static String start(@Nullable Instant start, String zone) {
        return start == null ? "" : WrittenTime.exactDayAndTime(start.atZone(ZoneId.of(zone)));
    }

    private @Nullable String problem() {
        String broken = unreadable;
        if (broken != null) {
            unreadable = null;
            return broken;
        }
        if (before == null && taken.contains(name.getText().strip())) {
            return SourceTexts.get("source.taken", name.getText().strip());
        }
        if (!folder.getText().isBlank() && path(folder.getText()) == null) {
            return SourceTexts.get("source.noFolder", folder.getText());
        }
        try {
            ZoneId.of(zone.getText().strip());
        } catch (DateTimeException e) {
            return SourceTexts.get("source.noZone", zone.getText());
        }
        if (chosenKind() == SourceKind.NAMES && !pattern.getText().isBlank()) {
            try {
                NamePattern.of(pattern.getText().strip());
            } catch (PatternException e) {
                return SourceTexts.get("source.noPattern", e.getMessage());
            }
        }
        return null;
    }

    private static @Nullable Path path(String text) {
        try {
            Path path = Path.of(text.strip());
            return path.isAbsolute() ? path : null;
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private SourceSettings settings() {
        return new SourceSettings(chosenKind(), AgentChannel.values()[side.getSelectionIndex()], AgentDirection.UNKNOWN, ZoneId.of(zone.getText().strip()),
                agent.getText().strip(), copy.getSelection(), chosenKind() == SourceKind.NAMES ? pattern.getText().strip() : "",
                chosenKind() == SourceKind.MANIFEST ? list.settings() : ManifestSettings.GUESSED);
    }

    private void cancel() {
        Job before = looking;
        looking = null;
        if (before != null) {
            before.cancel();
        }
    }

    /** It stays open until the source is kept: what was typed is not lost to a disk that is full. */
    @Override
    protected void okPressed() {
        Path where = path(folder.getText());
        if (where == null || problem() != null) {
            return;
        }
        SourceRow made = settings().row(name.getText(), where, watched.getSelection());
        String who = Preferences.reviewer();
        getButton(IDialogConstants.OK_ID).setEnabled(false);
        Work.quietly(SourceTexts.get("title"), () -> {
            library.sources().save(made, who);
            return made;
        }, kept -> {
            source = kept;
            if (!rows.isDisposed()) {
                super.okPressed();
            }
        }, failure -> {
            if (rows.isDisposed()) {
                UiErrors.show(SourceTexts.get("notKept"), failure);
            } else {
                getButton(IDialogConstants.OK_ID).setEnabled(true);
                getButton(IDialogConstants.OK_ID).setFocus();
                setErrorMessage(SourceTexts.get("source.notKept", Texts.sentence(UiErrors.plain(failure))));
            }
        });
    }

    @Override
    public boolean close() {
        wish++;
        cancel();
        return super.close();
    }
}
