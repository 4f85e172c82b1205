/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.coachline.insight.AgentProgress;
import org.coachline.insight.TimeStep;
import org.coachline.library.PersonRow;
import org.coachline.look.Spacing;
import org.coachline.ui.internal.fields.Days;
import org.coachline.ui.internal.progress.ProgressPeriod.Preset;
import org.coachline.ui.internal.support.FlatButton;
import org.coachline.ui.internal.support.StatusLine;
import org.coachline.ui.internal.support.Styles;
import org.eclipse.jface.fieldassist.ComboContentAdapter;
import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;

/** What the page is about, chosen once: agent, period, and week or month. UI thread. */
final class AgentBar {

    private static final int AGENT = 210;
    private static final int POPUP_WIDTH = 300;
    private static final int POPUP_HEIGHT = 220;
    private static final int PERIOD = 132;
    private static final int DAY = 96;
    private static final int STEP = 92;
    private static final int VERSIONS = 176;

    private final Consumer<ProgressQuestion> asked;
    private final Composite bar;
    private final Combo agent;
    private final Combo period;
    private final Text first;
    private final Label to;
    private final Text last;
    private final Combo step;
    private final Combo versions;
    private final FlatButton cancel;
    private final Label said;
    private List<PersonRow> agents = List.of();
    private ProgressQuestion question = ProgressQuestion.NOTHING;

    /**
     * @param asked     is given what is wanted, whenever that changes
     * @param cancelled is run when somebody wants no answer any more
     */
    AgentBar(Composite parent, Consumer<ProgressQuestion> asked, Runnable cancelled) {
        this.asked = asked;
        bar = new Composite(parent, SWT.NONE);
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.center = true;
        layout.spacing = Spacing.SMALL;
        layout.marginLeft = Spacing.MEDIUM;
        layout.marginTop = Spacing.SMALL;
        layout.marginBottom = Spacing.SMALL;
        bar.setLayout(layout);
        label("agents");
        agent = Styles.id(Styles.named(new Combo(bar, SWT.DROP_DOWN), ProgressTexts.get("agents")), "progressAgent");
        agent.setLayoutData(new RowData(AGENT, SWT.DEFAULT));
        agent.addListener(SWT.Selection, event -> {
            if (agent.getSelectionIndex() >= 0) {
                choose(agents.get(agent.getSelectionIndex()));
            }
        });
        agent.addListener(SWT.DefaultSelection, event -> typed(agent.getText()));
        agent.addListener(SWT.FocusOut, event -> showAgent());
        proposals();
        label("period");
        period = combo("period", PERIOD, "progressPeriod");
        for (Preset each : Preset.values()) {
            period.add(ProgressTexts.get(each.key()));
        }
        period.addListener(SWT.Selection, event -> choosePeriod());
        first = day("from", "progressFrom");
        to = label("to");
        last = day("to", "progressTo");
        label("step");
        step = combo("step", STEP, "progressStep");
        for (TimeStep each : TimeStep.values()) {
            step.add(ProgressTexts.get("step." + each.name()));
        }
        step.addListener(SWT.Selection, event -> ask(question.withStep(TimeStep.values()[step.getSelectionIndex()])));
        label("versions");
        versions = combo("versions", VERSIONS, "progressVersions");
        versions.setToolTipText(ProgressTexts.get("versions.tip"));
        versions.add(ProgressTexts.get("versions.then"));
        versions.add(ProgressTexts.get("versions.now"));
        versions.addListener(SWT.Selection, event -> ask(question.withNow(versions.getSelectionIndex() == 1)));
        cancel = Styles.id(new FlatButton(bar, "x", ProgressTexts.get("cancel"), false).onPress(cancelled), "progressCancel");
        said = Styles.styled(new Label(bar, SWT.NONE), Styles.QUIET);
        Styles.id(said, "progressSaid");
        cancel.setVisible(false);
        show(question);
    }

    private Label label(String key) {
        Label label = Styles.styled(new Label(bar, SWT.NONE), Styles.QUIET);
        label.setText(ProgressTexts.get(key));
        return label;
    }

    private Combo combo(String key, int width, String id) {
        Combo combo = Styles.id(Styles.named(new Combo(bar, SWT.READ_ONLY), ProgressTexts.get(key)), id);
        combo.setToolTipText(ProgressTexts.get(key));
        combo.setLayoutData(new RowData(width, SWT.DEFAULT));
        return combo;
    }

    private Text day(String key, String id) {
        Text field = Styles.id(Styles.named(new Text(bar, SWT.BORDER), ProgressTexts.get(key)), id);
        field.setMessage("2026-03-31");
        field.setLayoutData(new RowData(DAY, SWT.DEFAULT));
        field.addListener(SWT.DefaultSelection, event -> ownDates());
        field.addListener(SWT.FocusOut, event -> ownDates());
        return field;
    }

