/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.fields;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

import org.coachline.model.coaching.Document;
import org.coachline.ui.internal.edit.OpenDocument;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one form over one part of an open document. UI thread only.
 *
 * <p>What is typed becomes a command when the field loses the focus, when Enter is pressed in a field of one line, or after a
 * pause, so that nothing typed is ever only on the screen. What a command changes elsewhere shows at once, except in a field
 * that is being typed in.
 */
public final class DocumentFields {

    /** How long a pause in typing ends an undo step, in milliseconds. */
    private static final int PAUSE = 450;
    /** How long typing without a pause goes on in one undo step: with the journal's delay, less than a second in all. */
    private static final int LONGEST = 600;

    private final OpenDocument<? extends Document> document;
    private final BiFunction<EObject, Change, Command> commands;
    private final Consumer<Command> executor;
    private final List<Field> fields = new ArrayList<>();
    private final List<Runnable> detaching = new ArrayList<>();
    private final Runnable listener = this::refresh;
    private @Nullable EObject owner;

    /**
     * What a field asks for.
     *
     * @param feature of the part that is shown
     * @param value   the new value; null unsets
     */
    public record Change(EStructuralFeature feature, @Nullable Object value) {
    }

    /**
     * @param document the document
     * @param commands makes the command for a change of a part; one that cannot be executed where nothing changes
     */
    public DocumentFields(OpenDocument<? extends Document> document, BiFunction<EObject, Change, Command> commands) {
        this(document, commands, document::execute);
    }

    /**
     * @param document the document
     * @param commands makes the command for a change of a part; one that cannot be executed where nothing changes
     * @param executor executes it on the document, for a host that keeps one order of steps over several documents
     */
    public DocumentFields(OpenDocument<? extends Document> document, BiFunction<EObject, Change, Command> commands,
            Consumer<Command> executor) {
        this.document = document;
        this.commands = commands;
        this.executor = executor;
        document.addListener(listener);
    }

    /**
     * Stops following the document and lets the controls go, which may show another document from then on. What is typed and not
     * yet a command is given up: {@link #flush} comes before.
     */
    public void dispose() {
        document.removeListener(listener);
        owner = null;
        detaching.forEach(Runnable::run);
        detaching.clear();
        fields.clear();
    }

    private void listen(Control control, int type, Listener reaction) {
        control.addListener(type, reaction);
        detaching.add(() -> {
            if (!control.isDisposed()) {
                control.removeListener(type, reaction);
            }
        });
    }

    /**
     * Shows another part; what was typed for the former one is committed first.
     *
     * @param shown a part of the document, or null: the fields are empty and cannot be used
     */
    public void show(@Nullable EObject shown) {
        flush();
        owner = shown;
        refresh();
    }

    /** Commits what is typed and not yet a command. Called before a save. */
    public void flush() {
        List.copyOf(fields).forEach(Field::commit);
    }

    /** Binds a text. */
    public void text(Text text, EStructuralFeature feature) {
        bindText(text, feature, value -> value == null ? "" : value.toString(), typed -> typed); //$NON-NLS-1$
        Listener offer = CardOffer.on(text, () -> {
            EObject part = owner;
            return part == null ? null : masked -> executor.accept(commands.apply(part, new Change(feature, masked)));
        });
        detaching.add(() -> {
            if (!text.isDisposed()) {
                text.removeListener(SWT.FocusOut, offer);
            }
        });
    }

