/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.scoring;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.coachline.catalog.ScorecardEntry;
import org.coachline.insight.scoring.ScorecardVersions;
import org.coachline.insight.scoring.Scorecards;
import org.coachline.library.Library;
import org.coachline.library.ScorecardRow;
import org.coachline.model.coaching.KeptScorecard;
import org.coachline.model.coaching.ScorecardState;
import org.coachline.ui.Session;
import org.coachline.ui.internal.support.CoachlineDialog;
import org.coachline.ui.internal.support.Columns;
import org.coachline.ui.internal.support.FlatButton;
import org.coachline.ui.internal.support.OpenEditors;
import org.coachline.ui.internal.support.Preferences;
import org.coachline.ui.internal.support.Rows;
import org.coachline.ui.internal.support.Styles;
import org.coachline.ui.internal.support.UiErrors;
import org.coachline.ui.internal.support.Work;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.jspecify.annotations.Nullable;

/** All scorecards: a team's own, version by version, and those of packs. From here they are begun, copied, edited, retired and deleted. */
public final class ScorecardsDialog extends CoachlineDialog {

    private final IWorkbenchPage page;
    private final Library library;
    private Table table;
    private List<ScorecardRow> own = List.of();
    private List<ScorecardEntry> packs = List.of();

    /** A dialog over a shell that opens editors in a page. */
    public ScorecardsDialog(Shell shell, IWorkbenchPage page, Library library) {
        super(shell, ScoringTexts.get("cards.title"));
        this.page = page;
        this.library = library;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(ScoringTexts.get("cards.title"));
        setMessage(ScoringTexts.get("cards.text"));
        Composite area = form((Composite) super.createDialogArea(parent), 1);
        table = Styles.id(Styles.named(new Table(area, SWT.FULL_SELECTION | SWT.SINGLE | SWT.BORDER | SWT.V_SCROLL), ScoringTexts.get("cards.title")), "cards");
        GridDataFactory.fillDefaults().grab(true, true).hint(560, 260).applyTo(table);
        table.setHeaderVisible(true);
        Columns.of(table).share(ScoringTexts.get("cards.name"), 160, 2).fixed(ScoringTexts.get("cards.version"), 70, SWT.LEFT)
                .share(ScoringTexts.get("cards.state"), 120, 2).fixed(ScoringTexts.get("cards.questions"), 80, SWT.LEFT).done();
        Rows.style(table);
        table.addListener(SWT.DefaultSelection, event -> edit());
        table.addListener(SWT.Selection, event -> setErrorMessage(null));
        Composite buttons = new Composite(area, SWT.NONE);
        buttons.setLayout(new RowLayout(SWT.HORIZONTAL));
        button(buttons, "begin", this::begin);
        button(buttons, "edit", this::edit);
        button(buttons, "copy", this::copy);
        button(buttons, "retire", this::retire);
        button(buttons, "delete", this::delete);
        read();
        return area;
    }

    private void button(Composite parent, String key, Runnable action) {
        Styles.id(new FlatButton(parent, "", ScoringTexts.get("cards." + key + ".tip"), false).text(ScoringTexts.get("cards." + key)).onPress(action),
                "cards." + key);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
    }

    private void read() {
        Work.quietly(ScoringTexts.get("cards.title"), library.scoring().scorecards()::all, rows -> {
            own = rows;
            packs = Session.get().catalog().scorecards();
            if (!table.isDisposed()) {
                show();
            }
        }, failure -> UiErrors.show(ScoringTexts.get("cards.title"), failure));
    }

    private void show() {
        setErrorMessage(null);
        table.removeAll();
        for (ScorecardRow row : own) {
            String what = switch (row.state()) {
                case DRAFT -> ScoringTexts.get("cards.draft");
                case RETIRED -> ScoringTexts.get("cards.retired", row.publishedBy());
                default -> ScoringTexts.get("cards.published", row.publishedBy());
            };
            new TableItem(table, SWT.NONE).setText(new String[] {row.name(), row.version(), what, Integer.toString(row.questions())});
        }
        for (ScorecardEntry card : packs) {
            new TableItem(table, SWT.NONE).setText(new String[] {card.name(), card.version(), ScoringTexts.get("cards.pack"),
                Integer.toString(card.size())});
        }
        if (table.getItemCount() > 0) {
            table.select(0);
        }
    }

    private @Nullable ScorecardRow row() {
        int index = table.getSelectionIndex();
        return index >= 0 && index < own.size() ? own.get(index) : null;
    }

    private void begin() {
        openNew(ScorecardVersions.begun(ScoringTexts.get("cards.newName"), Instant.now()));
    }

    private void openNew(KeptScorecard draft) {
        open(ScorecardInput.begun(draft));
    }

    private void edit() {
        ScorecardRow row = row();
        if (row == null) {
            setErrorMessage(ScoringTexts.get("cards.ofPack"));
        } else {
            open(ScorecardInput.stored(row.id(), row.name()));
        }
    }

    private void open(ScorecardInput input) {
        close();
        try {
            if (OpenEditors.show(page, OpenEditors.with(input::equals)) == null) {
                page.openEditor(input, ScorecardEditor.ID);
            }
        } catch (PartInitException e) {
            UiErrors.show(input.title(), e);
        }
    }

    private void copy() {
        int index = table.getSelectionIndex();
        ScorecardRow row = row();
        if (index < 0) {
            return;
        }
        List<ScorecardRow> rows = new ArrayList<>(own);
        if (row == null) {
            openNew(ScorecardVersions.copied(packs.get(index - own.size()), rows, Instant.now()));
            return;
        }
        Work.quietly(ScoringTexts.get("cards.copy"), () -> Scorecards.own(library, row), card -> openNew(ScorecardVersions.copied(card, rows, Instant.now())),
                failure -> UiErrors.show(ScoringTexts.get("cards.copy"), failure));
    }

    private void retire() {
        ScorecardRow row = row();
        if (row == null || row.state() == ScorecardState.DRAFT) {
            setErrorMessage(ScoringTexts.get("cards.onlyPublished"));
            return;
        }
        String who = Preferences.reviewer();
        Work.quietly(ScoringTexts.get("cards.retire"), () -> {
            ScorecardVersions.retire(library, row.id(), row.state() != ScorecardState.RETIRED, who);
            return row;
        }, done -> read(), failure -> UiErrors.show(ScoringTexts.get("cards.retire"), failure));
    }

    private void delete() {
        ScorecardRow row = row();
        if (row == null || row.state() != ScorecardState.DRAFT) {
            setErrorMessage(ScoringTexts.get("cards.onlyDrafts"));
            return;
        }
        String who = Preferences.reviewer();
        Work.quietly(ScoringTexts.get("cards.delete"), () -> {
            library.delete(KeptScorecard.class, row.id(), row.documentVersion(), who);
            return row;
        }, done -> read(), failure -> UiErrors.show(ScoringTexts.get("cards.delete"), failure));
    }
}
