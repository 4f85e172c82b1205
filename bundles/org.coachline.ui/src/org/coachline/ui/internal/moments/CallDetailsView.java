/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.moments;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.coachline.catalog.CallerTypeEntry;
import org.coachline.library.Library;
import org.coachline.library.PersonRow;
import org.coachline.look.Spacing;
import org.coachline.model.CatalogRef;
import org.coachline.model.coaching.Call;
import org.coachline.model.coaching.CoachingPackage;
import org.coachline.model.coaching.Leg;
import org.coachline.model.coaching.Resolution;
import org.coachline.ui.Session;
import org.coachline.ui.internal.edit.CallCommands;
import org.coachline.ui.internal.edit.Edits;
import org.coachline.ui.internal.fields.DocumentFields;
import org.coachline.ui.internal.redaction.RedactionList;
import org.coachline.ui.internal.review.OpenReview;
import org.coachline.ui.internal.support.CallNames;
import org.coachline.ui.internal.support.Fields;
import org.coachline.ui.internal.support.StatusLine;
import org.coachline.ui.internal.support.Styles;
import org.coachline.ui.internal.support.Texts;
import org.coachline.ui.internal.support.UiErrors;
import org.coachline.ui.internal.support.Verdicts;
import org.coachline.ui.internal.support.Work;
import org.eclipse.emf.common.command.Command;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;

/** What is known about the open call: when with its zone, who, where from, what kind of caller, how it ended. Editable. */
public final class CallDetailsView extends ReviewView {

    /** The view's id. */
    public static final String ID = "org.coachline.ui.view.callDetails";

    private static final CoachingPackage MODEL = CoachingPackage.eINSTANCE;
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm[:ss]");
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    private ScrolledComposite scroller;
    private @Nullable Form form;

    @Override
    protected void create(Composite parent) {
        scroller = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        scroller.addListener(SWT.Resize, event -> size());
    }

    private void size() {
        if (scroller.getContent() != null) {
            scroller.setMinSize(scroller.getContent().computeSize(scroller.getClientArea().width, SWT.DEFAULT));
        }
    }

    @Override
    protected void reviewChanged() {
        Form before = form;
        if (before != null) {
            before.fields.dispose();
        }
        Control old = scroller.getContent();
        OpenReview review = review();
        if (review == null) {
            Composite page = Styles.panel(scroller, 1, false);
            Styles.quiet(page, Texts.get("callDetails.noReview"));
            scroller.setContent(page);
            form = null;
        } else {
            form = new Form(scroller, review);
            scroller.setContent(form.page);
        }
        if (old != null) {
            old.dispose();
        }
        size();
    }

    @Override
    public void documentsChanged() {
        super.documentsChanged();
        Form shown = form;
        if (shown != null) {
            shown.refresh();
            size();
        }
    }

    @Override
    public void flush() {
        Form shown = form;
        if (shown != null) {
            shown.fields.flush();
            shown.recordings.commit();
            shown.commitStart();
            shown.commitAgent();
        }
    }

    @Override
    public void setFocus() {
        scroller.setFocus();
    }

    /** The fields for one call. */
    private static final class Form {

        private final OpenReview review;
        private final Call call;
        private final Composite page;
        private final DocumentFields fields;
        private final Text start;
        private final Combo zone;
        private final Combo agent;
        private final Button help;
        private final RecordingFields recordings;
        private final RedactionList redactions;

        Form(Composite parent, OpenReview review) {
            this.review = review;
            call = review.call().document();
            page = new Composite(parent, SWT.NONE);
            GridLayoutFactory.fillDefaults().numColumns(4).margins(Spacing.MEDIUM, Spacing.SMALL)
                    .spacing(Spacing.SMALL, Spacing.GRID + 2).applyTo(page);
            fields = new DocumentFields(review.call(), (owner, change) -> command(change), review::editCall);
            Text title = Fields.text(page, Texts.get("callDetails.title"));
            agent = Fields.openCombo(page, Texts.get("callDetails.agent"));
            start = Fields.text(page, Texts.get("callDetails.start"));
            start.setMessage(Texts.get("callDetails.startHint"));
            zone = Fields.openCombo(page, Texts.get("callDetails.zone"));
            Text queue = Fields.text(page, Texts.get("callDetails.queue"));
            Combo type = Fields.combo(page, Texts.get("callDetails.callerType"));
            Combo outcome = Fields.combo(page, Texts.get("callDetails.outcome"));
            Combo satisfaction = Fields.combo(page, Texts.get("callDetails.satisfaction"));
            help = new Button(page, SWT.CHECK);
            help.setText(Texts.get("callDetails.help"));
            org.eclipse.jface.layout.GridDataFactory.fillDefaults().span(4, 1).applyTo(help);
            help.addListener(SWT.Selection, event -> review
                    .editCall(CallCommands.setHelpRequested(review.call().domain(), call, help.getSelection())));
            fields.text(title, MODEL.getCall_Title());
            fields.text(queue, MODEL.getCall_Queue());
            fields.choice(type, MODEL.getCall_CallerType(), types(), this::typeName);
            fields.choice(outcome, MODEL.getCall_Resolution(), Resolution.VALUES, value -> value == null ? "" : Verdicts.name(value));
            List<@Nullable Double> grades = new ArrayList<>();
            grades.add(null);
            for (double grade = 1; grade <= 5; grade += 0.5) {
                grades.add(grade);
            }
            fields.choice(satisfaction, MODEL.getCall_Satisfaction(), grades,
                    value -> value == null ? Texts.get("callDetails.notAsked") : Texts.get("callDetails.ofFive", value));
            review.people().agents().forEach(each -> agent.add(each.name()));
            agent.setEnabled(!call.getLegs().isEmpty());
            agent.addListener(SWT.FocusOut, event -> commitAgent());
            agent.addListener(SWT.Selection, event -> commitAgent());
            agent.addListener(SWT.DefaultSelection, event -> commitAgent());
            ZoneId.getAvailableZoneIds().stream().sorted().forEach(zone::add);
            for (Control field : new Control[] {start, zone}) {
                field.addListener(SWT.FocusOut, event -> commitStart());
                field.addListener(SWT.DefaultSelection, event -> commitStart());
            }
            zone.addListener(SWT.Selection, event -> commitStart());
            fields.show(call);
            recordings = new RecordingFields(page, review);
            redactions = new RedactionList(page, review);
            refresh();
            if (review.isReadOnly()) {
                Fields.setReadOnly(page, true);
            }
        }