    /** Binds a text of several lines; Tab leads out of it, as out of every other field. */
    public void lines(Text text, EStructuralFeature feature) {
        text(text, feature);
        listen(text, SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                event.doit = true;
            }
        });
    }

    /** Binds a day, typed as {@code 2026-12-04}; Up and Down move it by a day. What is no day is not taken over. */
    public void day(Text text, EStructuralFeature feature) {
        bindText(text, feature, value -> value == null ? "" : value.toString(), Days::parse); //$NON-NLS-1$
        listen(text, SWT.KeyDown, event -> {
            LocalDate day = Days.parseOrNull(text.getText());
            if (day != null && (event.keyCode == SWT.ARROW_UP || event.keyCode == SWT.ARROW_DOWN)) {
                text.setText(day.plusDays(event.keyCode == SWT.ARROW_UP ? 1 : -1).toString());
                event.doit = false;
            }
        });
    }

    /** Binds a share of 0 to 1, shown as percent. */
    public void percent(Spinner spinner, EStructuralFeature feature) {
        Field field = new Field(spinner, feature) {
            @Override
            void load(@Nullable Object value) {
                spinner.setSelection((int) Math.round((value == null ? 0 : (Double) value) * 100));
            }

            @Override
            Object read() {
                return spinner.getSelection() / 100.0;
            }
        };
        fields.add(field);
        listen(spinner, SWT.Modify, event -> field.edited());
        listen(spinner, SWT.FocusOut, event -> field.commit(true));
    }

    /**
     * Binds a choice.
     *
     * @param combo   a read-only combo; filled here
     * @param choices the values; null stands for none
     * @param labels  how they are shown
     */
    public <T> void choice(Combo combo, EStructuralFeature feature, List<@Nullable T> choices, Function<@Nullable T, String> labels) {
        choices.forEach(choice -> combo.add(labels.apply(choice)));
        Field field = new Field(combo, feature) {
            @Override
            void load(@Nullable Object value) {
                int index = indexOf(choices, value);
                if (index < 0) {
                    combo.deselectAll();
                } else {
                    combo.select(index);
                }
            }

            @Override
            @Nullable
            Object read() {
                if (combo.getSelectionIndex() < 0) {
                    // An empty field shows no value, which is not the same as showing the choice that stands for none.
                    throw new IllegalArgumentException("nothing is chosen"); //$NON-NLS-1$
                }
                return choices.get(combo.getSelectionIndex());
            }
        };
        fields.add(field);
        listen(combo, SWT.Selection, event -> {
            field.edited();
            field.commit();
        });
    }

    /** Lists that cannot hold null cannot be asked for it either. */
    private static int indexOf(List<?> choices, @Nullable Object value) {
        for (int i = 0; i < choices.size(); i++) {
            if (Objects.equals(choices.get(i), value)) {
                return i;
            }
        }
        return -1;
    }

    /**
     * Binds a text that stands for something else.
     *
     * @param write how a value is shown
     * @param parse what was typed; throws {@link IllegalArgumentException} for what is no such value, which is not taken over
     */
    public void text(Text text, EStructuralFeature feature, Function<@Nullable Object, String> write, Function<String, @Nullable Object> parse) {
        bindText(text, feature, write, parse);
    }

    private void bindText(Text text, EStructuralFeature feature, Function<@Nullable Object, String> write,
            Function<String, @Nullable Object> parse) {
        Field field = new Field(text, feature) {
            @Override
            void load(@Nullable Object value) {
                String wanted = write.apply(value);
                if (!wanted.equals(text.getText())) {
                    text.setText(wanted);
                }
            }

            @Override
            @Nullable
            Object read() {
                return parse.apply(text.getText());
            }
        };
        fields.add(field);
        listen(text, SWT.Modify, event -> field.edited());
        listen(text, SWT.FocusOut, event -> field.commit(true));
        listen(text, SWT.DefaultSelection, event -> field.commit());
    }

    private void refresh() {
        fields.forEach(Field::refresh);
    }

    private abstract class Field {

        private final Control control;
        private final EStructuralFeature feature;
        private final Runnable pause = this::commit;
        private boolean loading;
        private boolean edited;
        private long since;

        Field(Control control, EStructuralFeature feature) {
            this.control = control;
            this.feature = feature;
        }

        abstract void load(@Nullable Object value);

        abstract @Nullable Object read();

        void edited() {
            if (!loading && owner != null) {
                long now = System.nanoTime() / 1_000_000;
                if (!edited) {
                    edited = true;
                    since = now;
                }
                control.getDisplay().timerExec((int) Math.max(0, Math.min(PAUSE, since + LONGEST - now)), pause);
            }
        }

        void commit() {
            commit(control.isDisposed() || !control.isFocusControl());
        }

        /** @param leaving whether what cannot be taken over gives way to the real value, instead of being typed on */
        void commit(boolean leaving) {
            EObject part = owner;
            if (!edited || control.isDisposed() || part == null) {
                return;
            }
            edited = false;
            Object value;
            try {
                value = read();
            } catch (IllegalArgumentException notYet) {
                edited = !leaving;
                refresh();
                return;
            }
            executor.accept(commands.apply(part, new Change(feature, value)));
        }

        void refresh() {
            if (control.isDisposed() || edited) {
                return;
            }
            loading = true;
            try {
                EObject part = owner;
                control.setEnabled(part != null);
                Object value = part == null ? null : part.eGet(feature);
                if (part == null || !Objects.equals(value, safely())) {
                    load(value);
                }
            } finally {
                loading = false;
            }
        }

        /** What the field shows now: null for nothing, the field itself, which is no value, for what could not be taken over. */
        private @Nullable Object safely() {
            try {
                Object value = read();
                return value instanceof String text && text.isEmpty() ? null : value;
            } catch (IllegalArgumentException unfinished) {
                return this;
            }
        }
    }
}
