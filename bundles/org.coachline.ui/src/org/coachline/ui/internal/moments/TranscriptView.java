/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.moments;

import java.util.List;

import org.coachline.look.Token;
import org.coachline.model.Positions;
import org.coachline.model.coaching.Call;
import org.coachline.model.coaching.ChannelRole;
import org.coachline.model.coaching.Cue;
import org.coachline.timeline.ViewportListener;
import org.coachline.ui.internal.review.OpenReview;
import org.coachline.ui.internal.support.Columns;
import org.coachline.ui.internal.support.LookColors;
import org.coachline.ui.internal.support.Rows;
import org.coachline.ui.internal.support.Styles;
import org.coachline.ui.internal.support.Texts;
import org.coachline.ui.internal.support.Verdicts;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.jspecify.annotations.Nullable;

/** What was said in the open call, line by line; the line that is heard is marked, a click goes to a line. */
public final class TranscriptView extends ReviewView implements ViewportListener {

    /** The view's id. */
    public static final String ID = "org.coachline.ui.view.transcript";

    private Composite stack;
    private Composite empty;
    private Label emptyText;
    private Table table;
    private List<Cue> cues = List.of();
    private int heard = -1;
    private @Nullable OpenReview followed;

    @Override
    protected void create(Composite parent) {
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(new StackLayout());
        empty = Styles.panel(stack, 1, false);
        emptyText = Styles.quiet(empty, "");
        table = Styles.id(Styles.named(new Table(stack, SWT.FULL_SELECTION | SWT.VIRTUAL | SWT.SINGLE | SWT.V_SCROLL),
                Texts.get("transcript.table")), "transcript");
        table.setHeaderVisible(true);
        Columns.of(table).fixed(Texts.get("moments.at"), 72, SWT.LEFT).fixed(Texts.get("moments.who"), 90, SWT.LEFT)
                .share(Texts.get("transcript.words"), 200, 1).done();
        Rows.style(table);
        table.addListener(SWT.SetData, event -> fill((TableItem) event.item));
        table.addListener(SWT.Selection, event -> go());
        LookColors.get().keep(table, () -> {
            if (table.getItemCount() > 0) {
                table.clearAll();
            }
        });
        table.addDisposeListener(event -> follow(null));
    }

    private void go() {
        OpenReview review = review();
        int index = table.getSelectionIndex();
        if (review != null && index >= 0 && index < cues.size()) {
            review.playback().seek(cues.get(index).getStartMicros());
        }
    }

    private void fill(TableItem item) {
        int index = table.indexOf(item);
        if (index < 0 || index >= cues.size()) {
            return;
        }
        Cue cue = cues.get(index);
        item.setText(new String[] {Positions.clock(cue.getStartMicros()), Verdicts.name(cue.getRole()), String.valueOf(cue.getText())});
        LookColors look = LookColors.get();
        Token voice = cue.getRole() == ChannelRole.AGENT ? Token.AGENT : cue.getRole() == ChannelRole.CUSTOMER ? Token.CUSTOMER : Token.MIXED;
        Rows.color(item, 1, voice);
        item.setBackground(index == heard ? look.color(Token.SELECTED_ROW) : null);
    }

    @Override
    protected void reviewChanged() {
        follow(review());
        refresh();
    }

    private void follow(@Nullable OpenReview wanted) {
        OpenReview old = followed;
        if (old != null) {
            old.viewport().removeListener(this);
        }
        followed = wanted;
        if (wanted != null) {
            wanted.viewport().addListener(this);
        }
    }

    @Override
    public void documentsChanged() {
        super.documentsChanged();
        refresh();
    }

    private void refresh() {
        OpenReview review = review();
        Call call = review == null ? null : review.call().document();
        List<Cue> now = call == null || call.getTranscript() == null ? List.of() : List.copyOf(call.getTranscript().getCues());
        emptyText.setText(Texts.get(review == null ? "transcript.noReview" : "transcript.none"));
        ((StackLayout) stack.getLayout()).topControl = now.isEmpty() ? empty : table;
        if (!now.equals(cues)) {
            cues = now;
            heard = -1;
            table.setItemCount(cues.size());
            table.clearAll();
        }
        stack.layout(true, true);
    }

    @Override
    public void playheadChanged(long before, long now) {
        int index = -1;
        int low = 0;
        int high = cues.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (cues.get(middle).getStartMicros() <= now) {
                index = middle;
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        if (index != heard && !table.isDisposed()) {
            int old = heard;
            heard = index;
            for (int changed : new int[] {old, index}) {
                if (changed >= 0 && changed < table.getItemCount()) {
                    table.clear(changed);
                }
            }
            if (index >= 0 && table.isVisible()) {
                table.showItem(table.getItem(index));
            }
        }
    }

    @Override
    public void setFocus() {
        (cues.isEmpty() ? empty : table).forceFocus();
    }
}
