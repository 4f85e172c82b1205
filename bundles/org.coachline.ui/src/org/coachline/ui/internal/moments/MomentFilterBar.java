/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.moments;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.coachline.look.Spacing;
import org.coachline.model.coaching.Verdict;
import org.coachline.ui.internal.support.FlatButton;
import org.coachline.ui.internal.support.Styles;
import org.coachline.ui.internal.support.Texts;
import org.coachline.ui.internal.support.Verdicts;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The line above the table of moments in which is said which of them are listed: words, a technique, a verdict. UI thread. */
final class MomentFilterBar {

    private static final int COLUMNS = 5;
    private static final int WORDS = 60;
    private static final int TECHNIQUE = 116;
    private static final int VERDICT = 100;
    private static final int TYPING_PAUSE = 150;

    private final Composite bar;
    private final Text words;
    private final Combo technique;
    private final Combo verdict;
    private final Label count;
    private final FlatButton clear;
    private final Runnable changed;
    private final Runnable typed = this::read;
    private List<String> keys = List.of();
    private List<String> names = List.of();
    private MomentFilter filter = MomentFilter.ALL;

    /**
     * Makes the line.
     *
     * @param changed is told when others are to be listed
     * @param below   what is listed; gets the keyboard by the down key, and by Escape
     */
    MomentFilterBar(Composite parent, Runnable changed, Runnable below) {
        this.changed = changed;
        bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(COLUMNS).margins(Spacing.SMALL, Spacing.GRID).spacing(Spacing.GRID, 0).applyTo(bar);
        words = Styles.id(Styles.named(new Text(bar, SWT.SEARCH | SWT.ICON_CANCEL), Texts.get("moments.filter.words")), "momentsFilter");
        words.setMessage(Texts.get("moments.filter.hint"));
        words.setToolTipText(Texts.get("moments.filter.words"));
        GridDataFactory.fillDefaults().hint(WORDS, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(words);
        words.addListener(SWT.Modify, event -> words.getDisplay().timerExec(TYPING_PAUSE, typed));
        technique = combo("moments.filter.technique", TECHNIQUE);
        verdict = combo("moments.filter.verdict", VERDICT);
        for (Verdict each : Verdicts.BY_KEY) {
            verdict.add(Verdicts.name(each));
        }
        count = Styles.id(Styles.styled(new Label(bar, SWT.NONE), Styles.QUIET), "momentsCount");
        clear = Styles.id(new FlatButton(bar, "x", Texts.get("moments.filter.clear"), false).onPress(() -> {
            clear();
            words.setFocus();
        }), "momentsFilterClear");
        for (Control each : new Control[] {words, technique, verdict}) {
            each.addListener(SWT.KeyDown, event -> {
                if (event.keyCode == SWT.ESC && event.stateMask == 0) {
                    clear();
                    below.run();
                } else if (event.keyCode == SWT.ARROW_DOWN && each == words) {
                    read();
                    below.run();
                }
            });
        }
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).exclude(true).applyTo(count);
        GridDataFactory.fillDefaults().exclude(true).applyTo(clear);
        count.setVisible(false);
        clear.setVisible(false);
    }

    private Combo combo(String key, int width) {
        Combo combo = Styles.id(Styles.named(new Combo(bar, SWT.READ_ONLY), Texts.get(key)), key);
        combo.setToolTipText(Texts.get(key));
        combo.add(Texts.get(key + ".all"));
        combo.select(0);
        GridDataFactory.fillDefaults().grab(true, false).hint(width, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(combo);
        combo.addListener(SWT.Selection, event -> read());
        return combo;
    }

    Control control() {
        return bar;
    }

    /** What is to be listed. */
    MomentFilter filter() {
        return filter;
    }

    /** Lists all again. */
    void clear() {
        words.setText("");
        technique.select(0);
        verdict.select(0);
        read();
    }

    /** Puts the cursor into the words. */
    void edit() {
        words.setFocus();
        words.selectAll();
    }

    private void read() {
        if (words.isDisposed()) {
            return;
        }
        words.getDisplay().timerExec(-1, typed);
        int at = technique.getSelectionIndex();
        MomentFilter now = new MomentFilter(at > 0 ? keys.get(at - 1) : null,
                verdict.getSelectionIndex() > 0 ? Verdicts.BY_KEY.get(verdict.getSelectionIndex() - 1) : null, words.getText());
        if (!now.equals(filter)) {
            filter = now;
            changed.run();
        }
    }

    /** Whether a key is offered to choose. */
    boolean offers(String key) {
        return keys.contains(key);
    }

    /** Offers what there is to choose from: names by keys. What is chosen stays so, be it there or not. */
    void offer(Map<String, String> present) {
        Map<String, String> all = new HashMap<>(present);
        String chosen = filter.technique();
        if (chosen != null && !all.containsKey(chosen)) {
            all.put(chosen, names.get(keys.indexOf(chosen)));
        }
        List<String> sorted = new ArrayList<>(all.keySet());
        sorted.sort(Comparator.comparing((String key) -> all.get(key), String.CASE_INSENSITIVE_ORDER).thenComparing(Comparator.naturalOrder()));
        List<String> called = sorted.stream().map(all::get).toList();
        if (!sorted.equals(keys) || !called.equals(names)) {
            keys = sorted;
            names = called;
            technique.removeAll();
            technique.add(Texts.get("moments.filter.technique.all"));
            names.forEach(technique::add);
            technique.select(chosen == null ? 0 : 1 + keys.indexOf(chosen));
        }
    }

    /** Says how many are listed, where those are not all. */
    void count(int listed, int of) {
        boolean some = !filter.isAll();
        String text = some ? Texts.get("moments.filter.count", listed, of) : "";
        if (text.equals(count.getText())) {
            return;
        }
        count.setText(text);
        for (Control each : new Control[] {count, clear}) {
            each.setVisible(some);
            ((org.eclipse.swt.layout.GridData) each.getLayoutData()).exclude = !some;
        }
        bar.layout(true);
    }
}
