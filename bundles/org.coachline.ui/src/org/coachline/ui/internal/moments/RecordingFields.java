/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.moments;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleFunction;
import java.util.function.DoublePredicate;
import java.util.function.DoubleSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.coachline.audio.SoundPart;
import org.coachline.model.Positions;
import org.coachline.model.coaching.Call;
import org.coachline.model.coaching.Channel;
import org.coachline.model.coaching.ChannelRole;
import org.coachline.model.coaching.Leg;
import org.coachline.model.coaching.Marker;
import org.coachline.model.coaching.Recording;
import org.coachline.ui.internal.edit.RecordingCommands;
import org.coachline.ui.internal.fields.CardOffer;
import org.coachline.ui.internal.review.OpenReview;
import org.coachline.ui.internal.support.Fields;
import org.coachline.ui.internal.support.StatusLine;
import org.coachline.ui.internal.support.Styles;
import org.coachline.ui.internal.support.Texts;
import org.coachline.ui.internal.support.Verdicts;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/**
 * What a call says of its recordings, below its facts: who is heard on each channel, with one button that swaps agent and
 * customer; how the second file of a pair lies against the first; and what the recorder wrote and marked. UI thread.
 */
final class RecordingFields {

    private static final double MICROS_PER_MILLI = 1000;
    private static final List<ChannelRole> ROLES = List.of(ChannelRole.UNKNOWN, ChannelRole.AGENT, ChannelRole.CUSTOMER, ChannelRole.MIXED);
    private static final int COLUMNS = 4;

    private final OpenReview review;
    private final EditingDomain domain;
    private final Call call;
    private final Composite page;
    private final List<Runnable> refreshing = new ArrayList<>();
    private final List<Runnable> committing = new ArrayList<>();

    /** Adds the fields to a form of four columns. */
    RecordingFields(Composite page, OpenReview review) {
        this.page = page;
        this.review = review;
        this.domain = review.call().domain();
        this.call = review.call().document();
        boolean several = call.getLegs().stream().mapToInt(leg -> leg.getRecordings().size()).sum() > 1;
        for (Leg leg : call.getLegs()) {
            for (Recording recording : leg.getRecordings()) {
                recording(leg, recording, several);
            }
        }
        boolean voicesApart = call.getLegs().stream().anyMatch(leg -> leg.getRecordings().stream().mapToInt(each -> each.getChannels().size()).sum() > 1);
        if (voicesApart) {
            swap();
        }
        figures();
        note();
        markers();
        refresh();
    }

    private void recording(Leg leg, Recording recording, boolean several) {
        Fields.label(page, Texts.get("recording.file"));
        String path = String.valueOf(recording.getPath());
        Label name = new Label(page, SWT.NONE);
        name.setText(Texts.get("recording.described", path.substring(path.lastIndexOf('/') + 1), String.valueOf(recording.getCodec()), recording.getSampleRate())
                .replace("&", "&&"));
        name.setToolTipText(name.getText() + System.lineSeparator() + path);
        boolean mono = recording.getChannels().size() == 1;
        GridDataFactory.fillDefaults().span(mono ? 1 : COLUMNS - 1, 1).align(SWT.FILL, SWT.CENTER).grab(true, false).hint(50, SWT.DEFAULT).applyTo(name);
        int number = 1;
        for (Channel channel : recording.getChannels()) {
            String label = mono ? Texts.get("recording.heard") : Texts.get("recording.heardOn", number++);
            role(Fields.combo(page, label), channel);
        }
        if (!mono && (recording.getChannels().size() & 1) == 1) {
            GridDataFactory.fillDefaults().span(2, 1).applyTo(new Label(page, SWT.NONE));
        }
        if (leg.getRecordings().indexOf(recording) > 0) {
            number(Texts.get("recording.offset"), Texts.get("recording.offsetHint"), millis -> SoundPart.isOffset(Math.round(millis * MICROS_PER_MILLI)),
                    () -> recording.getOffsetMicros() / MICROS_PER_MILLI,
                    millis -> RecordingCommands.setOffset(domain, recording, Math.round(millis * MICROS_PER_MILLI)));
            number(Texts.get("recording.drift"), Texts.get("recording.driftHint"), SoundPart::isDrift, recording::getDriftPpm,
                    ppm -> RecordingCommands.setDrift(domain, recording, ppm));
        } else if (several && call.getLegs().indexOf(leg) > 0) {
            number(Texts.get("recording.legOffset"), Texts.get("recording.legOffsetHint"),
                    millis -> millis >= 0 && SoundPart.isOffset(Math.round(millis * MICROS_PER_MILLI)), () -> leg.getOffsetMicros() / MICROS_PER_MILLI,
                    millis -> RecordingCommands.setLegOffset(domain, leg, Math.round(millis * MICROS_PER_MILLI)));
            GridDataFactory.fillDefaults().span(2, 1).applyTo(new Label(page, SWT.NONE));
        }
    }

    private void role(Combo field, Channel channel) {
        ROLES.forEach(role -> field.add(Verdicts.name(role)));
        field.addListener(SWT.Selection, event -> review.editCall(RecordingCommands.setRole(domain, channel, ROLES.get(field.getSelectionIndex()))));
        refreshing.add(() -> field.select(ROLES.indexOf(channel.getRole())));
    }

