/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.sources;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.coachline.intake.watch.CallField;
import org.coachline.intake.watch.ManifestSettings;
import org.coachline.intake.watch.SourcePreview.ListLook;
import org.coachline.ui.internal.support.Columns;
import org.coachline.ui.internal.support.Rows;
import org.coachline.ui.internal.support.Styles;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;

/**
 * How a list of recordings is read: its name, encoding, separator, days and columns, as guessed and as corrected. A column's field is
 * chosen below the columns, or dragged from the field's name onto the column.
 */
final class ListPanel {

    private static final List<String> ENCODINGS = List.of("UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE", "ISO-8859-15", "windows-1250", "windows-1251", "Shift_JIS");
    private static final List<String> SEPARATORS = List.of(",", ";", "\t", "|");
    private static final List<String> FORMS = List.of("iso", "uuuu-MM-dd HH:mm[:ss]", "dd.MM.uuuu HH:mm[:ss]", "dd/MM/uuuu HH:mm[:ss]", "MM/dd/uuuu HH:mm[:ss]",
            "M/d/uuuu h:mm[:ss] a", "uuuuMMddHHmmss", "epoch");
    private static final int HEIGHT = 130;
    private static final int SAMPLE = 3;

    private final Composite area;
    private final Runnable changed;
    private final Text file;
    private final Combo encoding;
    private final Combo separator;
    private final Combo dates;
    private final Table columns;
    private final Combo field;
    private final Map<CallField, String> chosen = new EnumMap<>(CallField.class);
    private boolean corrected;
    private @Nullable ListLook look;
    private boolean showing;

