/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.redaction;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.coachline.library.Library;
import org.coachline.model.WrittenTime;
import org.coachline.model.coaching.Redaction;
import org.coachline.ui.Session;
import org.coachline.ui.internal.review.OpenReview;
import org.coachline.ui.internal.support.Columns;
import org.coachline.ui.internal.support.Rows;
import org.coachline.ui.internal.support.Styles;
import org.coachline.ui.internal.support.UiErrors;
import org.coachline.ui.internal.support.Verdicts;
import org.coachline.ui.internal.support.Work;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;

/**
 * What of a call is redacted, by the time: since when, by whom and why. Enter goes to the selected one, Del takes it back, where that is
 * allowed. Takes no room where nothing is redacted. UI thread.
 */
public final class RedactionList {

    private static final int HEIGHT = 4;
    private static final int COLUMNS = 4;
    private static final int[] WIDTHS = {130, 150, 130, 110, 120, 80};
    private static final int[] WEIGHTS = {1, 4, 2, 2, 1, 1};
    private static final String[] NAMES = {"when", "why", "source", "who", "at", "voice"};

    private final OpenReview review;
    private final Composite part;
    private final Table table;
    private final Button takeBack;
    private final Map<String, String> names = new HashMap<>();
    private List<Redaction> shown = List.of();

    /** Adds the list to a form of four columns. */
    public RedactionList(Composite page, OpenReview review) {
        this.review = review;
        part = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(part);
        GridDataFactory.fillDefaults().span(COLUMNS, 1).grab(true, false).applyTo(part);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(Styles.strong(part, RedactionTexts.get("list.title")));
        table = Styles.id(Styles.named(new Table(part, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL), RedactionTexts.get("list.title")), "redactions");
        table.setHeaderVisible(true);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(200, table.getHeaderHeight() + HEIGHT * table.getItemHeight()).applyTo(table);
        Rows.style(table);
        Columns columns = Columns.of(table);
        for (int i = 0; i < NAMES.length; i++) {
            columns.share(RedactionTexts.get("list." + NAMES[i]), WIDTHS[i], WEIGHTS[i]);
        }
        columns.done();
        Button go = button("list.go");
        takeBack = Styles.id(button("list.takeBack"), "takeRedactionBack");
        go.addListener(SWT.Selection, event -> go());
        takeBack.addListener(SWT.Selection, event -> takeBack());
        table.addListener(SWT.DefaultSelection, event -> go());
        table.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.DEL) {
                takeBack();
            }
        });
        refresh();
    }

    private Button button(String key) {
        Button button = new Button(part, SWT.PUSH);
        button.setText(RedactionTexts.get(key));
        return button;
    }

    /** Shows what is redacted now. */
    public void refresh() {
        if (part.isDisposed()) {
            return;
        }
        List<Redaction> now = review.call().document().getRedactions().stream().sorted(Comparator.comparingLong(Redaction::getStartMicros)).toList();
        boolean changed = !now.equals(shown);
        shown = now;
        int selected = Math.min(Math.max(0, table.getSelectionIndex()), now.size() - 1);
        table.setItemCount(now.size());
        for (int i = 0; i < now.size(); i++) {
            table.getItem(i).setText(cells(now.get(i)));
        }
        if (!now.isEmpty()) {
            table.setSelection(selected);
        }
        takeBack.setEnabled(!review.isReadOnly());
        if (changed) {
            learnNames();
        }
        boolean visible = !now.isEmpty();
        if (changed || part.getVisible() != visible) {
            part.setVisible(visible);
            GridDataFactory.fillDefaults().span(COLUMNS, 1).grab(true, false).exclude(!visible).applyTo(part);
            part.requestLayout();
        }
    }

    /** Who has redacted since the call was opened may be somebody new. */
    private void learnNames() {
        Library library = Session.get().library();
        boolean unknown = shown.stream().map(Redaction::getReviewerId).anyMatch(id -> id != null && !review.people().reviewers().containsKey(id) && !names.containsKey(id));
        if (unknown && library != null) {
            Work.quietly("reviewers", library::reviewers, found -> {
                found.forEach(each -> names.put(each.id(), each.name()));
                for (int i = 0; i < shown.size() && !table.isDisposed(); i++) {
                    table.getItem(i).setText(cells(shown.get(i)));
                }
            }, UiErrors::mention);
        }
    }

    private String[] cells(Redaction redaction) {
        String id = redaction.getReviewerId() == null ? "" : redaction.getReviewerId();
        String who = review.people().reviewers().getOrDefault(id, names.getOrDefault(id, ""));
        Instant at = redaction.getCreatedAt();
        String day = at == null ? "" : WrittenTime.dayAndTime(at.atZone(ZoneId.systemDefault()));
        return new String[] {review.precise(redaction.getStartMicros()) + " \u2013 " + review.precise(redaction.getEndMicros()),
            redaction.getReason() == null ? "" : redaction.getReason(), RedactionTexts.get("source." + redaction.getSource().getLiteral()), who, day,
            RedactionTexts.isOneVoice(redaction) ? Verdicts.name(redaction.getChannel()) : RedactionTexts.get("list.everybody")};
    }

    private void go() {
        int at = table.getSelectionIndex();
        if (at >= 0) {
            review.playback().seek(shown.get(at).getStartMicros());
        }
    }

    private void takeBack() {
        int at = table.getSelectionIndex();
        if (at >= 0 && !review.isReadOnly()) {
            Unmasking.of(part.getShell(), review, shown.get(at));
        }
    }
}
