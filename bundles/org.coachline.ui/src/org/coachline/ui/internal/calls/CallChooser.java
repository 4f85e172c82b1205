/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.calls;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.coachline.library.CallRow;
import org.coachline.ui.internal.keymap.KeyHint;
import org.coachline.ui.internal.support.FlatButton;
import org.coachline.ui.internal.support.Styles;
import org.coachline.ui.internal.support.Texts;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** Beside the field that filters calls: which of them are shown, as a button that says so, with a menu to choose from and how many each would show. UI thread. */
final class CallChooser {

    /** Opens the menu. */
    static final String COMMAND = "org.coachline.ui.calls.choose";

    private static final int LONGEST = 22;

    private final FlatButton button;
    private final Supplier<List<CallRow>> calls;
    private final Supplier<Set<String>> reviewed;
    private final Runnable changed;
    private CallChoice choice = CallChoice.remembered();

    /**
     * @param calls    all calls of the library
     * @param reviewed ids of those of which the reviewer has a review
     * @param changed  told when others are to be shown
     */
    CallChooser(Composite parent, Supplier<List<CallRow>> calls, Supplier<Set<String>> reviewed, Runnable changed) {
        this.calls = calls;
        this.reviewed = reviewed;
        this.changed = changed;
        button = Styles.id(new FlatButton(parent, "chevron-down", "", false), "callChoice").onPress(this::open);
        show();
    }

    FlatButton control() {
        return button;
    }

    CallChoice choice() {
        return choice;
    }

    /** Chooses; remembered. */
    void choose(CallChoice other) {
        if (!choice.equals(other)) {
            choice = other;
            other.remember();
            changed.run();
        }
        show();
    }

    /** Says what is shown, after calls or their agents have changed. */
    void show() {
        String said = said();
        String brief = said(Texts.get("calls.choice.brief." + choice.show()));
        String text = brief.length() > LONGEST ? brief.substring(0, LONGEST - 1).strip() + '\u2026' : brief;
        button.text(text).tip(Texts.get("calls.choice.tip", said, KeyHint.of(COMMAND))).chosen(!choice.isAll());
        button.requestLayout();
    }

    /** What is shown, in words. */
    String said() {
        return said(name(choice.show()));
    }

    private String said(String show) {
        StringBuilder said = new StringBuilder(show);
        if (choice.mine()) {
            said.append(" \u00b7 ").append(Texts.get("calls.choice.mine"));
        }
        if (choice.knows(calls.get())) {
            said.append(" \u00b7 ").append(agents().getOrDefault(choice.agentId(), ""));
        }
        return said.toString();
    }

    private static String name(CallChoice.Show show) {
        return Texts.get("calls.choice." + show);
    }

    private Map<String, String> agents() {
        Map<String, String> agents = new HashMap<>();
        calls.get().stream().filter(row -> !row.agentId().isEmpty()).forEach(row -> agents.putIfAbsent(row.agentId(), row.agent()));
        return agents;
    }

    /** Opens the menu below the button. */
    void open() {
        if (button.getMenu() != null) {
            button.getMenu().dispose();
        }
        Menu menu = new Menu(button);
        fill(menu);
        button.setMenu(menu);
        Point below = button.toDisplay(0, button.getSize().y);
        menu.setLocation(below);
        menu.setVisible(true);
    }

    private void fill(Menu menu) {
        for (CallChoice.Show each : CallChoice.Show.values()) {
            item(menu, SWT.RADIO, name(each), choice.with(each), choice.show() == each, count(choice.with(each)));
        }
        new MenuItem(menu, SWT.SEPARATOR);
        MenuItem mine = item(menu, SWT.CHECK, Texts.get("calls.choice.onlyMine"), choice.withMine(!choice.mine()), choice.mine(), count(choice.withMine(true)));
        mine.setToolTipText(Texts.get("calls.choice.onlyMineTip"));
        Map<String, String> byName = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        agents().forEach((id, name) -> byName.merge(name, id, (one, other) -> one));
        if (!byName.isEmpty()) {
            MenuItem agents = new MenuItem(menu, SWT.CASCADE);
            agents.setText(Texts.get("calls.choice.agent"));
            Menu names = new Menu(agents);
            agents.setMenu(names);
            boolean known = choice.knows(calls.get());
            // Gone through once and not once for each agent: there may be hundreds, of a hundred thousand calls.
            List<CallRow> ofAny = choice.withAgent("").of(calls.get(), reviewed.get());
            Map<String, Long> counts = ofAny.stream().collect(Collectors.groupingBy(CallRow::agentId, Collectors.counting()));
            item(names, SWT.RADIO, Texts.get("calls.choice.anyAgent"), choice.withAgent(""), !known, ofAny.size());
            byName.forEach((name, id) -> item(names, SWT.RADIO, name.replace("&", "&&"), choice.withAgent(id), known && choice.agentId().equals(id),
                    counts.getOrDefault(id, 0L)));
        }
        if (!choice.isAll()) {
            new MenuItem(menu, SWT.SEPARATOR);
            item(menu, SWT.PUSH, Texts.get("calls.choice.everything"), CallChoice.ALL, false, calls.get().size());
        }
    }

    private int count(CallChoice of) {
        return of.of(calls.get(), reviewed.get()).size();
    }

    private MenuItem item(Menu menu, int style, String name, CallChoice leads, boolean chosen, long count) {
        MenuItem item = new MenuItem(menu, style);
        item.setText(Texts.get("calls.choice.item", name, count));
        item.setSelection(chosen);
        item.addListener(SWT.Selection, event -> {
            // A radio that is left tells so too.
            if (style != SWT.RADIO || item.getSelection()) {
                choose(leads);
            }
        });
        return item;
    }
}