        private List<@Nullable CatalogRef> types() {
            List<@Nullable CatalogRef> refs = new ArrayList<>();
            refs.add(null);
            CatalogRef present = call.getCallerType();
            for (CallerTypeEntry entry : Session.get().catalog().callerTypes()) {
                // The version that the call has seen stays its own, so that choosing nothing new changes nothing.
                refs.add(present != null && present.sameItem(entry.ref()) ? present : entry.ref());
            }
            if (present != null && !refs.contains(present)) {
                refs.add(present);
            }
            return refs;
        }

        private String typeName(@Nullable CatalogRef ref) {
            return ref == null ? Texts.get("callDetails.unknown")
                    : Session.get().catalog().callerType(ref).map(CallerTypeEntry::name).orElse(ref.item().replace('-', ' '));
        }

        private Command command(DocumentFields.Change change) {
            var domain = review.call().domain();
            Object value = change.value();
            if (change.feature() == MODEL.getCall_Title()) {
                return CallCommands.setTitle(domain, call, value == null ? "" : value.toString());
            } else if (change.feature() == MODEL.getCall_Queue()) {
                return CallCommands.setQueue(domain, call, value == null ? "" : value.toString());
            } else if (change.feature() == MODEL.getCall_CallerType()) {
                return CallCommands.setCallerType(domain, call, (CatalogRef) value);
            } else if (change.feature() == MODEL.getCall_Resolution()) {
                return CallCommands.setResolution(domain, call, (Resolution) Objects.requireNonNull(value));
            } else if (change.feature() == MODEL.getCall_Satisfaction()) {
                return CallCommands.setSatisfaction(domain, call, (Double) value);
            }
            return Edits.set(domain, call, change.feature(), value, Texts.get("details.edit"));
        }

        void refresh() {
            if (page.isDisposed()) {
                return;
            }
            help.setSelection(call.isHelpRequested());
            recordings.refresh();
            redactions.refresh();
            if (!start.isFocusControl()) {
                ZonedDateTime when = CallNames.start(call.getStart(), call.getZone());
                start.setText(when == null ? "" : WRITTEN.format(when));
            }
            if (!zone.isFocusControl()) {
                zone.setText(call.getZone() == null ? CallNames.zone(null).getId() : call.getZone());
            }
            if (!agent.isFocusControl()) {
                agent.setText(agentName());
            }
        }

        private String agentName() {
            return call.getLegs().isEmpty() ? "" : review.people().agent(call.getLegs().get(0).getAgentId());
        }

        void commitStart() {
            if (start.isDisposed() || review.isReadOnly()) {
                return;
            }
            String typed = start.getText().strip();
            try {
                ZoneId in = ZoneId.of(zone.getText().strip());
                Instant when = typed.isEmpty() ? null : LocalDateTime.parse(typed, TYPED).atZone(in).toInstant();
                boolean same = Objects.equals(when, call.getStart() == null ? null : call.getStart().truncatedTo(java.time.temporal.ChronoUnit.SECONDS));
                Instant kept = same ? call.getStart() : when;
                review.editCall(CallCommands.setStart(review.call().domain(), call, kept, kept == null ? null : in));
            } catch (DateTimeParseException e) {
                StatusLine.problem(Texts.get("callDetails.noDate", typed));
            } catch (java.time.DateTimeException e) {
                StatusLine.problem(Texts.get("callDetails.noZone", zone.getText()));
            }
        }

        void commitAgent() {
            if (agent.isDisposed() || review.isReadOnly() || call.getLegs().isEmpty()) {
                return;
            }
            String name = agent.getText().strip();
            Library library = Session.get().library();
            if (name.equals(agentName()) || library == null) {
                return;
            }
            Leg leg = call.getLegs().get(0);
            if (name.isEmpty()) {
                review.editCall(CallCommands.setAgent(review.call().domain(), leg, null));
                return;
            }
            Work.quietly("agent", () -> new Found(library.agentNamed(name), library.agents()), found -> {
                review.setAgents(found.agents());
                review.editCall(CallCommands.setAgent(review.call().domain(), leg, found.id()));
            }, UiErrors::mention);
        }

        private record Found(String id, List<PersonRow> agents) {
        }
    }
}