    ListPanel(Composite parent, ManifestSettings settings, Runnable changed) {
        this.changed = changed;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).spacing(12, 8).applyTo(area);
        new Label(area, SWT.NONE).setText(SourceTexts.get("list.file"));
        file = Styles.id(Styles.named(new Text(area, SWT.BORDER), SourceTexts.plain("list.file")), "list.file");
        file.setMessage("*.csv, *.tsv, *.xlsx");
        file.setText(settings.file());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(file);
        encoding = combo("list.encoding", ENCODINGS, settings.encoding(), SWT.DROP_DOWN);
        separator = combo("list.separator", SEPARATORS.stream().map(each -> each.equals("\t") ? SourceTexts.get("list.tab") : each).toList(), settings.separator(), SWT.READ_ONLY);
        if (!settings.separator().isEmpty()) {
            separator.select(SEPARATORS.indexOf(settings.separator()) + 1);
        }
        dates = combo("list.dates", FORMS, settings.dateForm(), SWT.DROP_DOWN);
        columns = Styles.id(Styles.named(new Table(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL), SourceTexts.get("list.columns")), "list.columns");
        columns.setHeaderVisible(true);
        Rows.style(columns);
        Columns.of(columns).share(SourceTexts.get("column.heading"), 120, 2).share(SourceTexts.get("column.is"), 120, 2).share(SourceTexts.get("column.sample"), 220, 4).done();
        GridDataFactory.fillDefaults().span(4, 1).grab(true, true).hint(SWT.DEFAULT, HEIGHT).applyTo(columns);
        new Label(area, SWT.NONE).setText(SourceTexts.get("list.field"));
        field = Styles.id(Styles.named(new Combo(area, SWT.READ_ONLY), SourceTexts.plain("list.field")), "list.field");
        List<String> fields = new ArrayList<>();
        for (CallField each : CallField.values()) {
            fields.add(SourceTexts.get("field." + each.key()));
        }
        field.setItems(fields.toArray(String[]::new));
        GridDataFactory.fillDefaults().span(3, 1).applyTo(field);
        chosen.putAll(settings.columns());
        corrected = !chosen.isEmpty();
        file.addListener(SWT.Modify, event -> tell());
        columns.addListener(SWT.Selection, event -> columnSelected());
        field.addListener(SWT.Selection, event -> choose(columns.getSelectionIndex(), CallField.values()[field.getSelectionIndex()]));
        drag();
    }

    private Combo combo(String key, List<String> items, String value, int style) {
        new Label(area, SWT.NONE).setText(SourceTexts.get(key));
        Combo combo = Styles.id(Styles.named(new Combo(area, style), SourceTexts.plain(key)), key);
        combo.add(SourceTexts.get("list.guessed"));
        items.forEach(combo::add);
        if (value.isEmpty()) {
            combo.select(0);
        } else {
            combo.setText(value);
        }
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        combo.addListener(SWT.Modify, event -> tell());
        return combo;
    }

    /** The field's name is dragged from the choice onto a column. */
    private void drag() {
        DragSource source = new DragSource(field, DND.DROP_COPY);
        source.setTransfer(TextTransfer.getInstance());
        source.addDragListener(new DragSourceAdapter() {
            @Override
            public void dragSetData(DragSourceEvent event) {
                event.data = CallField.values()[Math.max(0, field.getSelectionIndex())].key();
            }
        });
        DropTarget target = new DropTarget(columns, DND.DROP_COPY | DND.DROP_DEFAULT);
        target.setTransfer(new Transfer[] {TextTransfer.getInstance()});
        target.addDropListener(new DropTargetAdapter() {
            @Override
            public void dragEnter(DropTargetEvent event) {
                event.detail = DND.DROP_COPY;
            }

            @Override
            public void drop(DropTargetEvent event) {
                if (event.item instanceof TableItem item && event.data instanceof String key) {
                    CallField.of(key).ifPresent(dropped -> choose(columns.indexOf(item), dropped));
                }
            }
        });
    }

    Composite area() {
        return area;
    }

    /** As it stands now. */
    ManifestSettings settings() {
        String named = said(encoding);
        int at = separator.getSelectionIndex();
        return new ManifestSettings(file.getText().strip(), named.isEmpty() || isEncoding(named) ? named : "UTF-8", at <= 0 ? "" : SEPARATORS.get(at - 1), said(dates),
                corrected ? Map.copyOf(chosen) : Map.of());
    }

    private static boolean isEncoding(String name) {
        try {
            return Charset.isSupported(name);
        } catch (IllegalArgumentException e) {
            // Half typed.
            return false;
        }
    }

    private static String said(Combo combo) {
        return combo.getText().startsWith(SourceTexts.get("list.guessed")) ? "" : combo.getText().strip();
    }

    /** Shows how a list is read. */
    void show(@Nullable ListLook read) {
        look = read;
        showing = true;
        try {
            int before = columns.getSelectionIndex();
            columns.removeAll();
            if (read != null) {
                guessed(encoding, read.encoding());
                guessed(separator, read.separator().equals("\t") ? SourceTexts.get("list.tab") : read.separator());
                guessed(dates, read.dateForm());
                if (!corrected) {
                    chosen.clear();
                    chosen.putAll(read.columns());
                }
                for (String heading : read.headings()) {
                    int column = read.headings().indexOf(heading);
                    String sample = String.join(", ", read.sample().stream().filter(row -> column < row.size()).map(row -> row.get(column)).limit(SAMPLE).toList());
                    new TableItem(columns, SWT.NONE).setText(new String[] {heading, SourceTexts.get("field." + fieldOf(heading).key()), sample});
                }
                columns.select(Math.max(0, Math.min(before, columns.getItemCount() - 1)));
                columnSelected();
            }
        } finally {
            showing = false;
        }
    }

    private static void guessed(Combo combo, String value) {
        boolean said = !combo.getText().startsWith(SourceTexts.get("list.guessed"));
        combo.setItem(0, value.isEmpty() ? SourceTexts.get("list.guessed") : SourceTexts.get("list.guessedAs", value));
        if (!said) {
            combo.select(0);
        }
    }

    private CallField fieldOf(String heading) {
        return chosen.entrySet().stream().filter(each -> each.getValue().equals(heading)).map(Map.Entry::getKey).findFirst().orElse(CallField.ANY);
    }

    private void columnSelected() {
        int at = columns.getSelectionIndex();
        ListLook read = look;
        field.setEnabled(at >= 0 && read != null);
        if (at >= 0 && read != null) {
            field.select(fieldOf(read.headings().get(at)).ordinal());
        }
    }

    private void choose(int column, CallField now) {
        ListLook read = look;
        if (read != null && column >= 0) {
            String heading = read.headings().get(column);
            chosen.values().removeIf(heading::equals);
            if (now != CallField.ANY) {
                chosen.put(now, heading);
            }
            corrected = true;
            columns.select(column);
            show(read);
            tell();
        }
    }

    private void tell() {
        if (!showing) {
            changed.run();
        }
    }
}
