/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.moments;

import java.util.List;

import org.coachline.analysis.Analysis;
import org.coachline.analysis.MarkedTechnique;
import org.coachline.analysis.OrderFinding;
import org.coachline.look.Spacing;
import org.coachline.ui.Session;
import org.coachline.ui.internal.keys.PlainKeys;
import org.coachline.ui.internal.review.OpenReview;
import org.coachline.ui.internal.support.Columns;
import org.coachline.ui.internal.support.PageStack;
import org.coachline.ui.internal.support.Rows;
import org.coachline.ui.internal.support.Styles;
import org.coachline.ui.internal.support.Texts;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.jspecify.annotations.Nullable;

/** What was measured in the open call, voice beside voice. Says how something sounded, and nothing of what anybody felt. */
public final class MeasuresView extends ReviewView {

    /** The view's id. */
    public static final String ID = "org.coachline.ui.view.measures";

    /** Rows below the measures before they are scrolled. */
    private static final int MOST_SHOWN = 4;

    private PageStack stack;
    private @Nullable Table table;
    private Table order;
    private List<OrderFinding> findings = List.of();
    private List<String> heads = List.of();

    @Override
    protected void create(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        stack = new PageStack(parent);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(stack.control());
        order = createOrder(parent);
    }

    /** What came too soon, below; there only where there is any. */
    private Table createOrder(Composite parent) {
        Table made = Styles.id(Styles.named(new Table(parent, SWT.FULL_SELECTION | SWT.V_SCROLL), Texts.get("measured.order")), "order");
        made.setData(PlainKeys.OWN_ENTER, Boolean.TRUE);
        made.setHeaderVisible(true);
        Columns.of(made).share(Texts.get("measured.order"), 140, 1).done();
        Rows.style(made);
        made.addListener(SWT.DefaultSelection, event -> goTo(made.getSelectionIndex()));
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(made);
        made.setVisible(false);
        return made;
    }

    private void goTo(int index) {
        OpenReview review = review();
        if (review != null && index >= 0 && index < findings.size()) {
            review.playback().seek(findings.get(index).tooSoon().startMicros());
        }
    }

    @Override
    protected void reviewChanged() {
        refresh();
    }

    @Override
    public void documentsChanged() {
        super.documentsChanged();
        showOrder();
    }

    private void showOrder() {
        OpenReview review = review();
        List<OrderFinding> now = review == null ? List.of()
                : OrderFinding.in(MarkedTechnique.of(review.review().document()), Session.get().catalog());
        if (now.equals(findings)) {
            return;
        }
        findings = now;
        order.removeAll();
        for (OrderFinding finding : now) {
            TableItem item = new TableItem(order, SWT.NONE);
            item.setText(finding.text());
        }
        int height = order.getHeaderHeight() + Math.min(now.size(), MOST_SHOWN) * Math.max(Spacing.ROW, order.getItemHeight());
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, height).exclude(now.isEmpty()).applyTo(order);
        order.setVisible(!now.isEmpty());
        order.getParent().layout(true, true);
    }

    @Override
    public void measured() {
        refresh();
    }

    private void refresh() {
        showOrder();
        OpenReview review = review();
        Analysis analysis = review == null ? null : review.analysis();
        if (analysis == null) {
            stack.say(Texts.get(review == null ? "measured.noReview" : "measured.notYet"));
            return;
        }
        Table shown = table(MeasureRows.heads(analysis));
        shown.removeAll();
        for (MeasureRows.Row row : MeasureRows.of(analysis)) {
            TableItem item = new TableItem(shown, SWT.NONE);
            item.setText(0, row.name());
            for (int i = 0; i < row.values().size(); i++) {
                item.setText(i + 1, row.values().get(i));
            }
        }
        if (stack.show(shown)) {
            setFocus();
        }
    }

    /** The table, made anew where another number of voices or other ones are heard. */
    private Table table(List<String> wanted) {
        Table now = table;
        if (now != null && wanted.equals(heads)) {
            return now;
        }
        if (now != null) {
            now.dispose();
        }
        Table made = Styles.id(Styles.named(new Table(stack.control(), SWT.FULL_SELECTION | SWT.V_SCROLL), Texts.get("measured.table")), "measures");
        made.setHeaderVisible(true);
        Columns columns = Columns.of(made).share(Texts.get("measured.measure"), 140, 2);
        wanted.forEach(head -> columns.share(head, 140, 3));
        columns.done();
        Rows.style(made);
        heads = wanted;
        table = made;
        return made;
    }

    @Override
    public void setFocus() {
        Table shown = table;
        if (shown != null && stack.shown() == shown) {
            shown.setFocus();
        } else {
            stack.control().setFocus();
        }
    }
}
