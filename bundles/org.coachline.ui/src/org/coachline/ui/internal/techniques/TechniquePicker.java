/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.techniques;

import java.util.List;
import java.util.function.Consumer;

import org.coachline.catalog.TechniqueEntry;
import org.coachline.look.Token;
import org.coachline.model.CatalogRef;
import org.coachline.ui.Session;
import org.coachline.ui.internal.keymap.TakenKeys;
import org.coachline.ui.internal.support.LookColors;
import org.coachline.ui.internal.support.Rows;
import org.coachline.ui.internal.support.Styles;
import org.coachline.ui.internal.support.Texts;
import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;

/** Every technique at the tip of the fingers: type a few letters, press Enter. Esc, or looking elsewhere, leaves it. */
public final class TechniquePicker extends PopupDialog {

    private final Consumer<TechniqueEntry> picked;
    private final List<TechniqueEntry> all;
    private final @Nullable CatalogRef current;
    private final TakenKeys taken = TakenKeys.now();
    private Text filter;
    private Table table;
    private List<TechniqueEntry> shown = List.of();

    /** A picker over a shell; {@code picked} is told, once at most. */
    public TechniquePicker(Shell parent, Consumer<TechniqueEntry> picked) {
        this(parent, Session.get().catalog().techniques(), null, Texts.get("picker.info"), picked);
    }

    /**
     * A picker among some techniques.
     *
     * @param current the one that is highlighted at first, where it is among them
     * @param info    says what Enter does
     */
    public TechniquePicker(Shell parent, List<TechniqueEntry> among, @Nullable CatalogRef current, String info, Consumer<TechniqueEntry> picked) {
        super(parent, SWT.TOOL, true, true, false, false, false, null, info);
        this.picked = picked;
        this.all = List.copyOf(among);
        this.current = current;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        Styles.edge(shell);
    }

    @Override
    protected Color getBackground() {
        return LookColors.get().color(Token.PANEL);
    }

    @Override
    protected Color getForeground() {
        return LookColors.get().color(Token.TEXT);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.fillDefaults().margins(4, 4).applyTo(area);
        filter = Styles.id(Styles.named(new Text(area, SWT.SEARCH), Texts.get("picker.filter")), "picker");
        filter.setMessage(Texts.get("techniques.filterHint"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        table = Styles.named(new Table(area, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL), Texts.get("techniques.list"));
        GridDataFactory.fillDefaults().grab(true, true).hint(360, 300).applyTo(table);
        Rows.style(table);
        TableColumn name = new TableColumn(table, SWT.LEFT);
        TableColumn category = new TableColumn(table, SWT.LEFT);
        TableColumn key = new TableColumn(table, SWT.RIGHT);
        name.setWidth(200);
        category.setWidth(110);
        key.setWidth(50);
        filter.addListener(SWT.Modify, event -> fill());
        filter.addListener(SWT.KeyDown, this::move);
        filter.addListener(SWT.DefaultSelection, event -> pick());
        table.addListener(SWT.DefaultSelection, event -> pick());
        table.addListener(SWT.MouseUp, event -> pick());
        fill();
        return area;
    }

    private void fill() {
        shown = all.stream().filter(entry -> TechniqueList.matches(entry, filter.getText()))
                .sorted(java.util.Comparator.comparing(entry -> !startsWithTyped(entry))).toList();
        table.removeAll();
        for (TechniqueEntry entry : shown) {
            new TableItem(table, SWT.NONE).setText(new String[] {entry.name(), entry.category().name(), taken.working(entry)});
        }
        table.setSelection(filter.getText().isBlank() ? currentIndex() : 0);
    }

    private int currentIndex() {
        CatalogRef now = current;
        for (int i = 0; now != null && i < shown.size(); i++) {
            if (shown.get(i).ref().sameItem(now)) {
                return i;
            }
        }
        return 0;
    }

    private boolean startsWithTyped(TechniqueEntry entry) {
        String typed = filter.getText().strip();
        return entry.name().regionMatches(true, 0, typed, 0, typed.length());
    }

    private void move(Event event) {
        int step = event.keyCode == SWT.ARROW_DOWN ? 1 : event.keyCode == SWT.ARROW_UP ? -1 : 0;
        if (step != 0 && !shown.isEmpty()) {
            table.setSelection(Math.floorMod(table.getSelectionIndex() + step, shown.size()));
            event.doit = false;
        }
    }

    private void pick() {
        int index = table.getSelectionIndex();
        if (index >= 0 && index < shown.size()) {
            TechniqueEntry entry = shown.get(index);
            close();
            picked.accept(entry);
        }
    }

    @Override
    protected Control getFocusControl() {
        return filter;
    }

    @Override
    protected Point getInitialLocation(Point size) {
        Shell parent = (Shell) getParentShell();
        Point middle = parent.toDisplay((parent.getSize().x - size.x) / 2, parent.getSize().y / 5);
        return middle;
    }
}
