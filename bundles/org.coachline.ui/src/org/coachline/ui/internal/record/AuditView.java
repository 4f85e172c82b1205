/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.record;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.coachline.library.AuditEntry;
import org.coachline.library.AuditKind;
import org.coachline.library.AuditQuery;
import org.coachline.library.AuditTrail;
import org.coachline.library.Library;
import org.coachline.look.Spacing;
import org.coachline.ui.Session;
import org.coachline.ui.SessionListener;
import org.coachline.ui.internal.keys.ReviewKeys;
import org.coachline.ui.internal.support.FlatButton;
import org.coachline.ui.internal.support.Styles;
import org.coachline.ui.internal.support.UiErrors;
import org.coachline.ui.internal.support.Work;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.ViewPart;
import org.jspecify.annotations.Nullable;

/**
 * Who did what and when: by kind, person, time and words, and of one thing alone; opened, checked and exported from here. The latest
 * are there first and more follow as they are scrolled to. UI thread; the library is asked elsewhere.
 */
public final class AuditView extends ViewPart implements SessionListener {

    /** The view's id. */
    public static final String ID = "org.coachline.ui.view.audit";

    private static final int TYPING_PAUSE = 250;
    private static final int PIECE = 500;
    private static final int[] DAYS = {0, 1, 7, 30, 90, 365};
    private static final int WORDS = 140;
    private static final int FIELD = 132;
    private static final int[] SHARES = {78, 22};

    private Text words;
    private Combo kind;
    private Combo who;
    private Combo period;
    private FlatButton alone;
    private Label count;
    private AuditTable table;
    private Text details;
    private List<String> people = List.of();
    private @Nullable String subject;
    private @Nullable Job asking;
    private @Nullable Job continuing;
    private boolean complete;
    private boolean peopleKnown;
    private int generation;
    private final Runnable typed = this::ask;

    /** What is read in the background after the entries. */
    private record Counted(long count, List<String> people) {
    }