    private void number(String label, String hint, DoublePredicate possible, DoubleSupplier value, DoubleFunction<Command> command) {
        Text field = Fields.text(page, label);
        field.setToolTipText(hint);
        Runnable commit = () -> {
            if (field.isDisposed() || review.isReadOnly() || field.getText().equals(plain(value.getAsDouble()))) {
                return;
            }
            try {
                double typed = Double.parseDouble(field.getText().strip().replace(',', '.'));
                if (possible.test(typed)) {
                    review.editCall(command.apply(typed));
                    field.setText(plain(value.getAsDouble()));
                    return;
                }
                StatusLine.problem(hint);
            } catch (NumberFormatException e) {
                StatusLine.problem(Texts.get("recording.noNumber", field.getText(), hint));
            }
        };
        field.addListener(SWT.FocusOut, event -> commit.run());
        field.addListener(SWT.DefaultSelection, event -> commit.run());
        committing.add(commit);
        refreshing.add(() -> {
            if (!field.isFocusControl()) {
                field.setText(plain(value.getAsDouble()));
            }
        });
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? Long.toString(Math.round(value)) : String.format(Locale.ROOT, "%.3f", value).replaceAll("0+$", "");
    }

    private void swap() {
        Button button = new Button(page, SWT.PUSH);
        button.setText(Texts.get("recording.swap"));
        button.setToolTipText(Texts.get("recording.swapHint"));
        Styles.id(button, "swapRoles");
        GridDataFactory.fillDefaults().span(COLUMNS, 1).align(SWT.BEGINNING, SWT.CENTER).applyTo(button);
        button.addListener(SWT.Selection, event -> review.editCall(RecordingCommands.swapRoles(domain, call)));
    }

    /** What the recorder counted and knew itself; not to be changed here, and never mixed with what is measured. */
    private void figures() {
        if (call.getRecorderFigures().isEmpty()) {
            return;
        }
        Fields.label(page, Texts.get("recording.figures"));
        NumberFormat format = NumberFormat.getInstance();
        format.setMaximumFractionDigits(1);
        String all = call.getRecorderFigures().stream().map(each -> each.getValue() == null ? each.getName() + ' ' + each.getText()
                : each.getName() + ' ' + format.format(each.getValue()) + (each.getUnit() == null ? "" : ' ' + each.getUnit())).collect(Collectors.joining(", "));
        Text shown = Styles.id(Styles.named(new Text(page, SWT.READ_ONLY | SWT.WRAP), Texts.get("recording.figures")), "recorderFigures");
        shown.setText(all);
        GridDataFactory.fillDefaults().span(COLUMNS - 1, 1).grab(true, false).hint(50, SWT.DEFAULT).applyTo(shown);
    }

    private void note() {
        if (call.getRecorderNote() == null) {
            return;
        }
        Text field = Fields.area(page, Texts.get("recording.note"), 2);
        GridDataFactory.createFrom((GridData) field.getLayoutData()).span(COLUMNS - 1, 1).applyTo(field);
        Runnable commit = () -> {
            if (!field.isDisposed() && !review.isReadOnly()) {
                review.editCall(RecordingCommands.setNote(domain, call, field.getText().replace("\r\n", "\n").strip()));
            }
        };
        field.addListener(SWT.FocusOut, event -> commit.run());
        CardOffer.on(field, () -> review.isReadOnly() ? null : masked -> review.editCall(RecordingCommands.setNote(domain, call, masked)));
        committing.add(commit);
        refreshing.add(() -> {
            if (!field.isFocusControl()) {
                field.setText(call.getRecorderNote() == null ? "" : call.getRecorderNote());
            }
        });
    }

    private void markers() {
        if (call.getMarkers().isEmpty()) {
            return;
        }
        Fields.label(page, Texts.get("recording.markers"));
        org.eclipse.swt.widgets.List list = Styles.named(new org.eclipse.swt.widgets.List(page, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL),
                Texts.get("recording.markers"));
        Styles.id(list, "recorderMarkers");
        GridDataFactory.fillDefaults().span(COLUMNS - 2, 1).grab(true, false).hint(50, list.getItemHeight() * Math.min(4, call.getMarkers().size() + 1)).applyTo(list);
        Button remove = new Button(page, SWT.PUSH);
        remove.setText(Texts.get("recording.removeMarkers"));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(remove);
        Runnable removal = () -> {
            List<Marker> chosen = IntStream.of(list.getSelectionIndices()).mapToObj(call.getMarkers()::get).toList();
            if (!chosen.isEmpty()) {
                review.editCall(RecordingCommands.removeMarkers(domain, call, chosen));
            }
        };
        remove.addListener(SWT.Selection, event -> removal.run());
        list.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.DEL) {
                removal.run();
            }
        });
        list.addListener(SWT.DefaultSelection, event -> {
            if (list.getSelectionIndex() >= 0) {
                review.playback().seek(call.getMarkers().get(list.getSelectionIndex()).getStartMicros());
            }
        });
        refreshing.add(() -> {
            String[] items = call.getMarkers().stream().map(RecordingFields::text).toArray(String[]::new);
            if (!Arrays.equals(items, list.getItems())) {
                list.setItems(items);
            }
            remove.setEnabled(items.length > 0 && !review.isReadOnly());
        });
    }

    private static String text(Marker marker) {
        String label = marker.getText() == null ? Texts.get("marker.nameless") : marker.getText().replace('\n', ' ');
        return Positions.preciseClock(marker.getStartMicros()) + "  " + label;
    }

    /** Shows the document as it is now. */
    void refresh() {
        if (!page.isDisposed()) {
            refreshing.forEach(Runnable::run);
        }
    }

    /** Makes commands of what is typed. */
    void commit() {
        committing.forEach(Runnable::run);
    }
}