    /** As one types, agents are offered in whose name or team the words begin a word. */
    private void proposals() {
        ContentProposalAdapter adapter = new ContentProposalAdapter(agent, new ComboContentAdapter(),
                (contents, position) -> matching(contents.substring(0, Math.min(position, contents.length()))).stream()
                        .map(each -> (IContentProposal) new ContentProposal(each.name(), label(each), null)).toArray(IContentProposal[]::new), null, null);
        adapter.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_REPLACE);
        adapter.setPropagateKeys(true);
        adapter.setPopupSize(new Point(POPUP_WIDTH, POPUP_HEIGHT));
        adapter.addContentProposalListener(proposal -> typed(proposal.getContent()));
    }

    private List<PersonRow> matching(String typed) {
        String words = typed.toLowerCase(Locale.getDefault()).strip();
        return agents.stream().filter(each -> words.isEmpty() || (' ' + label(each)).toLowerCase(Locale.getDefault()).contains(' ' + words))
                .toList();
    }

    private void typed(String text) {
        List<PersonRow> found = matching(text);
        PersonRow exactly = found.stream().filter(each -> each.name().equalsIgnoreCase(text.strip()) || label(each).equalsIgnoreCase(text.strip())).findFirst()
                .orElse(found.isEmpty() || text.isBlank() ? null : found.get(0));
        if (exactly == null) {
            StatusLine.problem(ProgressTexts.get("agents.unknown", text.strip()));
        } else {
            choose(exactly);
        }
    }

    private static String label(PersonRow row) {
        return row.team().isEmpty() ? row.name() : row.name() + " · " + row.team();
    }

    private void choose(PersonRow row) {
        ask(question.withAgent(row.id()));
        showAgent();
    }

    private void choosePeriod() {
        Preset chosen = Preset.values()[period.getSelectionIndex()];
        if (chosen == Preset.OWN) {
            own(true);
            first.setFocus();
            ownDates();
        } else {
            own(false);
            ask(question.withPeriod(ProgressPeriod.of(chosen)));
        }
    }

    private void ownDates() {
        LocalDate from = Days.parseOrNull(first.getText());
        LocalDate until = Days.parseOrNull(last.getText());
        if (from == null && !first.getText().isBlank() || until == null && !last.getText().isBlank()) {
            say(ProgressTexts.get("empty.day"));
            return;
        }
        ProgressPeriod wanted = new ProgressPeriod(Preset.OWN, from, until);
        if (!wanted.isInOrder()) {
            say(ProgressTexts.get("empty.order"));
        } else if (Preset.values()[Math.max(0, period.getSelectionIndex())] == Preset.OWN) {
            ask(question.withPeriod(wanted));
        }
    }

    private void own(boolean visible) {
        for (Control each : new Control[] {first, to, last}) {
            each.setVisible(visible);
            RowData data = each.getLayoutData() instanceof RowData there ? there : new RowData();
            data.exclude = !visible;
            each.setLayoutData(data);
        }
        bar.getParent().layout(true, true);
    }

    private void ask(ProgressQuestion wanted) {
        if (!wanted.equals(question)) {
            question = wanted;
            asked.accept(wanted);
        }
    }

    Control control() {
        return bar;
    }

    ProgressQuestion question() {
        return question;
    }

    /** Shows what is asked, without asking. */
    void show(ProgressQuestion wanted) {
        question = wanted;
        showAgent();
        period.select(wanted.period().preset().ordinal());
        first.setText(wanted.period().first() == null ? "" : wanted.period().first().toString());
        last.setText(wanted.period().last() == null ? "" : wanted.period().last().toString());
        step.select(wanted.step().ordinal());
        versions.select(wanted.asNow() ? 1 : 0);
        own(wanted.period().preset() == Preset.OWN);
    }

    /** Offers agents. */
    void offer(List<PersonRow> known) {
        if (!known.equals(agents)) {
            agents = known;
            String text = agent.getText();
            agent.setItems(known.stream().map(AgentBar::label).toArray(String[]::new));
            agent.setText(text);
        }
        // What somebody is typing stays; but whoever was chosen elsewhere, before the names were known, is named now.
        if (!agent.isFocusControl() || agent.getText().isEmpty()) {
            showAgent();
        }
    }

    private void showAgent() {
        if (!agent.isDisposed()) {
            PersonRow row = agent();
            String name = row == null ? "" : row.name();
            if (!name.equals(agent.getText())) {
                agent.setText(name);
            }
        }
    }

    /** The agent that is asked about, or nothing. */
    @Nullable PersonRow agent() {
        return agents.stream().filter(each -> each.id().equals(question.agentId())).findFirst().orElse(null);
    }

    /** Says that an answer is on its way, and offers to stop it. */
    void busy(boolean now) {
        if (cancel.getVisible() != now) {
            cancel.setVisible(now);
        }
        if (now) {
            say(ProgressTexts.get("reading.short"));
        }
    }

    /** Says of which time and under which rule what is shown is. */
    void tell(@Nullable AgentProgress progress) {
        if (progress == null) {
            say("");
            return;
        }
        said.setToolTipText(ProgressTexts.get("rule", progress.settings().fewestCalls(), progress.settings().confidence()));
        String first = day(progress.days().first());
        String last = day(progress.days().last());
        String days = first.equals(last) ? first : ProgressTexts.get("period.shown", first, last);
        say(progress.team().isEmpty() ? days : days + " · " + ProgressTexts.get("team", progress.team()));
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : ProgressTexts.day(day);
    }

    private void say(String text) {
        if (!text.equals(said.getText())) {
            said.setText(text.replace("&", "&&"));
            bar.getParent().layout(true, true);
        }
    }

    void setFocus() {
        agent.setFocus();
    }

    /** Shows all agents, to choose one. */
    void drop() {
        agent.setFocus();
        agent.setListVisible(true);
    }
}