    @Override
    public void createPartControl(Composite parent) {
        ReviewKeys.install(getSite(), getViewSite().getActionBars());
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
        Composite top = Styles.panel(page, 1, false);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(top);
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.center = true;
        layout.spacing = Spacing.SMALL;
        layout.marginLeft = 0;
        Composite fields = new Composite(top, SWT.NONE);
        fields.setLayout(layout);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(fields);
        words = Styles.id(Styles.named(new Text(fields, SWT.SEARCH | SWT.ICON_CANCEL), RecordTexts.plain("audit.words")), "auditWords");
        words.setMessage(RecordTexts.get("audit.words"));
        words.setLayoutData(new RowData(WORDS, SWT.DEFAULT));
        words.addListener(SWT.Modify, event -> words.getDisplay().timerExec(TYPING_PAUSE, typed));
        kind = combo(fields, "audit.kinds", "auditKind");
        for (AuditKind each : AuditKind.values()) {
            kind.add(RecordTexts.kind(each));
        }
        who = combo(fields, "audit.everybody", "auditWho");
        period = combo(fields, "audit.always", "auditPeriod");
        for (int i = 1; i < DAYS.length; i++) {
            period.add(RecordTexts.get("audit.lastDays", DAYS[i]));
        }
        alone = new FlatButton(fields, "flag", RecordTexts.get("audit.alone"), false).text(RecordTexts.get("audit.aloneShort")).onPress(this::alone);
        new FlatButton(fields, "file-spreadsheet", RecordTexts.get("audit.export"), false).text(RecordTexts.get("audit.exportShort"))
                .onPress(() -> AuditSaving.ask(getSite().getShell(), query()));
        Styles.id(new FlatButton(fields, "check", RecordTexts.get("audit.verify"), false).text(RecordTexts.get("audit.verifyShort")).onPress(this::verify), "auditCheck");
        count = Styles.styled(new Label(fields, SWT.NONE), Styles.QUIET);
        SashForm both = new SashForm(page, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(both);
        table = new AuditTable(both, this::show, entry -> AuditOpener.open(getSite().getWorkbenchWindow(), entry), this::more);
        details = Styles.id(Styles.named(new Text(both, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL), RecordTexts.plain("audit.details")), "auditDetails");
        both.setWeights(SHARES);
        Session.get().addListener(this);
        ask();
    }

    private Combo combo(Composite parent, String key, String id) {
        Combo combo = Styles.id(Styles.named(new Combo(parent, SWT.READ_ONLY), RecordTexts.get(key + ".name")), id);
        combo.setToolTipText(RecordTexts.get(key + ".name"));
        combo.setLayoutData(new RowData(FIELD, SWT.DEFAULT));
        combo.add(RecordTexts.get(key));
        combo.select(0);
        combo.addListener(SWT.Selection, event -> ask());
        return combo;
    }

    private AuditQuery query() {
        int of = kind.getSelectionIndex();
        int days = DAYS[Math.max(0, period.getSelectionIndex())];
        return new AuditQuery(of <= 0 ? Set.of() : Set.of(AuditKind.values()[of - 1]), who.getSelectionIndex() <= 0 ? null : who.getText(), subject,
                words.getText().isBlank() ? null : words.getText(), days == 0 ? null : Instant.now().minus(Duration.ofDays(days)), null);
    }

    private void ask() {
        if (words.isDisposed()) {
            return;
        }
        cancel(asking);
        cancel(continuing);
        continuing = null;
        Library library = Session.get().library();
        if (library == null) {
            table.show(List.of());
            say(RecordTexts.get("noLibrary"));
            return;
        }
        int asked = ++generation;
        AuditQuery query = query();
        AuditTrail trail = library.audit();
        asking = Work.quietly("audit", () -> trail.entries(query, Long.MAX_VALUE, PIECE), found -> {
            if (table.control().isDisposed() || asked != generation) {
                return;
            }
            complete = found.size() < PIECE;
            table.show(found);
            show(table.selected());
            say(RecordTexts.get("audit.counting"));
            count(trail, query, asked);
        }, failure -> {
            if (library == Session.get().library()) {
                UiErrors.mention(failure);
            }
        });
    }

    /** How many there are, and whose, comes after the first of them: of a million that is a second later. */
    private void count(AuditTrail trail, AuditQuery query, int asked) {
        boolean names = !peopleKnown;
        asking = Work.quietly("audit", () -> new Counted(trail.count(query), names ? trail.people() : people), counted -> {
            if (!table.control().isDisposed() && asked == generation) {
                peopleKnown = true;
                showPeople(counted.people());
                say(RecordTexts.get("audit.count", counted.count()));
            }
        }, UiErrors::mention);
    }

    /** The end of what is shown is near. */
    private void more() {
        Library library = Session.get().library();
        if (complete || continuing != null || library == null) {
            return;
        }
        int asked = generation;
        AuditQuery query = query();
        long before = table.last();
        continuing = Work.quietly("audit", () -> library.audit().entries(query, before, PIECE), found -> {
            if (!table.control().isDisposed() && asked == generation) {
                continuing = null;
                complete = found.size() < PIECE;
                table.add(found);
            }
        }, UiErrors::mention);
    }

    private void showPeople(List<String> found) {
        if (found.equals(people)) {
            return;
        }
        String chosen = who.getSelectionIndex() > 0 ? who.getText() : "";
        people = found;
        who.removeAll();
        who.add(RecordTexts.get("audit.everybody"));
        found.forEach(who::add);
        who.select(Math.max(0, found.indexOf(chosen) + 1));
    }

    private void show(@Nullable AuditEntry entry) {
        details.setText(entry == null ? "" : text(entry));
        alone.setEnabled(entry != null || subject != null);
    }

    private static String text(AuditEntry entry) {
        StringBuilder text = new StringBuilder(RecordTexts.get("audit.told", Long.toString(entry.sequence()), RecordTexts.time(entry.at()),
                RecordTexts.kind(entry.kind()), AuditTable.who(entry), AuditTable.subject(entry), entry.subjectId()));
        if (entry.before() != null) {
            text.append('\n').append(RecordTexts.get("audit.before", entry.before()));
        }
        if (entry.after() != null) {
            text.append('\n').append(RecordTexts.get("audit.after", entry.after()));
        }
        return text.append('\n').append(RecordTexts.get("audit.hash", entry.hash())).toString();
    }

    /** Shows what was done to the selected thing alone, or everything again. */
    private void alone() {
        AuditEntry entry = table.selected();
        subject = subject != null || entry == null ? null : entry.subjectId();
        alone.chosen(subject != null);
        ask();
    }

    private void verify() {
        Library library = Session.get().library();
        if (library == null) {
            return;
        }
        AuditVerifying.start(getSite().getShell(), library);
    }

    private void say(String text) {
        count.setText(text.replace("&", "&&"));
        count.getParent().getParent().getParent().layout(true, true);
    }

    private static void cancel(@Nullable Job job) {
        if (job != null) {
            job.cancel();
        }
    }

    @Override
    public void libraryOpened() {
        subject = null;
        peopleKnown = false;
        alone.chosen(false);
        ask();
    }

    @Override
    public void libraryChanged(Set<String> documentIds, boolean external) {
        peopleKnown = false;
        // Whoever reads further down stays there; what is new is at the top.
        if (table.size() <= PIECE) {
            words.getDisplay().timerExec(TYPING_PAUSE, typed);
        }
    }

    @Override
    public void setFocus() {
        words.setFocus();
    }

    @Override
    public void dispose() {
        Session.get().removeListener(this);
        cancel(asking);
        cancel(continuing);
        super.dispose();
    }
}
