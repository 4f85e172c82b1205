/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.keymap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.coachline.look.Spacing;
import org.coachline.look.Token;
import org.coachline.ui.internal.support.Columns;
import org.coachline.ui.internal.support.Rows;
import org.coachline.ui.internal.support.Styles;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.jface.bindings.Scheme;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.contexts.IContextService;
import org.jspecify.annotations.Nullable;

/** All keys of Coachline, those of techniques included: to be looked up, changed, and taken from a ready scheme. */
public final class KeysPage extends PreferencePage implements IWorkbenchPreferencePage {

    /** The page's id. */
    public static final String ID = "org.coachline.ui.preferences.keys";

    private static final int HEIGHT = 200;
    private static final int WIDTH = 710;
    private static final int PRESSED = 190;

    /** A line of the table: a key, or something that has none. */
    private record Row(KeyAction action, @Nullable KeyUse use) {
    }

    private KeyDraft draft;
    private List<Scheme> schemes;
    private Combo scheme;
    private Label about;
    private Text search;
    private KeyField pressed;
    private Button conflictsOnly;
    private Table table;
    private Label nothing;
    private KeyPanel panel;
    private List<Row> rows = List.of();

    @Override
    public void init(IWorkbench workbench) {
        noDefaultButton();
    }

    @Override
    protected Control createContents(Composite parent) {
        draft = new KeyDraft();
        schemes = KeySchemes.all();
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(Spacing.SMALL, Spacing.SMALL).applyTo(page);
        createScheme(page);
        createSearch(page);
        table = Styles.id(Styles.named(new Table(page, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL), KeyMessages.get("page.table")), "keysTable");
        table.setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(table);
        Rows.style(table);
        Columns.of(table).share(KeyMessages.get("page.what"), 260, 3).share(KeyMessages.get("page.key"), 110, 1).share(KeyMessages.get("page.where"), 170, 1)
                .share(KeyMessages.get("page.note"), 130, 2).done();
        // Below an empty list rather than in it: a line of a list could be selected.
        nothing = Styles.id(Styles.quiet(page, ""), "keysNothing");
        panel = new KeyPanel(page, draft, this::fill);
        table.addListener(SWT.Selection, event -> selected());
        table.addListener(SWT.DefaultSelection, event -> panel.focus());
        table.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.DEL) {
                panel.remove();
            }
        });
        fill();
        // The style sheet comes over a page once it is there, and would have the last word about its buttons' colours.
        page.getDisplay().asyncExec(() -> {
            if (!page.isDisposed()) {
                selected();
            }
        });
        return page;
    }

    private void createScheme(Composite page) {
        Composite bar = Styles.panel(page, 2, true);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        new Label(bar, SWT.NONE).setText(KeyMessages.get("page.scheme"));
        scheme = Styles.id(Styles.named(new Combo(bar, SWT.READ_ONLY), KeyMessages.get("page.schemeName")), "keysScheme");
        schemes.forEach(each -> scheme.add(KeySchemes.name(each)));
        for (int i = 0; i < schemes.size(); i++) {
            if (schemes.get(i).getId().equals(draft.scheme())) {
                scheme.select(i);
            }
        }
        scheme.addListener(SWT.Selection, event -> {
            draft.use(schemes.get(scheme.getSelectionIndex()).getId());
            fill();
        });
        // Room for two lines whatever the scheme says of itself: the dialog keeps its size from one time to the next.
        about = Styles.quiet(bar, "\n");
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(WIDTH, about.computeSize(SWT.DEFAULT, SWT.DEFAULT).y).applyTo(about);
    }

    private void createSearch(Composite page) {
        Composite bar = Styles.panel(page, 3, true);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        search = Styles.id(Styles.named(new Text(bar, SWT.SEARCH | SWT.ICON_CANCEL), KeyMessages.get("page.search")), "keysSearch");
        search.setMessage(KeyMessages.get("page.searchHint"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
        search.addListener(SWT.Modify, event -> fill());
        pressed = new KeyField(bar, KeyMessages.get("page.byKey"), KeyMessages.get("page.byKeyHint"));
        Styles.id(pressed.control(), "keysByKey");
        GridDataFactory.fillDefaults().hint(PRESSED, SWT.DEFAULT).applyTo(pressed.control());
        pressed.onChange(this::fill);
        Button all = new Button(bar, SWT.PUSH);
        all.setText(KeyMessages.get("page.showAll"));
        all.addListener(SWT.Selection, event -> {
            search.setText("");
            conflictsOnly.setSelection(false);
            pressed.set(null);
        });
        conflictsOnly = Styles.id(new Button(page, SWT.CHECK), "keysConflicts");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(conflictsOnly);
        conflictsOnly.addListener(SWT.Selection, event -> fill());
    }

    private void fill() {
        Row before = selection();
        int top = table.getTopIndex();
        about.setText(KeySchemes.description(schemes.get(Math.max(0, scheme.getSelectionIndex()))).replace("&", "&&"));
        int conflicts = draft.conflicting().size();
        conflictsOnly.setText(conflicts == 0 ? KeyMessages.get("page.noConflicts") : KeyMessages.get("page.conflicts", conflicts));
        conflictsOnly.setEnabled(conflicts > 0 || conflictsOnly.getSelection());
        List<Row> found = new ArrayList<>();
        for (KeyAction action : draft.actions()) {
            List<KeyUse> uses = draft.uses(action);
            uses.forEach(use -> found.add(new Row(action, use)));
            if (uses.isEmpty()) {
                found.add(new Row(action, null));
            }
        }
        rows = found.stream().filter(this::wanted).toList();
        nothing.setText(rows.isEmpty() ? nothing() : "");
        table.setRedraw(false);
        table.removeAll();
        for (Row row : rows) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(new String[] {row.action().group() + ": " + row.action().name(), row.use() == null ? "" : row.use().keys().format(), where(row.use()), note(row)});
            if (isConflict(row)) {
                Rows.color(item, 1, Token.MISSED);
                Rows.color(item, 3, Token.MISSED);
            } else {
                Rows.color(item, 2, Token.QUIET_TEXT);
                Rows.color(item, 3, Token.QUIET_TEXT);
            }
        }
        table.setTopIndex(top);
        select(before);
        table.setRedraw(true);
        selected();
    }

    /** Why no key is listed, and how all of them are again. */
    private String nothing() {
        KeyStroke stroke = pressed.stroke();
        String typed = search.getText().strip();
        String all = KeyMessages.get("page.showAll").replace("&", "");
        return (stroke != null && typed.isEmpty() && !conflictsOnly.getSelection() ? KeyMessages.get("page.nothingOfKey", stroke.format(), all)
                : KeyMessages.get("page.nothing", all)).replace("&", "&&");
    }

    private boolean isConflict(Row row) {
        KeyUse use = row.use();
        return use != null && !draft.conflicts(use).isEmpty();
    }

    private boolean wanted(Row row) {
        String all = (row.action().group() + ' ' + row.action().name() + ' ' + (row.use() == null ? "" : row.use().keys().format())).toLowerCase(Locale.getDefault());
        boolean named = Arrays.stream(search.getText().toLowerCase(Locale.getDefault()).strip().split("\\s+")).allMatch(all::contains);
        KeyStroke stroke = pressed.stroke();
        KeyUse use = row.use();
        boolean keyed = stroke == null || use != null && Set.of(use.keys().getKeyStrokes()).contains(stroke);
        return named && keyed && (!conflictsOnly.getSelection() || isConflict(row));
    }

    private String where(@Nullable KeyUse use) {
        if (use == null) {
            return "";
        }
        String context = use.reach().context();
        try {
            return KeyMessages.getOr("reach." + context, PlatformUI.getWorkbench().getService(IContextService.class).getContext(context).getName());
        } catch (NotDefinedException e) {
            return KeyMessages.getOr("reach." + context, context);
        }
    }

    private String note(Row row) {
        KeyUse use = row.use();
        if (use != null && isConflict(row)) {
            return KeyMessages.get("page.taken", draft.conflicts(use).stream().map(each -> each.action().name()).distinct().collect(Collectors.joining(", ")));
        }
        return draft.isChanged(row.action()) && (use == null || use.chosen()) ? KeyMessages.get("page.chosen") : "";
    }

    private @Nullable Row selection() {
        int index = table.getSelectionIndex();
        return index < 0 || index >= rows.size() ? null : rows.get(index);
    }

    /** Selects the line that was selected, or another one of the same thing, because a key may have come or gone. */
    private void select(@Nullable Row before) {
        if (before == null) {
            return;
        }
        int found = rows.indexOf(before);
        for (int i = 0; i < rows.size() && found < 0; i++) {
            if (rows.get(i).action().id().equals(before.action().id())) {
                found = i;
            }
        }
        if (found >= 0) {
            table.setSelection(found);
        }
    }

    private void selected() {
        Row row = selection();
        panel.show(row == null ? null : row.action(), row == null ? null : row.use());
    }

    @Override
    public boolean performOk() {
        if (draft != null) {
            draft.save();
        }
        return true;
    }
}
