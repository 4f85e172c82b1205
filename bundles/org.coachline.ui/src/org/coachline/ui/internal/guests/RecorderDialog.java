/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.guests;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import org.coachline.extension.Fault;
import org.coachline.extension.Guest;
import org.coachline.extension.Outcome;
import org.coachline.intake.source.OfferedRecording;
import org.coachline.intake.source.RecordingSource;
import org.coachline.intake.source.RecordingSources;
import org.coachline.intake.source.SourceQuery;
import org.coachline.model.WrittenTime;
import org.coachline.ui.internal.fields.Days;
import org.coachline.ui.internal.support.CoachlineDialog;
import org.coachline.ui.internal.support.Columns;
import org.coachline.ui.internal.support.Preferences;
import org.coachline.ui.internal.support.Styles;
import org.coachline.ui.internal.support.UiErrors;
import org.coachline.ui.internal.support.Work;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;

/** Asks what to import from a recorder: which recorder, where it is, of which days, and which of the recordings it lists. */
final class RecorderDialog extends CoachlineDialog {

    private static final String ADDRESS = "recorder.address.";
    private static final int WIDTH = 620;
    private static final int HEIGHT = 220;

    /**
     * What was chosen.
     *
     * @param recordings at least one
     */
    record Choice(Guest<RecordingSource> source, SourceQuery query, List<OfferedRecording> recordings) {
    }

    private final List<Guest<RecordingSource>> sources;
    private Combo source;
    private Text address;
    private Text from;
    private Text to;
    private Table table;
    private Button list;
    private List<OfferedRecording> listed = List.of();
    private @Nullable SourceQuery query;
    private @Nullable Job listing;
    private @Nullable Choice choice;

    RecorderDialog(@Nullable Shell shell, List<Guest<RecordingSource>> sources) {
        super(shell, GuestTexts.get("recorder.title"));
        this.sources = sources;
    }

    @Nullable Choice choice() {
        return choice;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(GuestTexts.get("recorder.title"));
        setMessage(GuestTexts.get("recorder.text"));
        Composite area = form((Composite) super.createDialogArea(parent), 2);
        label(area, "recorder.source");
        source = named(new Combo(area, SWT.READ_ONLY), "recorder.source");
        sources.forEach(each -> source.add(each.name() + " (" + each.contributor() + ')'));
        source.select(0);
        source.addListener(SWT.Selection, event -> sourceChosen());
        label(area, "recorder.address");
        address = text(area, "recorder.address");
        label(area, "recorder.from");
        from = text(area, "recorder.from");
        label(area, "recorder.to");
        to = text(area, "recorder.to");
        from.setMessage(GuestTexts.get("recorder.day"));
        to.setMessage(GuestTexts.get("recorder.day"));
        new Label(area, SWT.NONE);
        list = Styles.id(new Button(area, SWT.PUSH), "recorderList");
        list.setText(GuestTexts.get("recorder.list"));
        list.addListener(SWT.Selection, event -> list());
        table = Styles.id(named(new Table(area, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL), "recorder.recordings"), "recorderTable");
        table.setHeaderVisible(true);
        Columns.of(table).share(GuestTexts.get("recorder.start"), 140, 2).share(GuestTexts.get("recorder.agent"), 120, 2)
                .share(GuestTexts.get("recorder.queue"), 100, 2).share(GuestTexts.get("recorder.file"), 140, 3).done();
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(WIDTH, HEIGHT).applyTo(table);
        table.addListener(SWT.Selection, event -> checked());
        sourceChosen();
        return area;
    }

    private static void label(Composite area, String key) {
        new Label(area, SWT.NONE).setText(GuestTexts.get(key));
    }

    private static <C extends Control> C named(C control, String key) {
        return Styles.named(control, GuestTexts.get(key).replace("&", ""));
    }

    private static Text text(Composite area, String key) {
        Text text = Styles.id(named(new Text(area, SWT.BORDER), key), key);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        return text;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButtons(parent, GuestTexts.get("recorder.import"));
        checked();
    }

    private Guest<RecordingSource> chosen() {
        return sources.get(source.getSelectionIndex());
    }

    private void sourceChosen() {
        address.setText(Preferences.store().getString(ADDRESS + chosen().id()));
        show(List.of());
        setErrorMessage(chosen().fault().map(Fault::message).orElse(null));
    }

    /** Asks the recorder in the background; what comes after the dialog has asked anew or has gone is dropped. */
    private void list() {
        SourceQuery asked;
        try {
            asked = new SourceQuery(address.getText().strip(), start(Days.parse(from.getText()), 0), start(Days.parse(to.getText()), 1));
        } catch (IllegalArgumentException e) {
            setErrorMessage(GuestTexts.get("recorder.noDay", e.getMessage()));
            return;
        }
        cancel();
        Guest<RecordingSource> guest = chosen();
        Preferences.store().setValue(ADDRESS + guest.id(), asked.address());
        query = asked;
        setErrorMessage(null);
        setMessage(GuestTexts.get("recorder.asking"));
        listing = Work.visibly(GuestTexts.get("recorder.job", guest.name()), monitor -> RecordingSources.list(guest, asked, monitor::isCanceled), outcome -> {
            if (!table.isDisposed() && asked == query) {
                answered(outcome);
            }
        }, failure -> {
            if (!table.isDisposed()) {
                setErrorMessage(UiErrors.plain(failure));
            }
        });
    }

    private static @Nullable Instant start(@Nullable LocalDate day, int later) {
        return day == null ? null : day.plusDays(later).atStartOfDay(ZoneId.systemDefault()).toInstant();
    }

    private void answered(Outcome<List<OfferedRecording>> outcome) {
        switch (outcome) {
            case Outcome.Done<List<OfferedRecording>>(List<OfferedRecording> found) -> {
                show(found);
                setMessage(GuestTexts.get("recorder.found", found.size()));
            }
            case Outcome.Failed<List<OfferedRecording>>(Fault fault) -> setErrorMessage(fault.message());
            case Outcome.SwitchedOff<List<OfferedRecording>>(Fault fault) -> setErrorMessage(fault.message());
            case Outcome.Cancelled<List<OfferedRecording>>() -> setMessage(GuestTexts.get("recorder.text"));
        }
    }

    private void show(List<OfferedRecording> recordings) {
        listed = recordings;
        table.removeAll();
        for (OfferedRecording each : recordings) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(new String[] {each.start() == null ? "" : WrittenTime.dayAndTime(each.start().atZone(ZoneId.systemDefault())), each.agent(), each.queue(), each.fileName()});
            item.setChecked(true);
        }
        checked();
    }

    private List<OfferedRecording> ticked() {
        List<OfferedRecording> ticked = new ArrayList<>();
        for (int i = 0; i < listed.size(); i++) {
            if (table.getItem(i).getChecked()) {
                ticked.add(listed.get(i));
            }
        }
        return ticked;
    }

    private void checked() {
        Button ok = getButton(IDialogConstants.OK_ID);
        if (ok != null) {
            ok.setEnabled(!ticked().isEmpty());
        }
    }

    private void cancel() {
        Job before = listing;
        listing = null;
        if (before != null) {
            before.cancel();
        }
    }

    @Override
    protected void okPressed() {
        SourceQuery asked = query;
        List<OfferedRecording> ticked = ticked();
        if (asked != null && !ticked.isEmpty()) {
            choice = new Choice(chosen(), asked, ticked);
            super.okPressed();
        }
    }

    @Override
    public boolean close() {
        cancel();
        return super.close();
    }
}
