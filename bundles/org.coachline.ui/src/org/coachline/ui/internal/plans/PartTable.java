/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.plans;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

import org.coachline.look.Spacing;
import org.coachline.ui.internal.support.FlatButton;
import org.coachline.ui.internal.support.Styles;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TableViewerEditor;
import org.eclipse.jface.viewers.TableViewerFocusCellManager;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.jspecify.annotations.Nullable;

/**
 * A titled table of the parts of a plan, with its actions beside the title. UI thread only.
 *
 * @param <T> what a row shows
 */
final class PartTable<T> {

    private final Composite area;
    private final Composite buttons;
    private final Composite body;
    private final TableViewer viewer;
    private final TableColumnLayout columns = new TableColumnLayout();
    private final List<Runnable> enablement = new ArrayList<>();
    private @Nullable Label hint;
    private boolean growing;

    PartTable(Composite parent, String title) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, Spacing.GRID).applyTo(area);
        Composite bar = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(Spacing.SMALL, 0).applyTo(bar);
        Label heading = Styles.strong(bar, title);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(heading);
        buttons = new Composite(bar, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(Spacing.GRID, 0).applyTo(buttons);
        body = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 90).applyTo(body);
        body.setLayout(columns);
        viewer = new TableViewer(body, SWT.FULL_SELECTION | SWT.MULTI | SWT.V_SCROLL);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.getTable().setHeaderVisible(true);
        Styles.named(viewer.getTable(), title);
        ColumnViewerToolTipSupport.enableFor(viewer);
        editByKeyboard();
        viewer.addSelectionChangedListener(event -> enablement.forEach(Runnable::run));
    }

    Composite control() {
        return area;
    }

    /** The columns' texts, without a way to change them. */
    PartTable<T> column(String title, Width width, Function<T, String> text) {
        return column(title, width, text, row -> null);
    }

    /** The same, with an image before the text. */
    PartTable<T> column(String title, Width width, Function<T, String> text, Function<T, @Nullable Image> image) {
        newColumn(title, width, text, image);
        return this;
    }

    /**
     * A column whose text can be changed in its cell.
     *
     * @param change takes what was typed; throws IllegalArgumentException for what it cannot take, and the cell keeps its value
     */
    PartTable<T> editable(String title, Width width, Function<T, String> text, BiConsumer<T, String> change) {
        TableViewerColumn column = newColumn(title, width, text, row -> null);
        TextCellEditor editor = new TextCellEditor(viewer.getTable());
        Styles.named(editor.getControl(), title);
        column.setEditingSupport(new CellEditing(editor, text::apply, (row, value) -> {
            try {
                change.accept(row, (String) value);
            } catch (IllegalArgumentException notUnderstood) {
                viewer.getTable().getDisplay().beep();
            }
        }));
        return this;
    }

    /** A column with a choice in its cell. */
    <V> PartTable<T> choice(String title, Width width, List<V> choices, Function<V, String> label, Function<T, V> value,
            BiConsumer<T, V> change) {
        TableViewerColumn column = newColumn(title, width, row -> label.apply(value.apply(row)), row -> null);
        String[] labels = choices.stream().map(label).toArray(String[]::new);
        ComboBoxCellEditor editor = new ComboBoxCellEditor(viewer.getTable(), labels, SWT.READ_ONLY);
        Styles.named(editor.getControl(), title);
        editor.setActivationStyle(ComboBoxCellEditor.DROP_DOWN_ON_MOUSE_ACTIVATION | ComboBoxCellEditor.DROP_DOWN_ON_KEY_ACTIVATION);
        column.setEditingSupport(new CellEditing(editor, row -> choices.indexOf(value.apply(row)), (row, index) -> {
            if ((Integer) index >= 0) {
                change.accept(row, choices.get((Integer) index));
            }
        }));
        return this;
    }

    /** An action beside the title that needs no selection. */
    PartTable<T> action(String icon, String name, Runnable action) {
        button(icon, name, action);
        return this;
    }

    /** An action beside the title on the selected rows; off while there are none. */
    PartTable<T> selectionAction(String icon, String name, Consumer<List<T>> action) {
        FlatButton button = button(icon, name, () -> {
            if (!selected().isEmpty()) {
                action.accept(selected());
            }
        });
        Runnable enable = () -> button.setEnabled(!viewer.getSelection().isEmpty());
        enablement.add(enable);
        enable.run();
        return this;
    }

    /** Runs an action on the row that is opened by double click or Enter. */
    PartTable<T> onOpen(Consumer<T> action) {
        viewer.addOpenListener(event -> selected().stream().findFirst().ifPresent(action));
        return this;
    }

    PartTable<T> onSelect(Consumer<@Nullable T> action) {
        viewer.addSelectionChangedListener(event -> action.accept(selected().stream().findFirst().orElse(null)));
        return this;
    }

    /** The key that removes selected rows. */
    PartTable<T> onDelete(Consumer<List<T>> action) {
        viewer.getTable().addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.DEL && !viewer.isCellEditorActive() && !selected().isEmpty()) {
                action.accept(selected());
            }
        });
        return this;
    }

    /** Shows these rows; what is selected stays selected where it is still there. */
    void show(List<T> rows) {
        if (viewer.getTable().isDisposed()) {
            return;
        }
        viewer.setInput(List.copyOf(rows));
        enablement.forEach(Runnable::run);
        boolean explained = rows.isEmpty() && hint != null;
        if (hint != null) {
            include(hint, explained);
        }
        include(body, !explained);
        if (growing) {
            Table table = viewer.getTable();
            ((GridData) body.getLayoutData()).heightHint = table.getHeaderHeight()
                    + Math.max(1, rows.size()) * Math.max(Spacing.ROW, table.getItemHeight()) + Spacing.GRID;
        }
        area.layout();
    }

    private static void include(Control control, boolean included) {
        control.setVisible(included);
        ((GridData) control.getLayoutData()).exclude = !included;
    }

    void select(T row) {
        viewer.setSelection(new StructuredSelection(row), true);
    }

    @SuppressWarnings("unchecked")
    List<T> selected() {
        return viewer.getStructuredSelection().toList();
    }

    void setFocus() {
        viewer.getTable().setFocus();
    }

    /** Takes over what is being typed in a cell. */
    void flush() {
        if (viewer.isCellEditorActive()) {
            viewer.applyEditorValue();
        }
    }

    /** What is said in place of the table while it has no rows. */
    PartTable<T> whenEmpty(String text) {
        hint = Styles.quiet(area, text);
        return this;
    }

    /** Changes what is said in place of the table while it has no rows. */
    void sayWhenEmpty(String text) {
        if (hint != null) {
            hint.setText(text.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
        }
    }

    /** Makes the table as high as its rows: the page around it scrolls, not the table. */
    PartTable<T> growing() {
        growing = true;
        ((GridData) body.getLayoutData()).grabExcessVerticalSpace = false;
        return this;
    }

    /** An id by which a test finds the table. */
    PartTable<T> id(String id) {
        Styles.id(viewer.getTable(), id);
        return this;
    }

    /** F2 edits the cell that the arrow keys have reached, Tab goes on to the next; a click edits as usual. */
    private void editByKeyboard() {
        TableViewerFocusCellManager cells = new TableViewerFocusCellManager(viewer, new CellPainter(viewer));
        TableViewerEditor.create(viewer, cells, new ColumnViewerEditorActivationStrategy(viewer) {
            @Override
            protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
                return event.eventType == ColumnViewerEditorActivationEvent.TRAVERSAL
                        || event.eventType == ColumnViewerEditorActivationEvent.PROGRAMMATIC
                        || event.eventType == ColumnViewerEditorActivationEvent.MOUSE_CLICK_SELECTION
                        || event.eventType == ColumnViewerEditorActivationEvent.KEY_PRESSED && event.keyCode == SWT.F2;
            }
        }, ColumnViewerEditor.TABBING_HORIZONTAL | ColumnViewerEditor.TABBING_MOVE_TO_ROW_NEIGHBOR | ColumnViewerEditor.KEYBOARD_ACTIVATION);
    }

    private FlatButton button(String icon, String name, Runnable action) {
        FlatButton button = new FlatButton(buttons, icon, name, false).onPress(action);
        GridLayoutFactory.fillDefaults().spacing(Spacing.GRID, 0).numColumns(buttons.getChildren().length).applyTo(buttons);
        return button;
    }

    private TableViewerColumn newColumn(String title, Width width, Function<T, String> text,
            Function<T, @Nullable Image> image) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
        column.getColumn().setText(title);
        column.getColumn().setMoveable(true);
        columns.setColumnData(column.getColumn(), width.of(viewer.getTable(), title));
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            @SuppressWarnings("unchecked")
            public String getText(Object element) {
                return text.apply((T) element);
            }

            @Override
            @SuppressWarnings("unchecked")
            public @Nullable Image getImage(Object element) {
                return image.apply((T) element);
            }

            @Override
            public @Nullable String getToolTipText(Object element) {
                String whole = getText(element);
                return whole.isEmpty() ? null : whole;
            }
        });
        return column;
    }

    private final class CellEditing extends EditingSupport {

        private final CellEditor editor;
        private final Function<T, Object> read;
        private final BiConsumer<T, Object> write;

        CellEditing(CellEditor editor, Function<T, Object> read, BiConsumer<T, Object> write) {
            super(viewer);
            this.editor = editor;
            this.read = read;
            this.write = write;
        }

        @Override
        protected CellEditor getCellEditor(Object element) {
            return editor;
        }

        @Override
        protected boolean canEdit(Object element) {
            return true;
        }

        @Override
        @SuppressWarnings("unchecked")
        protected Object getValue(Object element) {
            return read.apply((T) element);
        }

        @Override
        @SuppressWarnings("unchecked")
        protected void setValue(Object element, Object value) {
            write.accept((T) element, value);
        }
    }
}
