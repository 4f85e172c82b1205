/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.techniques;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.coachline.catalog.Catalog;
import org.coachline.catalog.CategoryEntry;
import org.coachline.catalog.TechniqueEntry;
import org.coachline.look.Spacing;
import org.coachline.look.Token;
import org.coachline.look.Type;
import org.coachline.model.CatalogRef;
import org.coachline.ui.internal.keymap.TakenKeys;
import org.coachline.ui.internal.keymap.TechniqueKeyChoice;
import org.coachline.ui.internal.support.KeyCaps;
import org.coachline.ui.internal.support.LookColors;
import org.coachline.ui.internal.support.Rows;
import org.coachline.ui.internal.support.Styles;
import org.coachline.ui.internal.support.Texts;
import org.eclipse.jface.bindings.IBindingManagerListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.jspecify.annotations.Nullable;

/** Techniques under their categories, with key caps at the right edge. UI thread. */
final class TechniqueList {

    private static final int KEY_WIDTH = 52;

    private final Tree tree;
    private final Consumer<@Nullable TechniqueEntry> shown;
    private final Consumer<TechniqueEntry> pressed;
    private @Nullable TakenKeys taken;
    private final IBindingManagerListener keys = event -> keysChanged();
    private Catalog catalog = Catalog.EMPTY;
    private String typed = "";

    TechniqueList(Composite parent, Consumer<@Nullable TechniqueEntry> shown, Consumer<TechniqueEntry> pressed) {
        this.shown = shown;
        this.pressed = pressed;
        tree = Styles.id(Styles.named(new Tree(parent, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL), Texts.get("techniques.list")),
                "techniques");
        tree.addListener(SWT.Selection, event -> shown.accept(selected()));
        tree.addListener(SWT.DefaultSelection, event -> press(selected()));
        tree.addListener(SWT.MouseUp, this::clicked);
        Rows.style(tree);
        TreeColumn name = new TreeColumn(tree, SWT.LEFT);
        TreeColumn key = new TreeColumn(tree, SWT.RIGHT);
        key.setWidth(KEY_WIDTH);
        tree.addListener(SWT.Resize, event -> name.setWidth(Math.max(40, tree.getClientArea().width - KEY_WIDTH)));
        tree.addListener(SWT.PaintItem, this::paintKey);
        tree.addListener(SWT.MouseMove, event -> {
            TreeItem item = tree.getItem(new Point(event.x, event.y));
            String tip = item != null && item.getData() instanceof TechniqueEntry entry ? taken().reason(entry) : "";
            String said = tip.isEmpty() ? null : tip.replace("&", "&&");
            if (!Objects.equals(said, tree.getToolTipText())) {
                tree.setToolTipText(said);
            }
        });
        IBindingService bindings = PlatformUI.getWorkbench().getService(IBindingService.class);
        bindings.addBindingManagerListener(keys);
        tree.addListener(SWT.Dispose, event -> bindings.removeBindingManagerListener(keys));
        LookColors.get().keep(tree, this::fill);
    }

    /** Commands may have got other keys. */
    private void keysChanged() {
        if (!tree.isDisposed()) {
            taken = null;
            tree.redraw();
        }
    }

    private TakenKeys taken() {
        TakenKeys known = taken;
        if (known == null) {
            known = TakenKeys.now();
            taken = known;
        }
        return known;
    }

    Control control() {
        return tree;
    }

    void show(Catalog all) {
        catalog = all;
        fill();
    }

    void filter(String words) {
        typed = words;
        fill();
    }

    /** Presses the first technique that is left by the filter. */
    void pressFirst() {
        for (TreeItem category : tree.getItems()) {
            if (category.getItemCount() > 0) {
                press((TechniqueEntry) category.getItem(0).getData());
                return;
            }
        }
    }

    /** Selects a technique, without pressing it. */
    void select(CatalogRef ref) {
        for (TreeItem category : tree.getItems()) {
            for (TreeItem item : category.getItems()) {
                if (((TechniqueEntry) item.getData()).ref().sameItem(ref)) {
                    tree.setSelection(item);
                    if (category.indexOf(item) == 0) {
                        tree.showItem(category);
                    }
                    shown.accept(selected());
                    return;
                }
            }
        }
    }

