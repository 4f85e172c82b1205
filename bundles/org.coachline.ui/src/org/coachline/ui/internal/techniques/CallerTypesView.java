/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.techniques;

import java.util.List;
import java.util.Optional;

import org.coachline.catalog.CallerTypeEntry;
import org.coachline.catalog.Catalog;
import org.coachline.catalog.TechniqueEntry;
import org.coachline.look.Spacing;
import org.coachline.model.CatalogRef;
import org.coachline.ui.Session;
import org.coachline.ui.internal.keymap.TakenKeys;
import org.coachline.ui.SessionListener;
import org.coachline.ui.internal.moments.ReviewView;
import org.coachline.ui.internal.review.Marking;
import org.coachline.ui.internal.review.OpenReview;
import org.coachline.ui.internal.support.StatusLine;
import org.coachline.ui.internal.support.Rows;
import org.coachline.ui.internal.support.Styles;
import org.coachline.ui.internal.support.Texts;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.jspecify.annotations.Nullable;

/** Kinds of callers: how to tell them, how to meet them, and the techniques that fit. Follows the caller type of the open call. */
public final class CallerTypesView extends ReviewView implements SessionListener {

    /** The view's id. */
    public static final String ID = "org.coachline.ui.view.callerTypes";

    private Table table;
    private ScrolledComposite scroller;
    private Composite page;
    private @Nullable CatalogRef followed;

    @Override
    protected void create(Composite parent) {
        SashForm sash = new SashForm(parent, SWT.VERTICAL | SWT.SMOOTH);
        table = Styles.id(Styles.named(new Table(sash, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL), Texts.get("callerTypes.list")),
                "callerTypes");
        TableColumn column = new TableColumn(table, SWT.LEFT);
        table.addListener(SWT.Resize, event -> column.setWidth(table.getClientArea().width));
        Rows.style(table);
        table.addListener(SWT.Selection, event -> {
            TableItem[] selection = table.getSelection();
            if (selection.length == 1) {
                fill((CallerTypeEntry) selection[0].getData());
            }
        });
        scroller = new ScrolledComposite(sash, SWT.V_SCROLL);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        scroller.addListener(SWT.Resize, event -> size());
        page = Styles.panel(scroller, 1, false);
        scroller.setContent(page);
        sash.setWeights(45, 55);
        Session.get().addListener(this);
        parent.addDisposeListener(event -> Session.get().removeListener(this));
        catalogChanged();
    }

    @Override
    public void catalogChanged() {
        table.removeAll();
        for (CallerTypeEntry entry : Session.get().catalog().callerTypes()) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(entry.name());
            item.setData(entry);
        }
        followed = null;
        documentsChanged();
    }

    @Override
    protected void reviewChanged() {
        followed = null;
        documentsChanged();
    }

    @Override
    public void documentsChanged() {
        super.documentsChanged();
        OpenReview review = review();
        CatalogRef type = review == null ? null : review.call().document().getCallerType();
        if (type != null && !type.equals(followed)) {
            followed = type;
            Session.get().catalog().callerType(type).ifPresent(this::choose);
        } else if (table.getSelectionIndex() < 0 && table.getItemCount() > 0) {
            choose((CallerTypeEntry) table.getItem(0).getData());
        }
    }

    private void choose(CallerTypeEntry entry) {
        for (TableItem item : table.getItems()) {
            if (item.getData() == entry) {
                table.setSelection(item);
                fill(entry);
            }
        }
    }

    private void fill(CallerTypeEntry entry) {
        Control old = page;
        page = Styles.panel(scroller, 1, false);
        Styles.strong(page, entry.name());
        if (!entry.description().isBlank()) {
            Styles.quiet(page, entry.description());
        }
        section(Texts.get("callerTypes.signals"), entry.signals());
        if (!entry.approach().isBlank()) {
            section(Texts.get("callerTypes.approach"), List.of(entry.approach()));
        }
        fits(entry);
        scroller.setContent(page);
        old.dispose();
        size();
        page.layout(true, true);
    }

    private void section(String title, List<String> lines) {
        if (!lines.isEmpty()) {
            Styles.strong(page, title);
            lines.forEach(line -> Styles.quiet(page, lines.size() > 1 ? "· " + line : line));
        }
    }

    private void fits(CallerTypeEntry entry) {
        Catalog catalog = Session.get().catalog();
        List<TechniqueEntry> techniques = entry.fits().stream().map(key -> technique(catalog, key)).flatMap(Optional::stream).toList();
        if (techniques.isEmpty()) {
            return;
        }
        Styles.strong(page, Texts.get("callerTypes.fits"));
        TakenKeys taken = TakenKeys.now();
        for (TechniqueEntry technique : techniques) {
            String key = taken.working(technique);
            Link link = new Link(page, SWT.NONE);
            link.setText("<a>" + technique.name() + "</a>" + (key.isEmpty() ? "" : "  " + key));
            link.setToolTipText(Texts.get("callerTypes.markTip", technique.name()));
            link.addListener(SWT.Selection, event -> mark(technique));
            GridDataFactory.fillDefaults().indent(0, Spacing.GRID / 2).applyTo(link);
        }
    }

    private static Optional<TechniqueEntry> technique(Catalog catalog, String key) {
        return catalog.techniques().stream().filter(each -> each.ref().key().equals(key)).findFirst();
    }

    private void mark(TechniqueEntry technique) {
        OpenReview review = review();
        if (review == null) {
            StatusLine.say(Texts.get("techniques.noReview"));
        } else {
            Marking.mark(review, technique);
        }
    }

    private void size() {
        scroller.setMinSize(page.computeSize(Math.max(120, scroller.getClientArea().width), SWT.DEFAULT));
    }

    @Override
    public void setFocus() {
        table.setFocus();
    }
}
