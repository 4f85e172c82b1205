/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.keymap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.coachline.look.Token;
import org.coachline.ui.internal.support.Icons;
import org.coachline.ui.internal.support.LookColors;
import org.coachline.ui.internal.support.Styles;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.bindings.keys.formatting.KeyFormatterFactory;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.jspecify.annotations.Nullable;

/**
 * Below the list of keys: gives what is selected there another key, takes one away, restores. What has a key already is named as
 * soon as that is pressed, and loses it only by a button that says so. UI thread.
 */
final class KeyPanel {

    private final KeyDraft draft;
    private final Runnable changed;
    private final Label title;
    private final KeyField field;
    private final Button add;
    private final Button take;
    private final Button remove;
    private final Button restore;
    private final CLabel said;
    private @Nullable KeyAction action;
    private @Nullable KeyUse use;

    KeyPanel(Composite parent, KeyDraft draft, Runnable changed) {
        this.draft = draft;
        this.changed = changed;
        title = Styles.strong(parent, "");
        Composite bar = Styles.panel(parent, 7, true);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        field = new KeyField(bar, KeyMessages.get("panel.field"), KeyMessages.get("panel.fieldHint"));
        Styles.id(field.control(), "keysField");
        GridDataFactory.fillDefaults().hint(150, SWT.DEFAULT).applyTo(field.control());
        Button special = new Button(bar, SWT.ARROW | SWT.DOWN);
        Styles.named(special, KeyMessages.get("panel.special"));
        special.setToolTipText(KeyMessages.get("panel.special"));
        special.addListener(SWT.Selection, event -> specialKeys(special));
        add = button(bar, "panel.add", "keysAdd", () -> give(false));
        take = button(bar, "panel.take", "keysTake", () -> give(true));
        remove = button(bar, "panel.remove", "keysRemove", this::remove);
        restore = button(bar, "panel.restore", "keysRestore", this::restore);
        button(bar, "panel.restoreAll", "keysRestoreAll", () -> {
            draft.restoreAll();
            changed.run();
        });
        said = Styles.id(new CLabel(parent, SWT.NONE), "keysSaid");
        GridDataFactory.fillDefaults().grab(true, false).hint(0, SWT.DEFAULT).applyTo(said);
        field.onChange(this::update);
    }

    private static Button button(Composite parent, String key, String id, Runnable action) {
        Button button = Styles.id(new Button(parent, SWT.PUSH), id);
        button.setText(KeyMessages.get(key));
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    /** Keys that leave or close a dialog, for whoever wants them nevertheless. */
    private void specialKeys(Button below) {
        Menu menu = new Menu(below);
        Map<String, KeyStroke> keys = new LinkedHashMap<>();
        for (KeyStroke each : List.of(KeyStroke.getInstance(SWT.TAB), KeyStroke.getInstance(SWT.SHIFT, SWT.TAB))) {
            keys.put(KeyFormatterFactory.getDefault().format(each), each);
        }
        keys.forEach((name, stroke) -> {
            MenuItem item = new MenuItem(menu, SWT.PUSH);
            item.setText(name);
            item.addListener(SWT.Selection, event -> field.set(stroke));
        });
        menu.setLocation(below.toDisplay(0, below.getSize().y));
        menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }

    /** Shows what is selected, or that nothing is. */
    void show(@Nullable KeyAction selected, @Nullable KeyUse selectedUse) {
        boolean another = action == null || selected == null || !action.id().equals(selected.id());
        action = selected;
        use = selectedUse;
        if (another) {
            field.set(null);
        } else {
            update();
        }
    }

    /** Puts the keyboard into the field for a new key. */
    void focus() {
        field.control().setFocus();
    }

    private void update() {
        KeyAction to = action;
        KeyStroke stroke = field.stroke();
        title.setText(to == null ? KeyMessages.get("panel.nothing") : KeyMessages.get("panel.title", to.name()).replace("&", "&&"));
        field.control().setEnabled(to != null);
        Styles.enable(remove, use != null);
        Styles.enable(restore, to != null && draft.isChanged(to));
        boolean refused = to != null && stroke != null && draft.isRefused(to, stroke);
        List<KeyUse> taken = to == null || stroke == null || refused ? List.of() : draft.taken(to, stroke);
        boolean present = to != null && stroke != null && draft.uses(to).stream().anyMatch(each -> each.keys().getKeyStrokes().length == 1
                && each.keys().getKeyStrokes()[0].equals(stroke));
        Styles.enable(add, to != null && stroke != null && !refused && taken.isEmpty() && !present);
        Styles.enable(take, !taken.isEmpty());
        if (refused) {
            say(KeyMessages.get("panel.refused", KeyFormatterFactory.getDefault().format(stroke)), true);
        } else if (!taken.isEmpty()) {
            say(KeyMessages.get("panel.taken", KeyFormatterFactory.getDefault().format(stroke), names(taken)), true);
        } else if (present) {
            say(KeyMessages.get("panel.present", KeyFormatterFactory.getDefault().format(stroke)), false);
        } else if (use != null && !draft.conflicts(use).isEmpty()) {
            say(KeyMessages.get(use.action().isTechnique() ? "panel.conflictTechnique" : "panel.conflict", use.keys().format(), names(draft.conflicts(use))), true);
        } else {
            say(stroke == null ? "" : KeyMessages.get("panel.free", KeyFormatterFactory.getDefault().format(stroke)), false);
        }
        title.getParent().layout(true);
    }

    private static String names(List<KeyUse> uses) {
        return uses.stream().map(each -> each.action().name()).distinct().collect(Collectors.joining(", "));
    }

    private void say(String text, boolean problem) {
        said.setText(text.replace("&", "&&"));
        said.setToolTipText(text);
        said.setImage(problem ? Icons.icon("triangle-alert", Token.MISSED) : null);
        said.setForeground(LookColors.get().color(problem ? Token.MISSED : Token.QUIET_TEXT));
    }

    private void give(boolean taking) {
        KeyAction to = action;
        KeyStroke stroke = field.stroke();
        if (to == null || stroke == null) {
            return;
        }
        if (taking) {
            draft.taken(to, stroke).forEach(draft::remove);
        }
        draft.add(to, stroke);
        field.set(null);
        changed.run();
    }

    /** Takes the selected key away. */
    void remove() {
        KeyUse of = use;
        if (of != null) {
            draft.remove(of);
            changed.run();
        }
    }

    private void restore() {
        KeyAction of = action;
        if (of != null) {
            draft.restore(of);
            changed.run();
        }
    }
}
