/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.coachline.intake.AgentDirection;
import org.coachline.ui.internal.support.CoachlineDialog;
import org.coachline.ui.internal.support.Styles;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;

/** Asks which recordings to import, and what is known about them. */
final class ImportDialog extends CoachlineDialog {

    /**
     * What was chosen.
     *
     * @param files     files and folders, as chosen
     * @param agent     the agent's name, or null
     * @param agentLeft whether the agent is on the left of a stereo recording
     * @param copy      whether the recordings are copied into the library
     * @param pair      whether two mono files whose names say so become one call
     * @param direction which of such a pair is the agent's where the names tell the direction
     */
    record Choice(List<Path> files, @Nullable String agent, boolean agentLeft, boolean copy, boolean pair, AgentDirection direction) {
    }

    /** What recordings are called; which of them they are is seen by their content. */
    private static final String SOUND = List.of("wav", "mp3", "ogg", "opus", "oga", "flac", "m4a", "mp4", "aac", "amr", "webm", "aif", "aiff", "au", "caf", "sph", "gsm", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$ //$NON-NLS-12$ //$NON-NLS-13$ //$NON-NLS-14$ //$NON-NLS-15$ //$NON-NLS-16$ //$NON-NLS-17$
            "wave", "wav49", "rf64", "ulaw", "alaw", "sln", "sln16", "raw", "pcm", "ul", "al", "g711").stream() //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$ //$NON-NLS-12$
            .map(ending -> "*." + ending + ";*." + ending.toUpperCase(Locale.ROOT)).collect(Collectors.joining(";")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

    private final List<String> agents;
    private final Set<String> chosen = new LinkedHashSet<>();
    private org.eclipse.swt.widgets.List files;
    private Combo agent;
    private Button removing;
    private Button left;
    private Button pair;
    private Combo direction;
    private Button copy;
    private @Nullable Choice choice;

    /** @param agents names to offer */
    ImportDialog(@Nullable Shell shell, List<String> agents) {
        super(shell, ImportMessages.title);
        this.agents = agents;
    }

    /** What was chosen; null when the dialog was cancelled. */
    @Nullable Choice choice() {
        return choice;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(ImportMessages.title);
        setMessage(ImportMessages.text);
        Composite area = form((Composite) super.createDialogArea(parent), 2);
        createFiles(area);
        Label who = new Label(area, SWT.NONE);
        who.setText(ImportMessages.agent);
        agent = Styles.named(new Combo(area, SWT.DROP_DOWN), ImportMessages.agent.replace("&", "")); //$NON-NLS-1$ //$NON-NLS-2$
        agents.forEach(agent::add);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(agent);
        hint(area, ImportMessages.agentHint);
        Label side = new Label(area, SWT.NONE);
        side.setText(ImportMessages.side);
        Composite sides = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(16, 0).applyTo(sides);
        left = new Button(sides, SWT.RADIO);
        left.setText(ImportMessages.left);
        left.setSelection(true);
        Button right = new Button(sides, SWT.RADIO);
        right.setText(ImportMessages.right);
        new Label(area, SWT.NONE);
        pair = new Button(area, SWT.CHECK);
        pair.setText(ImportMessages.pair);
        pair.setSelection(true);
        hint(area, ImportMessages.pairHint);
        Label way = new Label(area, SWT.NONE);
        way.setText(ImportMessages.direction);
        direction = Styles.named(new Combo(area, SWT.READ_ONLY), ImportMessages.direction.replace("&", "")); //$NON-NLS-1$ //$NON-NLS-2$
        direction.setItems(ImportMessages.directionUnknown, ImportMessages.directionIn, ImportMessages.directionOut);
        direction.select(0);
        pair.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> direction.setEnabled(pair.getSelection())));
        new Label(area, SWT.NONE);
        copy = new Button(area, SWT.CHECK);
        copy.setText(ImportMessages.copy);
        hint(area, ImportMessages.copyHint);
        return area;
    }

    private void createFiles(Composite form) {
        Composite area = new Composite(form, SWT.NONE);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(area);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 4).applyTo(area);
        Label label = new Label(area, SWT.NONE);
        label.setText(ImportMessages.files);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(label);
        files = Styles.named(new org.eclipse.swt.widgets.List(area, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL), ImportMessages.files);
        GridDataFactory.fillDefaults().grab(true, true).hint(480, 140).applyTo(files);
        files.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.DEL) {
                removeSelected();
            }
        });
        DropTarget target = new DropTarget(files, DND.DROP_COPY | DND.DROP_DEFAULT);
        target.setTransfer(new Transfer[] {FileTransfer.getInstance()});
        target.addDropListener(new DropTargetAdapter() {
            @Override
            public void dragEnter(DropTargetEvent event) {
                event.detail = DND.DROP_COPY;
            }

            @Override
            public void drop(DropTargetEvent event) {
                add(List.of((String[]) event.data));
            }
        });
        Composite buttons = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 8).applyTo(buttons);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(buttons);
        button(buttons, ImportMessages.addFiles, this::pickFiles);
        button(buttons, ImportMessages.addFolder, this::pickFolder);
        removing = button(buttons, ImportMessages.remove, this::removeSelected);
    }

    private void pickFiles() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN | SWT.MULTI);
        dialog.setText(ImportMessages.pickFiles);
        dialog.setFilterExtensions(new String[] {SOUND, "*"}); //$NON-NLS-1$
        dialog.setFilterNames(new String[] {ImportMessages.filterAudio, ImportMessages.filterAll});
        if (dialog.open() != null) {
            List<String> picked = new ArrayList<>();
            for (String name : dialog.getFileNames()) {
                picked.add(Path.of(dialog.getFilterPath(), name).toString());
            }
            add(picked);
        }
    }

    private void pickFolder() {
        DirectoryDialog dialog = new DirectoryDialog(getShell());
        dialog.setText(ImportMessages.pickFolder);
        String folder = dialog.open();
        if (folder != null) {
            add(List.of(folder));
        }
    }

    /** Adds files or folders that came from elsewhere, such as a drop. */
    void add(List<String> paths) {
        chosen.addAll(paths);
        show();
    }

    private void removeSelected() {
        chosen.removeAll(List.of(files.getSelection()));
        show();
    }

    private void show() {
        if (files != null && !files.isDisposed()) {
            files.setItems(chosen.toArray(String[]::new));
            removing.setEnabled(!chosen.isEmpty());
        }
        Button ok = getButton(IDialogConstants.OK_ID);
        if (ok != null) {
            ok.setEnabled(!chosen.isEmpty());
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButtons(parent, ImportMessages.ok);
        show();
    }

    @Override
    protected void okPressed() {
        String name = agent.getText().strip();
        choice = new Choice(chosen.stream().map(Path::of).toList(), name.isEmpty() ? null : name, left.getSelection(), copy.getSelection(),
                pair.getSelection(), AgentDirection.values()[direction.getSelectionIndex()]);
        super.okPressed();
    }

    private static void hint(Composite parent, String text) {
        new Label(parent, SWT.NONE);
        Label hint = Styles.quiet(parent, text);
        GridDataFactory.fillDefaults().grab(true, false).hint(360, SWT.DEFAULT).applyTo(hint);
    }

    private static Button button(Composite parent, String text, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(text);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
        return button;
    }
}