    private void clicked(Event event) {
        TreeItem item = tree.getItem(new Point(event.x, event.y));
        if (event.button == 1 && item != null && item.getData() instanceof TechniqueEntry entry) {
            press(entry);
        }
    }

    private void press(@Nullable TechniqueEntry entry) {
        if (entry != null) {
            pressed.accept(entry);
        }
    }

    private @Nullable TechniqueEntry selected() {
        TreeItem[] selection = tree.getSelection();
        return selection.length == 1 && selection[0].getData() instanceof TechniqueEntry entry ? entry : null;
    }

    private void fill() {
        taken = null;
        TechniqueEntry before = selected();
        boolean atTop = tree.getItemCount() == 0 || tree.getItem(0).equals(tree.getTopItem());
        tree.setRedraw(false);
        tree.removeAll();
        for (CategoryEntry category : catalog.categories()) {
            List<TechniqueEntry> matching = catalog.techniques(category).stream().filter(entry -> matches(entry, typed)).toList();
            if (matching.isEmpty()) {
                continue;
            }
            TreeItem heading = new TreeItem(tree, SWT.NONE);
            heading.setText(category.name());
            Rows.color(heading, 0, Token.QUIET_TEXT);
            for (TechniqueEntry entry : matching) {
                TreeItem item = new TreeItem(heading, SWT.NONE);
                item.setText(entry.name());
                item.setData(entry);
            }
            heading.setExpanded(true);
        }
        tree.setRedraw(true);
        if (before != null) {
            select(before.ref());
        }
        if (atTop && tree.getItemCount() > 0) {
            // Selecting scrolls; who looked at the first heading goes on looking at it.
            tree.setTopItem(tree.getItem(0));
        }
    }

    /** Whether all words typed occur in a technique's name, category, intent or phrases. */
    static boolean matches(TechniqueEntry entry, String typed) {
        List<String> words = Arrays.stream(typed.toLowerCase(Locale.ROOT).strip().split("\\s+")).filter(word -> !word.isEmpty()).toList();
        List<String> texts = new ArrayList<>(List.of(entry.name(), entry.category().name(), entry.intent()));
        Stream.of(entry.phrasesToSay(), entry.phrasesToAvoid()).forEach(texts::addAll);
        String all = String.join("\n", texts).toLowerCase(Locale.ROOT);
        return words.stream().allMatch(all::contains);
    }

    private void paintKey(Event event) {
        if (event.index != 1 || !(event.item.getData() instanceof TechniqueEntry entry) || TechniqueKeyChoice.key(entry).isEmpty()) {
            return;
        }
        LookColors look = LookColors.get();
        GC gc = event.gc;
        gc.setFont(look.font(Type.SMALL));
        String cap = KeyCaps.shown(TechniqueKeyChoice.key(entry));
        Point extent = gc.textExtent(cap);
        int width = Math.max(extent.x + Spacing.SMALL, 18);
        int x = event.x + KEY_WIDTH - width - Spacing.MEDIUM;
        int y = event.y + (event.height - extent.y - 2) / 2;
        gc.setAntialias(SWT.ON);
        gc.setBackground(look.color(Token.PANEL));
        gc.fillRoundRectangle(x, y, width, extent.y + 2, Spacing.CORNER, Spacing.CORNER);
        gc.setForeground(look.color(Token.LINE));
        gc.drawRoundRectangle(x, y, width, extent.y + 2, Spacing.CORNER, Spacing.CORNER);
        gc.setForeground(look.color(Token.QUIET_TEXT));
        gc.drawText(cap, x + (width - extent.x) / 2 + 1, y + 1, SWT.DRAW_TRANSPARENT);
        if (taken().has(entry)) {
            gc.drawLine(x + 2, y + extent.y / 2 + 1, x + width - 2, y + extent.y / 2 + 1);
        }
        gc.setFont(tree.getFont());
    }
}
